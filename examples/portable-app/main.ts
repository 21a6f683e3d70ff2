import { readFileSync } from 'fs';
import { resolve } from 'path';
import { App } from 'cdktf';
import { ShopStack } from './shop';

const app = new App();
const shop = new ShopStack(app, 'shop');
app.synth();

const file = resolve(app.outdir, 'stacks/shop/cdk.tf.json');
const { constructs } = JSON.parse(readFileSync(file, 'utf8'))['//'].metadata.sovereign;
console.log(`${shop.platform.profile.title}: ${file}`);
for (const [path, { construct, location, type }] of Object.entries<any>(constructs)) {
  console.log([`  ${path}: ${construct}`, location, type].filter(Boolean).join(', '));
}
