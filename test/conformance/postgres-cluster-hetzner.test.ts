import { TerraformOutput } from 'cdktf';
import { protectedPaths } from '../../lib/guard';
import { ManagedPostgresProps } from '../../lib/managed-postgres/managed-postgres';
import { all, database, hetzner, only } from './traps/support';

const withOptions = (postgres: object) => ({
  platforms: { hetzner: { location: 'de', acceptSelfOperated: ['PrivateNetwork', 'ManagedPostgres'], postgres } },
});

const highlyAvailable = (props: Partial<ManagedPostgresProps> = {}) =>
  database({ highAvailability: true, ...props }, (made, stack) => {
    const { uri, multiHostUri } = made.addUser('app', 'shop');
    new TerraformOutput(stack, 'host', { value: made.host });
    new TerraformOutput(stack, 'uri', { value: uri.expression, sensitive: true });
    new TerraformOutput(stack, 'every', { value: multiHostUri!.expression, sensitive: true });
  });

const serversIn = (json: any) => all(json, 'hcloud_server').filter(({ name }) => name.startsWith('case-database')).sort((a, b) => a.name.localeCompare(b.name));
const addressesIn = (json: any): string[] => serversIn(json).map(({ network: [{ ip }] }) => ip);
const filesIn = (json: any, name: string): string[] => Object.entries<any>(json.locals)
  .filter(([key]) => key.startsWith('database_boot'))
  .map(([, { write_files: files }]) => files.find(({ path }: any) => path === `/etc/sovereign-postgres/${name}`).content);
const shownIn = (json: any) => Object.entries<any>(json.resource.terraform_data).find(([name]) => name.startsWith('database_server-files'))![1].input;

