/** Object Storage. The provider knows its hosts by name, so a proxy leads them here and a certificate speaks for them. */
import { mkdtempSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import type { Env } from '../../../real/environment';
import { selfSigned } from '../../../real/stub-provider/certificate';
import { Api } from '../../core/api';
import { Proxy } from '../../core/proxy';
import type { Traffic } from '../../core/traffic';
import { letsEverybodyIn } from '../../s3/acl';
import { addressFor } from '../../s3/address';
import { serveS3 } from '../../s3/service';
import { isForEverybody, POLICY_RULES } from './bucket-policies';
import { PROJECT, World } from './world';

const REGIONS = ['fr-par', 'nl-ams', 'pl-waw', 'it-mil'];
const HOST = /^(?:(?<bucket>.+)\.)?s3\.(?<region>[a-z-]+)\.scw\.cloud$/;
const LIMITS = { storageClasses: ['STANDARD', 'GLACIER', 'ONEZONE_IA'] };

/** Serves the buckets of the world; gives what leads the provider to them, and the end of it. */
export async function objectStorage({ buckets, openings }: World, traffic: Traffic): Promise<{ env: Env; close: () => Promise<void> }> {
  const { pem, privateKey } = selfSigned('s3.scw.cloud', ...REGIONS.flatMap(region => [`s3.${region}.scw.cloud`, `*.s3.${region}.scw.cloud`]));
  const api = new Api(traffic, { tls: { key: privateKey, cert: pem }, rewrite: addressFor(placeOf) });
  serveS3({ api, buckets, limits: LIMITS, policies: POLICY_RULES, ownerOf });
  openings.push(() => buckets.all()
    .filter(({ settings }) => letsEverybodyIn(settings.get('acl')!) || isForEverybody(settings.get('policy') ?? {}))
    .map(({ name }) => `bucket ${name}`));
  const proxy = new Proxy(traffic, host => HOST.test(host), await api.listen());
  const folder = mkdtempSync(join(tmpdir(), 'certificate-'));
  const certificate = join(folder, 'certificate.pem');
  writeFileSync(certificate, pem);
  return {
    // Settings of S3 in the home folder would reach the provider, and its proxy would skip what NO_PROXY names.
    env: { HTTPS_PROXY: await proxy.listen(), NO_PROXY: '127.0.0.1', SSL_CERT_FILE: certificate, AWS_CONFIG_FILE: join(folder, 'none') },
    close: async () => {
      await proxy.close();
      await api.close();
      rmSync(folder, { recursive: true });
    },
  };
}

function placeOf(host: string): { region: string; bucket?: string } {
  const { region, bucket } = HOST.exec(host)!.groups!;
  return { region, bucket };
}

/** Keys are sent as `<access key>@<project>`. */
function ownerOf(accessKey: string): string {
  const project = accessKey.split('@')[1] ?? PROJECT;
  return `${project}:${project}`;
}
