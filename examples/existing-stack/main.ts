import { resolve } from 'path';
import { App } from 'cdktf';
import { ExistingStack } from './existing-stack';

const app = new App();
new ExistingStack(app, 'existing');
app.synth();
console.log(resolve(app.outdir, 'stacks/existing/cdk.tf.json'));
