import { App, TerraformStack } from 'cdktf';
import { ScalewayProvider } from './scaleway-provider';
import { ObjectBucket, ScalewayPlatform } from 'sovereign-constructs';

/** A stack that was there before, with its own provider: one bucket is added, and it uses that provider. */
export class ExistingStack extends TerraformStack {
  constructor(app: App, id: string) {
    super(app, id);
    new ScalewayProvider(this, 'scaleway', { region: 'fr-par' });

    const platform = new ScalewayPlatform({ location: 'fr' });
    new ObjectBucket(this, 'backups', { platform, versioned: true });
  }
}
