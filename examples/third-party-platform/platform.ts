import { TerraformProvider, TerraformStack, TerraformVariable } from 'cdktf';
import { Construct } from 'constructs';
import { MinioProvider } from './minio';
import { BucketDriver } from './object-bucket';
import { KIND, profileOf } from './profile';
import { IObjectBucketDriver, IPlatformKind, Platform, PlatformProfile, PlatformProps } from 'sovereign-constructs';

export interface S3EndpointProps extends PlatformProps {
  /** Host of the S3 API, with its port if it has one. */
  readonly host: string;
  /** Whether it speaks TLS; default true. */
  readonly tls?: boolean;
  /** Region that requests are signed with; default `us-east-1`. */
  readonly region?: string;
  /** What names of buckets must begin with; default none. */
  readonly bucketPrefix?: string;
}

/** Buckets behind one S3 API. Its keys are in the provider's environment: `MINIO_USER`, `MINIO_PASSWORD`. */
export class S3EndpointPlatform extends Platform {
  public readonly profile: PlatformProfile;

  constructor(private readonly endpoint: S3EndpointProps) {
    super(endpoint);
    this.checkSettings(s3EndpointKind);
    this.profile = profileOf(endpoint.region ?? 'us-east-1', endpoint.location);
  }

  public get objectBucketDriver(): IObjectBucketDriver {
    return new BucketDriver(this);
  }

  public get host(): string {
    return this.endpoint.host;
  }

  public get tls(): boolean {
    return this.endpoint.tls ?? true;
  }

  public get url(): string {
    return `${this.tls ? 'https' : 'http'}://${this.host}`;
  }

  public get bucketPrefix(): string {
    return this.endpoint.bucketPrefix ?? '';
  }

  /** The provider of the stack around `scope`: the one that is there, else a new one. */
  public provider(scope: Construct): TerraformProvider {
    return this.existingProvider(scope, 'minio') ?? new MinioProvider(TerraformStack.of(scope), `${this.name}-provider`, this.providerAlias, {
      minio_server: this.host,
      minio_ssl: this.tls,
      minio_region: this.profile.locations[0].code,
      minio_user: this.ownKey(scope, 'access_key'),
      minio_password: this.ownKey(scope, 'secret_key'),
    });
  }

  /** The environment has room for the keys of one account: a second one asks for its own. */
  private ownKey(scope: Construct, name: string): string | undefined {
    if (this.providerAlias === undefined) return undefined;
    const variable = new TerraformVariable(TerraformStack.of(scope), `${this.providerAlias}_${name}`, { type: 'string', sensitive: true });
    return variable.stringValue;
  }
}

/** What the configuration learns by `Platform.register(app, s3EndpointKind)`. */
export const s3EndpointKind: IPlatformKind = {
  kind: KIND,
  settings: [
    { name: 'host', valueType: 'string', required: true, pattern: '^[a-z0-9.-]+(:[0-9]+)?$', summary: 'a host such as "s3.example.org:9000"' },
    { name: 'tls', valueType: 'boolean', summary: 'whether it speaks TLS; default true' },
    { name: 'bucketPrefix', valueType: 'string', pattern: '^[a-z0-9][a-z0-9-]{0,30}$', summary: 'what names of buckets must begin with; default none' },
    { name: 'region', valueType: 'string', pattern: '^[a-z0-9-]+$', summary: 'a region to sign with; default us-east-1' },
  ],
  create: (name, settings) => new S3EndpointPlatform({ name, ...settings as S3EndpointProps }),
};
