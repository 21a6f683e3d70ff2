import { App, TerraformOutput } from 'cdktf';
import { s3EndpointKind } from './platform';
import { ObjectBucket, Platform, SovereignStack } from 'sovereign-constructs';

const app = new App();
Platform.register(app, s3EndpointKind);
const stack = new SovereignStack(app, 'shop');
const assets = new ObjectBucket(stack, 'assets', { publicRead: true, labels: { team: 'shop' } });
new TerraformOutput(stack, 'assets-url', { value: `${assets.endpoint}/${assets.bucketName}` });
app.synth();
