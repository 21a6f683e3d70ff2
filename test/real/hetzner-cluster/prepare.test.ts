import { spawnSync } from 'child_process';
import { createHash } from 'crypto';
import { readdirSync, readFileSync } from 'fs';
import { requirePrograms } from '../programs';
import { FILES, Machine } from './scripts';

const PROGRAM = '#!/bin/bash\necho "k3s $*" >>"$ROOT/calls"\n';
const SHA256 = createHash('sha256').update(PROGRAM).digest('hex');
const DROP_INS = 'etc/rancher/k3s/config.yaml.d';
const BORN_LONG_AGO = '2026-01-02T03:04:05.678Z';
const ENV = {
  ROLE: 'server', PROGRAM_URL: 'https://releases.example.com/v1/k3s', PROGRAM_SHA256: SHA256, GATEWAY: '10.20.0.1', EGRESS: 'public',
  CONTROL_PLANES: '', FOUNDER: 'true', BORN: new Date().toISOString(), SNAPSHOT: '',
};
const ON_LINK = 'echo "10.20.0.1 dev enp7s0 src 10.20.255.4 uid 0"';

/** Gives the program to whoever downloads, and lets those answer that are in the list. */
const curl = (...answering: string[]) => `
for word in "$@"; do
  case $word in
    ${[...answering, 'nobody'].map(address => `https://${address}:6443/ping`).join('|')}) echo -n pong ;;
    */ping) exit 7 ;;
  esac
done
while (($# > 1)); do
  [[ $1 != --output ]] || cp "$ROOT/download" "$2"
  shift
done`;

let machine: Machine;
beforeEach(() => {
  machine = new Machine().program('ip', ON_LINK).program('curl', curl()).program('systemctl').program('sleep').program('apt-get').write('download', PROGRAM);
});
afterEach(() => machine.remove());

const prepare = (env: Partial<typeof ENV> = {}) => machine.run('prepare.sh', { ...ENV, ...env });
const start = () => machine.read(`${DROP_INS}/20-start.yaml`);

test('the founder of a new cluster starts alone, with a verified program on the private interface', () => {
  expect(prepare()).toMatchObject({ ok: true, stderr: '' });
  expect(start()).toBe('cluster-init: true\n');
  expect(machine.read(`${DROP_INS}/10-network.yaml`)).toBe('node-ip: "10.20.255.4"\nflannel-iface: "enp7s0"\n');
  expect(machine.read('usr/local/bin/k3s')).toBe(PROGRAM);
  expect(machine.calls.filter(call => call.startsWith('ip route'))).toEqual([]);
});

test('a program with another checksum is never installed', () => {
  machine.write('download', `${PROGRAM}# changed on the way\n`);
  const { ok, stderr } = prepare();
  expect([ok, stderr]).toEqual([false, expect.stringContaining(`has another checksum than ${SHA256}`)]);
  expect(machine.has('usr/local/bin/k3s')).toBe(false);
});

test('a download that fails is said, and the second run heals', () => {
  machine.program('curl', 'exit 22');
  expect(prepare()).toMatchObject({ ok: false, stderr: expect.stringContaining('no download of https://releases.example.com/v1/k3s') });
  expect(machine.read('dev/console')).toContain('FAILED');
  machine.program('curl', curl());
  expect(prepare().ok).toBe(true);
});

test('a founder that was replaced joins those who are there', () => {
  machine.program('curl', curl('10.20.255.6'));
  expect(prepare({ BORN: BORN_LONG_AGO, CONTROL_PLANES: '10.20.255.5 10.20.255.6' }).ok).toBe(true);
  expect(start()).toBe('server: "https://10.20.255.6:6443"\n');
});

test('a founder that was replaced and finds nobody stops instead of opening an empty cluster', () => {
  const { ok, stderr } = prepare({ BORN: BORN_LONG_AGO, CONTROL_PLANES: '10.20.255.5 10.20.255.6' });
  expect([ok, stderr]).toEqual([false, expect.stringContaining(`was born at ${BORN_LONG_AGO}, no control plane of it answers`)]);
});

