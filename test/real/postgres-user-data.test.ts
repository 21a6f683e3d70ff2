import { gunzipSync } from 'zlib';
import { TerraformLocal, TerraformOutput, TerraformResource, TerraformStack, TerraformVariable } from 'cdktf';
import { CloudConfig, compressedUserData, userData } from '../../lib/cloud-init/user-data';
import { postgresMemberCloudConfig } from '../../lib/platforms/hetzner/postgres-cluster/cloud-config';
import type { PostgresMemberSpec } from '../../lib/platforms/hetzner/postgres-cluster/spec';
import { postgresServerCloudConfig } from '../../lib/platforms/hetzner/postgres-server/cloud-config';
import type { PostgresServerSpec } from '../../lib/platforms/hetzner/postgres-server/spec';
import { stackOf } from './cases';
import { explain } from './diagnostics';
import { requireTool } from './terraform';

const LIMIT = { title: 'Hetzner', bytes: 32 * 1024 };
const NASTY = 'p"w\'%s$(id)`${x} %{if} \\ #:{}=ü;';

/** A server whose secrets are all known to Terraform alone. */
function specWith(secret: string): PostgresServerSpec {
  return {
    clusterId: secret, device: secret, postgresVersion: '16', allowedCidrs: ['10.20.0.0/16'], databases: ['shop'],
    logins: [{ userName: 'app', databaseName: 'shop', password: secret }], settings: { work_mem: '8MB' },
    certificate: secret, privateKey: secret,
    repository: { endpoint: 'host', bucket: 'backups', region: 'region', path: '/shop', accessKey: secret, secretKey: secret, cipherPass: secret },
    backupRetentionDays: 7, backupFrequencyHours: 24,
  };
}

function memberWith(secret: string): PostgresMemberSpec {
  const members = [1, 2, 3].map(number => ({ name: `server-${number}`, address: `10.20.255.${number}` }));
  return { ...specWith(secret), member: members[0], members, authority: secret, commonName: '10.20.255.4', loadBalancer: '10.20.255.4' };
}

const CONFIGS: Array<{ what: string; config: (secret: string) => CloudConfig }> = [
  { what: 'one server', config: secret => postgresServerCloudConfig(specWith(secret)) },
  { what: 'one of several', config: secret => postgresMemberCloudConfig(memberWith(secret)) },
];

describe.each(['terraform', 'tofu'] as const)('the set-up of a database, written by %s', name => requireTool(name, tool => {
  test.each(CONFIGS)('is what the library means, byte by byte, for $what', ({ what, config }) => {
    const json = stackOf('hetzner', (stack: TerraformStack) => {
      const value = new TerraformVariable(stack, 'value', { type: 'string' }).stringValue;
      const boot = compressedUserData(stack, 'boot', () => ({ ...config(value) }), LIMIT);
      new TerraformResource(stack, 'server', { terraformResourceType: 'terraform_data', lifecycle: { precondition: [boot.fits] } });
      const plain = userData(stack, 'uncompressed', { ...config(value) }, { ...LIMIT, bytes: 2 * LIMIT.bytes }).text;
      new TerraformOutput(stack, 'text', { value: boot.text });
      new TerraformOutput(stack, 'plain', { value: plain });
      new TerraformOutput(stack, 'document', { value: `\${jsonencode(yamldecode(${new TerraformLocal(stack, 'written', plain)}))}` });
    });
    const { diagnostics, outputs } = tool.prepare(json).init().apply({ variables: { value: NASTY } });

    expect(explain(diagnostics)).toBe('');
    expect(gunzipSync(Buffer.from(outputs.text as string, 'base64')).toString()).toBe(outputs.plain);
    expect(JSON.parse(outputs.document as string)).toEqual(config(NASTY));
    process.stderr.write(`user data of ${what}, compressed by ${name}: ${(outputs.text as string).length} bytes\n`);
  });

  test('is refused when it is too long even so', () => {
    const json = stackOf('hetzner', (stack: TerraformStack) => {
      const value = new TerraformVariable(stack, 'value', { type: 'string' }).stringValue;
      const boot = compressedUserData(stack, 'boot', () => ({ bootcmd: [value] }), { ...LIMIT, bytes: 40 });
      new TerraformResource(stack, 'server', { terraformResourceType: 'terraform_data', lifecycle: { precondition: [boot.fits] } });
    });
    const { diagnostics } = tool.prepare(json).init().apply({ variables: { value: NASTY } });

    expect(explain(diagnostics)).toContain('The user data "boot" is longer than the 40 bytes that Hetzner takes: give the server less to carry.');
  });
}));
