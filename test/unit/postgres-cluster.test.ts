import { randomBytes } from 'crypto';
import { gzipSync } from 'zlib';
import { postgresMemberCloudConfig } from '../../lib/platforms/hetzner/postgres-cluster/cloud-config';
import { PORTS } from '../../lib/platforms/hetzner/postgres-cluster/ports';
import type { PostgresMemberSpec } from '../../lib/platforms/hetzner/postgres-cluster/spec';
import { SPEC as ALONE, testSetUp } from '../support/postgres-set-up';

const MEMBERS = [1, 2, 3].map(number => ({ name: `server-${number}`, address: `10.20.255.${number}` }));

const SPEC: PostgresMemberSpec = {
  ...ALONE,
  member: MEMBERS[1],
  members: MEMBERS,
  authority: 'authority',
  commonName: 'shop-database',
  loadBalancer: '10.20.255.9',
};

const CONFIG = '/etc/sovereign-postgres';
const LONGEST_USER_DATA = 32 * 1024;

function filesOf(changes: Partial<PostgresMemberSpec> = {}) {
  return postgresMemberCloudConfig({ ...SPEC, ...changes }).write_files;
}

function contentOf(path: string, changes?: Partial<PostgresMemberSpec>): string {
  return filesOf(changes).find(file => file.path === path)!.content;
}

const patroni = () => JSON.parse(contentOf(`${CONFIG}/patroni.json`));

describe('the set-up of one of several database servers', () => {
  testSetUp(spec => postgresMemberCloudConfig(spec).write_files, SPEC, {}, /shop|secret|10\.|app|certificate|server/g);

  test('leaves alone what packages bring, which would stop their installation to ask', () => {
    const paths = filesOf().map(({ path }) => path);
    expect(paths).not.toContain('/etc/default/etcd');
    expect(paths).not.toContain('/etc/haproxy/haproxy.cfg');
  });

  test('takes no more than the cloud does, compressed and with fifty logins', () => {
    const random = (bytes: number) => randomBytes(bytes).toString('base64');
    const login = (_: unknown, index: number) => ({ userName: `application_${index}`, databaseName: `database_${index}`, password: random(24) });
    const document = postgresMemberCloudConfig({
      ...SPEC, postgresVersion: '16', authority: random(600), certificate: random(700), privateKey: random(200), logins: Array.from({ length: 50 }, login),
    });
    expect(gzipSync(JSON.stringify(document)).toString('base64').length).toBeLessThan(LONGEST_USER_DATA);
  });

  test('patches one server after another, within the day', () => {
    const timer = (index: number, maintenanceTime?: string) =>
      contentOf('/etc/systemd/system/apt-daily-upgrade.timer.d/sovereign.conf', { member: MEMBERS[index], maintenanceTime });

    expect(timer(0)).toContain('*-*-* 03:00:00 UTC');
    expect(timer(1, '23:30')).toContain('*-*-* 00:30:00 UTC');
    expect(timer(2, '23:30')).toContain('*-*-* 01:30:00 UTC');
  });
});

test('servers are told the least that Patroni takes of what they share', () => {
  expect(JSON.parse(contentOf(`${CONFIG}/shared-settings.json`))).toEqual({
    max_connections: 25, max_locks_per_transaction: 32, max_worker_processes: 2, max_prepared_transactions: 0,
    max_wal_senders: 3, max_replication_slots: 4, track_commit_timestamp: null,
  });
});

describe('where servers listen', () => {
  test('nothing listens where something else does', () => {
    const status = 8008;
    const ports = [...Object.values(PORTS), status];
    expect(new Set(ports).size).toBe(ports.length);
  });

  test.each([
    { what: 'the load balancer is let in', file: `${CONFIG}/haproxy.cfg`, line: `  bind 10.20.255.2:${PORTS.proxied} accept-proxy` },
    { what: 'the load balancer asks for the primary', file: '/etc/systemd/system/sovereign-postgres-primary.socket', line: `ListenStream=${PORTS.primaryCheck}` },
    { what: 'etcd answers', file: `${CONFIG}/etcd.env`, line: `ETCD_LISTEN_CLIENT_URLS=https://10.20.255.2:${PORTS.etcd}` },
    { what: 'etcd hears the others', file: `${CONFIG}/etcd.env`, line: `ETCD_LISTEN_PEER_URLS=https://10.20.255.2:${PORTS.etcdPeers}` },
  ])('is where $what', ({ file, line }) => {
    expect(contentOf(file).split('\n')).toContain(line);
  });
});

describe('etcd', () => {
  test.each(['', 'PEER_'])('asks for a certificate of the authority (%s)', side => {
    const lines = contentOf(`${CONFIG}/etcd.env`).split('\n');
    expect(lines).toContain(`ETCD_${side}CLIENT_CERT_AUTH=true`);
    expect(lines).toContain(`ETCD_${side}TRUSTED_CA_FILE=${CONFIG}/etcd/ca.crt`);
  });

  test('is asked by operators on all servers', () => {
    expect(contentOf(`${CONFIG}/etcdctl.env`)).toContain(`ETCDCTL_ENDPOINTS=${MEMBERS.map(({ address }) => `https://${address}:2379`).join()}\n`);
  });
});

describe('Patroni', () => {
  test('never makes an empty database', () => {
    expect(patroni()).not.toHaveProperty('bootstrap');
  });

  test('acknowledges nothing that one server alone has', () => {
    expect(JSON.parse(contentOf(`${CONFIG}/cluster.json`))).toMatchObject({ synchronous_mode: true, synchronous_mode_strict: true });
  });

  test('stops a primary that is alone before another one may begin', () => {
    const { ttl, loop_wait: loopWait, retry_timeout: retryTimeout } = JSON.parse(contentOf(`${CONFIG}/cluster.json`));
    expect(loopWait + 2 * retryTimeout).toBeLessThanOrEqual(ttl);
  });

  test('answers servers of the cluster only', () => {
    expect(patroni().restapi).toMatchObject({ listen: '10.20.255.2:8009', verify_client: 'required' });
  });

  test('asks etcd on all servers', () => {
    expect(patroni().etcd3.hosts).toEqual(MEMBERS.map(({ address }) => `${address}:2379`));
  });
});

describe('who may connect', () => {
  test('servers replicate by certificate, each from its own address', () => {
    const rules = contentOf(`${CONFIG}/member-rules`).split('\n');
    for (const { address } of MEMBERS) expect(rules).toContain(`hostssl replication sovereign_standby ${address}/32 cert map=members`);
    expect(contentOf(`${CONFIG}/member-names`)).toContain('members shop-database sovereign_standby\n');
  });

  test('only the load balancer connects for others', () => {
    expect(contentOf(`${CONFIG}/haproxy.cfg`)).toContain('tcp-request connection reject unless { src 10.20.255.9 }\n');
  });
});
