import { TerraformOutput, TerraformStack, TerraformVariable } from 'cdktf';
import { PrivateNetwork } from '../../lib/private-network/private-network';
import { Secret } from '../../lib/secret';
import { all, database, hetzner, only } from './traps/support';

const SERVER = 'hcloud_server';

/** The configuration of Hetzner with options of databases. */
const withOptions = (postgres: object, more: object = {}) => ({
  platforms: { hetzner: { location: 'de', acceptSelfOperated: ['PrivateNetwork', 'ManagedPostgres'], postgres, ...more } },
});

const serverIn = (json: any) => all(json, SERVER).find(({ name }) => name === 'case-database');
const bootIn = (json: any) => Object.entries<any>(json.locals).find(([name]) => name.startsWith('database_boot'))![1];
const fileIn = (json: any, name: string): string => bootIn(json).write_files.find(({ path }: any) => path === `/etc/sovereign-postgres/${name}`).content;
const shownIn = (json: any) => Object.entries<any>(json.resource.terraform_data).find(([name]) => name.startsWith('database_server-files'))![1].input;

describe('PostgreSQL on a server', () => {
  test('is told of ranges, databases and logins that come after it', () => {
    const json = hetzner.synth(database({}, (made, stack) => {
      made.addUser('app', 'shop');
      made.addDatabase('audit');
      made.allowFrom(new PrivateNetwork(stack, 'late', { cidr: '10.30.0.0/16' }));
    }));

    expect(fileIn(json, 'allowed')).toBe('10.20.0.0/16\n10.30.0.0/16\n');
    expect(fileIn(json, 'databases')).toBe('shop\naudit\n');
    expect(fileIn(json, 'logins')).toMatch(/^app shop \$\{random_password\.database_user-app_\w+\.result\}\n$/);
  });

  test('shows in the plan what changes on it, and no password', () => {
    const json = hetzner.synth(database({ settings: { work_mem: '16' } }, made => made.addUser('app', 'shop', Secret.generated(2))));

    expect(shownIn(json)).toMatchObject({
      server: { version: '17' }, allowed: ['10.20.0.0/16'], databases: ['shop'], logins: ['app shop password-2'], settings: { work_mem: '16MB' },
    });
    expect(JSON.stringify(shownIn(json))).not.toContain('random_password');
  });

  test('shows what Terraform does not change: the version, what clients know the server by, the start', () => {
    const json = hetzner.synth(database({ postgresVersion: '16' }), withOptions({ restore: 'latest' }));

    expect(shownIn(json)).toMatchObject({
      'server': { version: '16', gateway: '10.20.0.1', restore: 'latest' },
      'server.crt': expect.stringMatching(/^\$\{tls_locally_signed_cert\.\S+\.cert_pem\}$/),
    });
  });

  test('shows that a password comes from somewhere else now', () => {
    const [made, first, second] = [Secret.generated(), Secret.fromVariable('first'), Secret.fromVariable('second')]
      .map(password => shownIn(hetzner.synth(database({}, server => server.addUser('app', 'shop', password)))).logins[0]);

    expect(made).toBe('app shop password-1');
    expect(new Set([made, first, second]).size).toBe(3);
  });

  test('understands numbers as other clouds do, and takes units as they are', () => {
    const json = hetzner.synth(database({ settings: { work_mem: '16', maintenance_work_mem: '1GB', lock_timeout: '100', bgwriter_delay: '20.5', jit: 'off', random_page_cost: '1.1' } }));

    expect(fileIn(json, 'settings')).toBe('bgwriter_delay=20.5ms\njit=off\nlock_timeout=100ms\nmaintenance_work_mem=1GB\nrandom_page_cost=1.1\nwork_mem=16MB\n');
  });

  test('is known by a fixed private address, which its certificate names', () => {
    const json = hetzner.synth(database({}, ({ host }, stack) => new TerraformOutput(stack, 'host', { value: host })));
    const { network, public_net: [open] } = serverIn(json);

    expect(only(json, 'tls_cert_request')).toMatchObject({ ip_addresses: [network[0].ip], subject: [{ common_name: network[0].ip }] });
    expect(json.output.host.value).toBe(network[0].ip);
    expect(open).toEqual({ ipv4_enabled: false, ipv6_enabled: false });
  });

  test('can be made anew, and its volume cannot go', () => {
    const json = hetzner.synth(database());
    const { delete_protection: protectedByCloud, lifecycle } = only(json, 'hcloud_volume');

    expect([protectedByCloud, lifecycle.prevent_destroy]).toEqual([true, true]);
    expect([serverIn(json).delete_protection, serverIn(json).lifecycle.prevent_destroy]).toEqual([false, false]);
    expect(serverIn(json).lifecycle.ignore_changes).toContain('user_data');
  });

  test('writes to no volume but its own', () => {
    const json = hetzner.synth(database());

    expect(fileIn(json, 'server')).toContain('cluster-id=${uuidv5("url", "hcloud-volume:${hcloud_volume.database.id}")}\ndevice=${hcloud_volume.database.linux_device}\n');
  });

  test.each([[{}], [{ sshKeys: [] }]])('nobody logs in with the options %j', options => {
    const boot = bootIn(hetzner.synth(database(), withOptions(options)));

    expect(boot).toMatchObject({ disable_root: true, ssh_pwauth: false });
    expect(boot.runcmd).toContainEqual(['systemctl', 'disable', '--now', 'ssh']);
  });

  test('root logs in with the keys of the configuration', () => {
    const json = hetzner.synth(database(), withOptions({ sshKeys: ['operator'] }));

    expect(serverIn(json).ssh_keys).toEqual(['operator']);
    expect(bootIn(json)).toMatchObject({ disable_root: false, ssh_pwauth: false });
    expect(bootIn(json).runcmd).not.toContainEqual(['systemctl', 'disable', '--now', 'ssh']);
  });

  test.each([true, false])('cannot lose what backups are encrypted with while it is protected: %s', deletionProtection => {
    const json = hetzner.synth(database({ deletionProtection }, made => made.addUser('app', 'shop')));
    const held = Object.entries<any>(json.resource.random_password).map(([name, { lifecycle }]) => [name.replace(/_password_\w+$/, ''), lifecycle?.prevent_destroy ?? false]);

    expect(Object.fromEntries(held)).toEqual({ 'database_backup-cipher': deletionProtection, 'database_user-app': false });
  });

  test.each<[string, (stack: TerraformStack, name: string) => void]>([
    ['is no variable', (stack, name) => new TerraformOutput(stack, name, { value: 'x' })],
    ['is a variable that is shown', (stack, name) => new TerraformVariable(stack, name, { type: 'string' })],
  ])('is refused where something that bears the name of a key %s', (_what, take) => {
    const { refusal } = hetzner.run(stack => { take(stack, 'hetzner_backup_access_key'); database()(stack); });

    expect(refusal?.message).toBe('case: name: is used already, got "hetzner_backup_access_key"; choose another name [name-taken]');
  });

  test('takes a variable of the caller for a key', () => {
    const json = hetzner.synth(stack => {
      new TerraformVariable(stack, 'hetzner_backup_access_key', { type: 'string', sensitive: true, description: 'ours' });
      database()(stack);
    });

    expect(json.variable.hetzner_backup_access_key.description).toBe('ours');
    expect(fileIn(json, 'pgbackrest.conf')).toContain('repo1-s3-key=${var.hetzner_backup_access_key}\n');
  });

  test('says that a network may connect, but finds no way', () => {
    const { warnings } = hetzner.run(database({}, (made, stack) => made.allowFrom(new PrivateNetwork(stack, 'late', { cidr: '10.30.0.0/16' }))));

    expect(warnings).toContainEqual({
      path: 'case/database',
      message: 'nothing there routes from one network to another: ranges beside that of the network need a way of yours to the database and back',
    });
  });

  test('is refused by Terraform without the keys of the bucket', () => {
    const { variable } = hetzner.synth(database());

    expect(variable).toMatchObject(Object.fromEntries(['access', 'secret'].map(what => [`hetzner_backup_${what}_key`, {
      nullable: false,
      validation: [{ condition: `\${can(regex("^[!-~]+$", var.hetzner_backup_${what}_key))}`, error_message: 'The key must be one word of printable ASCII.' }],
    }])));
  });

  test('backs up to a bucket of its own', () => {
    const json = hetzner.synth(database({ backupRetentionDays: 30, backupFrequencyHours: 6 }));

    expect(only(json, 'minio_s3_bucket')).toMatchObject({ force_destroy: false, lifecycle: { prevent_destroy: true } });
    expect(fileIn(json, 'pgbackrest.conf')).toMatch(/repo1-s3-endpoint=fsn1.your-objectstorage.com\nrepo1-s3-bucket=\$\{minio_s3_bucket\.\S+\}\nrepo1-s3-region=fsn1\n/);
    expect(fileIn(json, 'pgbackrest.conf')).toContain('repo1-path=/case-database\n');
    expect(fileIn(json, 'pgbackrest.conf')).toContain('repo1-retention-full=30\n');
    const timer = bootIn(json).write_files.find(({ path }: any) => path.endsWith('backup.timer')).content;
    expect(timer).toContain('OnCalendar=*-*-* 0,6,12,18:00:00 UTC');
  });

  test('backs up to a bucket that is there, also elsewhere', () => {
    const json = hetzner.synth(database(), withOptions({ backupBucket: 'shop-backups', backupBucketLocation: 'hel1' }));

    expect(all(json, 'minio_s3_bucket')).toEqual([]);
    expect(fileIn(json, 'pgbackrest.conf')).toContain('repo1-s3-endpoint=hel1.your-objectstorage.com\nrepo1-s3-bucket=shop-backups\nrepo1-s3-region=hel1\n');
  });

  test('starts from the backups when it is told to', () => {
    expect(fileIn(hetzner.synth(database()), 'server')).toContain('restore=\n');
    expect(fileIn(hetzner.synth(database(), withOptions({ restore: '2026-11-21 12:00:00+00' })), 'server')).toContain('restore=2026-11-21 12:00:00+00\n');
  });

  test('is refused without consent, in one fault', () => {
    const { refusal } = hetzner.run(database(), { platforms: { hetzner: { location: 'de', acceptSelfOperated: ['PrivateNetwork'] } } });

    expect(refusal?.message).toBe('case/database: ManagedPostgres: would make you the operator of a server with PostgreSQL: its upgrades, its repair and its backups '
      + 'on Hetzner; add "ManagedPostgres" to acceptSelfOperated in the block of "hetzner" if that is what you want [consent-missing]');
  });
});
