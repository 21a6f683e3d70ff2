/** What every test of a database needs around it: a network, somebody who connects, an S3 service, certificates. */
import { postgresServerCloudConfig } from '../../lib/platforms/hetzner/postgres-server/cloud-config';
import type { BackupRepository, PostgresServerSpec } from '../../lib/platforms/hetzner/postgres-server/spec';
import { Certificates, makeCertificates } from './machines/certificates';
import type { Client, Login } from './machines/client';
import type { Image } from './machines/images';
import { requireServers } from './machines/requirements';
import type { S3Server } from './machines/s3-server';
import type { Server } from './machines/server';
import type { Volume } from './machines/volume';
import { World } from './machines/world';
import { DEVICE, PASSWORD, specOf, userData } from './postgres';

/** Last parts of addresses. Clients of the lower half of the network may connect. */
export const FIRST_SERVER = 10;
const SERVERS = 10;
export const LOAD_BALANCER = 30;
const LOAD_BALANCERS = 3;
const CLIENT = 40;
const STRANGER = 200;
const VOLUME_MIB = 512;

export interface ServerChanges {
  readonly spec?: Partial<PostgresServerSpec>;
  readonly image?: Image;
  readonly files?: Record<string, string>;
  /** The volume that is attached when it has booted. */
  readonly volume?: Volume;
  /** What happens while the set-up still waits for the volume. */
  readonly beforeVolume?: (server: Server) => Promise<void>;
}

function from(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}

export class DatabaseWorld {
  static async create(): Promise<DatabaseWorld> {
    const world = await World.create();
    try {
      const s3 = await world.s3();
      const numbers = [...from(FIRST_SERVER, SERVERS), ...from(LOAD_BALANCER, LOAD_BALANCERS)];
      const addresses = numbers.map(number => `IP:${world.network.address(number)}`);
      const certificates = await makeCertificates(addresses.join());
      const made = new DatabaseWorld(world, s3, await world.client(CLIENT), await world.client(STRANGER), certificates);
      await s3.bucket(made.bucket);
      return made;
    } catch (fault) {
      await world.end();
      throw fault;
    }
  }

  readonly bucket = 'backups';
  private made = 0;

  private constructor(
    readonly world: World, readonly s3: S3Server, readonly client: Client, readonly stranger: Client, readonly certificates: Certificates,
  ) {}

  /** A folder of the bucket as the place for backups. */
  repository(path = '/database'): BackupRepository {
    const { s3: { endpoint, region, accessKey, secretKey, ca }, bucket } = this;
    return { endpoint, region, accessKey, secretKey, caCertificate: ca, bucket, path, cipherPass: 'cipher pass of the repository' };
  }

  spec(changes: Partial<PostgresServerSpec> = {}): PostgresServerSpec {
    return specOf(this.repository(), this.certificates, { allowedCidrs: [this.world.network.range(0, 25)], ...changes });
  }

  /** A server that sets itself up; its volume comes when it runs already, as from a cloud. */
  async server({ spec, image = 'prepared', files, volume, beforeVolume }: ServerChanges = {}): Promise<Server> {
    const number = FIRST_SERVER + this.made++;
    const server = await this.world.server({
      name: `database-${number}`, number, image, userData: userData(postgresServerCloudConfig(this.spec(spec))),
      files: { '/etc/hosts': `127.0.0.1 localhost\n${this.s3.hostsEntry}\n`, ...files },
    });
    await beforeVolume?.(server);
    await server.attach(volume ?? await this.volume(), DEVICE);
    return server;
  }

  volume(sizeMib = VOLUME_MIB): Promise<Volume> {
    return this.world.volume(sizeMib);
  }

  login(server: { readonly address: string }, changes: Partial<Login> = {}): Login {
    return { host: server.address, user: 'app', database: 'shop', password: PASSWORD, ca: this.certificates.ca, ...changes };
  }

  /** What a statement gives to the login `app`. */
  query(server: { readonly address: string }, sql: string): Promise<string> {
    return this.client.query(this.login(server), sql);
  }
}

/** Declares tests with such a world; it goes when they are done. */
export function databaseTests(tests: (world: () => DatabaseWorld) => void): void {
  jest.setTimeout(180_000);
  requireServers(() => {
    let world: DatabaseWorld;
    beforeAll(async () => {
      world = await DatabaseWorld.create();
    });
    afterAll(() => world.world.end());
    tests(() => world);
  });
}
