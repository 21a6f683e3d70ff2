import { resolve } from 'path';
import { App } from 'cdktf';
import { ClusterStack, WorkloadStack } from './stacks';

const app = new App();
const { cluster, platform } = new ClusterStack(app, 'cluster');
new WorkloadStack(app, 'workload', cluster);
app.synth();
for (const stack of ['cluster', 'workload']) console.log(`${platform.profile.title}: ${resolve(app.outdir, 'stacks', stack, 'cdk.tf.json')}`);