test('a founder that was replaced and finds nobody restores a snapshot that it is given', () => {
  expect(prepare({ BORN: BORN_LONG_AGO, SNAPSHOT: 'etcd-snapshot-1' }).ok).toBe(true);
  expect(machine.calls).toContain('k3s server --cluster-reset --cluster-reset-restore-path=etcd-snapshot-1');
});

test('another control plane waits until one answers', () => {
  machine.program('sleep', 'cp "$ROOT/bin/answering" "$ROOT/bin/curl"').program('answering', curl('10.20.255.4')).program('curl', curl());
  expect(prepare({ FOUNDER: 'false', BORN: '', CONTROL_PLANES: '10.20.255.4 10.20.255.6' }).ok).toBe(true);
  expect(start()).toBe('server: "https://10.20.255.4:6443"\n');
  expect(machine.calls).toContain('sleep 5');
});

test('a server with data of its own, and a program that was upgraded on it, keep both', () => {
  machine.write('var/lib/rancher/k3s/server/db/etcd/member', '').write('usr/local/bin/k3s', 'newer');
  spawnSync('chmod', ['755', `${machine.root}/usr/local/bin/k3s`]);
  expect(prepare({ BORN: BORN_LONG_AGO }).ok).toBe(true);
  expect(machine.has(`${DROP_INS}/20-start.yaml`)).toBe(false);
  expect(machine.read('usr/local/bin/k3s')).toBe('newer');
  expect(machine.calls.some(call => call.startsWith('curl'))).toBe(false);
});

test('a server without public address leaves by the gateway and knows name servers', () => {
  machine.program('curl', curl('10.20.255.4'));
  expect(prepare({ ROLE: 'agent', FOUNDER: 'false', BORN: '', EGRESS: 'private', CONTROL_PLANES: '10.20.255.4' }).ok).toBe(true);
  expect(machine.calls).toContain('ip route replace default via 10.20.0.1 dev enp7s0');
  expect(machine.read('etc/systemd/resolved.conf.d/sovereign.conf')).toBe('[Resolve]\nDNS=185.12.64.1 185.12.64.2\n');

  machine.program('systemctl', 'exit 3');
  expect(prepare({ ROLE: 'agent', FOUNDER: 'false', BORN: '', EGRESS: 'private', CONTROL_PLANES: '10.20.255.4' }).ok).toBe(true);
  expect(machine.read('etc/resolv.conf')).toBe('nameserver 185.12.64.1\nnameserver 185.12.64.2\n');
});

test('patches are installed from the start, and a server that cannot is still a node', () => {
  machine.program('apt-get', 'exit 100');
  expect(prepare()).toMatchObject({ ok: true, stderr: expect.stringContaining('this server does not patch itself yet') });
});

test('a private interface that comes up late is waited for, and the public one is not taken for it', () => {
  machine.program('ip', 'echo "10.20.0.1 via 172.31.1.1 dev eth0 src 198.51.100.7 uid 0"')
    .program('up', ON_LINK).program('sleep', 'cp "$ROOT/bin/up" "$ROOT/bin/ip"');
  expect(prepare().ok).toBe(true);
  expect(machine.read(`${DROP_INS}/10-network.yaml`)).toContain('enp7s0');
});

requirePrograms({ shellcheck: ['--version'] }, () => {
  test.each(readdirSync(FILES).filter(name => name.endsWith('.sh')))('%s passes shellcheck and holds no template of Terraform', name => {
    const { stdout } = spawnSync('shellcheck', ['--external-sources', '--source-path=SCRIPTDIR', `${FILES}/${name}`], { encoding: 'utf8' });
    expect(stdout).toBe('');
    expect(readFileSync(`${FILES}/${name}`, 'utf8')).not.toMatch(/[$%]\{/);
  });
});
