import { writeFileSync } from 'fs';
import { join } from 'path';
import { POSTGRES_SETTINGS } from '../../../lib/platforms/hetzner/postgres-settings';
import { fixture } from '../../../tools/fixtures';
import { synthesize, withCopy } from '../run-program';
import { fences, read } from './markdown';

const PAGE = 'docs/postgres-server.md';
const page = read(PAGE);
const example = fixture('hetzner').resource;
const own = synthesizedPage().resource;
const shown = named('terraform_data', /^database_server-files_/, own).input;

/** Every command of the page: a check, or where it is tried. */
const ACCOUNT = 'wants an account';
const COMMANDS: Record<string, (() => void) | string> = {
  [`ssh -J you@203.0.113.10 root@${named('hcloud_server', /^database_server_/).network[0].ip}`]: ACCOUNT,
  'systemctl restart sovereign-postgres && cat /run/sovereign-postgres/status': 'test/servers/postgres-changes.test.ts does this on a server',
  [`terraform apply -replace=${Object.keys(own.hcloud_server).filter(isOfServer).map(name => `hcloud_server.${name}`)}`]: 'test/real/hetzner-postgres.test.ts plans it',
  [`rclone delete hetzner:${named('minio_s3_bucket', /^database_backups_/).bucket}`]: ACCOUNT,
  'terraform destroy': ACCOUNT,
};

test('the page has these commands and no others', () => {
  const lines = fences('sh', PAGE).flatMap(({ text }) => text.trim().split('\n'));

  expect(lines.sort()).toEqual(Object.keys(COMMANDS).sort());
});

test('addresses that are named are those of the example', () => {
  const found = page.match(/\b(hcloud|terraform|minio|random|tls)_\w+\.[\w-]+/g)!;

  expect(found.length).toBeGreaterThan(1);
  expect(found.filter(address => !addresses().includes(address))).toEqual([]);
});

test('options that are named exist', () => {
  const found = [...page.matchAll(/`(postgres\.\w+)`/g)].map(([, name]) => name);

  expect(found.length).toBeGreaterThan(2);
  expect(found.filter(name => !POSTGRES_SETTINGS.some(setting => setting.name === name))).toEqual([]);
});

test('the program makes what the page lists, with what its configuration says', () => {
  const types = Object.entries<any>(own).filter(([, bodies]) => Object.values<any>(bodies).some(isOfDatabase)).map(([type]) => type);
  const listed = [...page.matchAll(/^\| (`\w+_\w+`.*?) \|/gm)].flatMap(([, cell]) => cell.match(/\w+_\w+/g)!);

  expect(listed.sort()).toEqual(types.sort());
  expect(own.hcloud_server.database_server_8BFC5013.ssh_keys).toEqual(['operator']);
});

test('the page says where to change whatever stands in the plan', () => {
  const { 'pgbackrest.conf': backups, 'maintenance': _time, ...files } = shown;

  for (const file of [...Object.keys(files), 'pgbackrest.conf']) expect(page).toContain(`| \`${file}\` |`);
  expect(Object.keys(backups)).toContain('hours between backups');
  const units = [...page.matchAll(/`\/etc\/systemd\/system\/([^`]+)`/g)].map(([, unit]) => unit);
  expect(units).toEqual(['sovereign-postgres-backup.timer', 'apt-daily-upgrade.timer.d/sovereign.conf']);
});

/** What the program of the page comes to. */
function synthesizedPage(): any {
  const [{ text: program }] = fences('ts', PAGE);
  return withCopy('examples/portable-app', copy => {
    writeFileSync(join(copy, 'cdktf.json'), JSON.stringify({ context: { sovereign: JSON.parse(fences('json', PAGE)[0].text) } }));
    writeFileSync(join(copy, 'main.ts'), `
      import { App } from 'cdktf';
      import { DatabaseSize, ManagedPostgres, PrivateNetwork, SovereignStack } from 'sovereign-constructs';
      const app = new App();
      const stack = new SovereignStack(app, 'shop');
      ${program}
      app.synth();`);
    return JSON.parse(synthesize(copy, 'shop'));
  });
}

/** The one resource of a type whose name has a form; of the example unless told. */
function named(type: string, form: RegExp, among = example): any {
  return among[type][Object.keys(among[type]).find(name => form.test(name))!];
}

function isOfServer(name: string): boolean {
  return name.startsWith('database_');
}

function addresses(): string[] {
  return Object.entries<object>(example).flatMap(([type, bodies]) => Object.keys(bodies).map(name => `${type}.${name}`));
}

function isOfDatabase(body: any): boolean {
  return Boolean(body['//']?.metadata.path.startsWith('shop/database/'));
}
