import { TerraformOutput } from 'cdktf';
import { outcomeOf } from '../../lib/conformance';
import { ManagedPostgres } from '../../lib/managed-postgres/managed-postgres';
import { PLATFORMS } from './platforms';

const HANDLES = {
  scaleway: { instanceId: '11111111-2222-4333-8444-555555555555', host: '10.20.0.9', port: '5432' },
  hetzner: { address: '10.20.0.9' },
};

const ONE = '-----BEGIN CERTIFICATE-----\nMIIBbW9j\nbW9jaw==\n-----END CERTIFICATE-----';

test.each([
  ['one', ONE], ['one with the end of its line', `${ONE}\n`], ['one of Windows', `${ONE}\n`.replace(/\n/g, '\r\n')], ['two', `${ONE}\n${ONE}\n`],
])('certificates are taken as a text: %s', (_, caCertificate) => {
  for (const kind of ['scaleway', 'hetzner']) {
    const { configuration } = PLATFORMS.find(platform => platform.kind === kind)!;
    // Those of the cloud that is not in force stand beside them.
    const byKind = { scaleway: { ...HANDLES.scaleway, caCertificate }, hetzner: { ...HANDLES.hetzner, caCertificate } };
    const { refusal, json } = outcomeOf(configuration, stack => {
      new TerraformOutput(stack, 'authority', { value: ManagedPostgres.fromExisting(stack, 'old', { byKind }).caCertificate });
    });
    expect(refusal).toBeUndefined();
    expect(json.output.authority.value).toBe(caCertificate);
  }
});

test.each([
  ['two without a line between them', ONE + ONE], ['one with words before it', `authority\n${ONE}`], ['one without an end', ONE.slice(0, -5)],
  ['a key', ONE.replace(/CERTIFICATE/g, 'PRIVATE KEY')], ['code', ONE.replace('bW9jaw==', '${file("/etc/passwd")}')],
])('certificates are refused, and not shown: %s', (_, caCertificate) => {
  const { configuration } = PLATFORMS.find(platform => platform.kind === 'hetzner')!;
  const { refusal } = outcomeOf(configuration, stack => {
    ManagedPostgres.fromExisting(stack, 'old', { byKind: { hetzner: { ...HANDLES.hetzner, caCertificate } } });
  });
  expect(refusal?.message).toMatch(/^case\/old: byKind\.hetzner\.caCertificate: .*; give .* in PEM.* \[prop-pattern\]$/);
  expect(refusal?.message).not.toContain('MIIBbW9j');
});