describe('PostgreSQL on three servers', () => {
  const json = hetzner.synth(highlyAvailable());

  test('has them on different hosts, each with a volume of its own', () => {
    const group = Object.keys(json.resource.hcloud_placement_group).find(name => name.startsWith('database'));

    expect(serversIn(json).map(({ name }) => name)).toEqual(['case-database-1', 'case-database-2', 'case-database-3']);
    expect(new Set(serversIn(json).map(server => server.placement_group_id))).toEqual(new Set([`\${hcloud_placement_group.${group}.id}`]));
    expect(json.resource.hcloud_placement_group[group!].type).toBe('spread');
    expect(new Set(all(json, 'hcloud_volume_attachment').map(({ volume_id: volume }) => volume)).size).toBe(3);
  });

  test('has no public address, neither of a server nor of the load balancer', () => {
    for (const { public_net: [open] } of serversIn(json)) expect(open).toEqual({ ipv4_enabled: false, ipv6_enabled: false });
    expect(only(json, 'hcloud_load_balancer_network').enable_public_interface).toBe(false);
  });

  test('is found by the private address of the load balancer, which every certificate names', () => {
    const { ip } = only(json, 'hcloud_load_balancer_network');

    expect(json.output.host.value).toBe(ip);
    expect(addressesIn(json)).not.toContain(ip);
    expect(all(json, 'tls_cert_request').map(({ ip_addresses: addresses }) => addresses).sort()).toEqual(addressesIn(json).map(address => [ip, address]).sort());
    for (const { subject } of all(json, 'tls_cert_request')) expect(subject).toEqual([{ common_name: ip }]);
    for (const { allowed_uses: uses } of all(json, 'tls_locally_signed_cert')) expect(uses).toEqual(['digital_signature', 'server_auth', 'client_auth']);
  });

  test('is also found by the addresses of its servers, by clients that look for the primary themselves', () => {
    const servers = addressesIn(json).map(address => `${address}:5432`).join();

    expect(json.output.every.value).toMatch(new RegExp(`^postgresql://app:.*@${servers}/shop\\?sslmode=verify-full&target_session_attrs=read-write$`));
    expect(json.output.uri.value).toMatch(/@[\d.]+:5432\/shop\?sslmode=verify-full$/);
  });

  test('is balanced to whichever server says that it is the primary, which learns who connects', () => {
    expect(only(json, 'hcloud_load_balancer_service')).toMatchObject({
      protocol: 'tcp', listen_port: 5432, destination_port: 6432, proxyprotocol: true,
      health_check: { protocol: 'http', port: 8010, interval: 3, timeout: 2, retries: 2, http: { path: '/', status_codes: ['200'] } },
    });
    expect(all(json, 'hcloud_load_balancer_target').map(({ server_id: id, use_private_ip: isPrivate }) => [id.replace(/_[0-9A-F]{8}/, ''), isPrivate])).toEqual([
      ['${hcloud_server.database_server.id}', true], ['${hcloud_server.database_server-2.id}', true], ['${hcloud_server.database_server-3.id}', true],
    ]);
  });

  test('tells each server who it is and who the others are', () => {
    const [first, second, third] = addressesIn(json);

    expect(filesIn(json, 'server').map(text => /^name=(.*)\naddress=(.*)$/m.exec(text)!.slice(1))).toEqual(
      expect.arrayContaining([['case-database-1', first], ['case-database-2', second], ['case-database-3', third]]),
    );
    for (const members of filesIn(json, 'members')) expect(members).toBe(`case-database-1 ${first}\ncase-database-2 ${second}\ncase-database-3 ${third}\n`);
  });

  test('shows in the plan what is to be changed on all of them', () => {
    expect(shownIn(json)).toMatchObject({
      'logins': ['app shop password-1'],
      'members': addressesIn(json).map((address, index) => `case-database-${index + 1} ${address}`),
      'server.crt': Object.fromEntries([1, 2, 3].map(number => [`case-database-${number}`, expect.stringContaining('cert_pem')])),
    });
  });

  test('compresses what a server boots with, which Terraform measures', () => {
    for (const { user_data: text, lifecycle: { precondition: [{ condition }] } } of serversIn(json)) {
      expect(text).toMatch(/^\$\{base64gzip\("#cloud-config\\n\$\{yamlencode\(local\.\S+\)\}"\)\}$/);
      expect(condition).toBe(`\${length(${text.slice(2, -1)}) <= 32768}`);
    }
  });

  test('changes one server after another', () => {
    const before = serversIn(json).map(({ depends_on: all_ }) => all_.filter((address: string) => address.startsWith('hcloud_server.database')).length);

    expect(before).toEqual([0, 1, 1]);
  });

  test.each([
    { replaceServer: undefined, prevented: [true, true, true] },
    { replaceServer: 2, prevented: [true, false, true] },
  ])('lets Terraform make no server anew but that of the configuration: $replaceServer', ({ replaceServer, prevented }) => {
    const servers = serversIn(hetzner.synth(highlyAvailable(), withOptions({ replaceServer })));

    expect(servers.map(({ lifecycle }) => lifecycle.prevent_destroy)).toEqual(prevented);
  });

  test('protects every volume, and the load balancer', () => {
    for (const volume of all(json, 'hcloud_volume')) expect([volume.delete_protection, volume.lifecycle.prevent_destroy]).toEqual([true, true]);
    expect(only(json, 'hcloud_load_balancer').delete_protection).toBe(true);
  });

  test('may go as a whole when it is not protected', () => {
    const unprotected = hetzner.synth(highlyAvailable({ deletionProtection: false }));

    expect(serversIn(unprotected).map(({ lifecycle }) => lifecycle.prevent_destroy)).toEqual([false, false, false]);
    for (const volume of all(unprotected, 'hcloud_volume')) expect(volume.lifecycle.prevent_destroy).toBe(false);
  });

  test('does not become one server again without a word', () => {
    expect(protectedPaths(json)).toContain('case/database/high-availability');
    expect(protectedPaths(hetzner.synth(database()))).not.toContain('case/database/high-availability');
  });

  test('cannot have that guard lifted alone', () => {
    const pathsWith = (release: string[]) => protectedPaths(hetzner.synth(highlyAvailable(), { ...withOptions({}), release }));

    expect(pathsWith(['case/database/high-availability'])).toEqual(pathsWith([]));
    expect(pathsWith(['case/database'])).not.toContain('case/database/high-availability');
  });

  test('keeps the server, the volume and the address that a single one had', () => {
    const [single] = serversIn(hetzner.synth(database()));
    const names = (type: string) => Object.keys(hetzner.synth(database()).resource[type]).filter(name => name.startsWith('database'));

    expect(addressesIn(json)[0]).toBe(single.network[0].ip);
    expect(Object.keys(json.resource.hcloud_server)).toEqual(expect.arrayContaining(names('hcloud_server')));
    expect(Object.keys(json.resource.hcloud_volume)).toEqual(expect.arrayContaining(names('hcloud_volume')));
  });
});
