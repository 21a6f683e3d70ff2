import { ManagedPostgresProps } from '../../lib/managed-postgres/managed-postgres';
import { PrivateNetwork } from '../../lib/private-network/private-network';
import { database, hetzner } from './traps/support';

const configuration = (postgres: object = {}, location = 'de') => ({
  allowOutsideEea: true, platforms: { hetzner: { location, acceptSelfOperated: ['PrivateNetwork', 'ManagedPostgres'], postgres } },
});

const withoutEgress = (props: Partial<ManagedPostgresProps> = {}) => (stack: any) => (
  database({ network: new PrivateNetwork(stack, 'network', { cidr: '10.20.0.0/16', egress: false }), ...props })(stack)
);

const messageOf = (props: Partial<ManagedPostgresProps>, postgres?: object, location?: string) =>
  hetzner.run(database(props), configuration(postgres, location)).refusal?.message;

describe('a database on servers', () => {
  test('is refused for everything at once, and leaves nothing behind', () => {
    const { refusal, leftBehind } = hetzner.run(
      withoutEgress({ highAvailability: true, backupRetentionDays: 0, settings: { max_wal_senders: '1' } }),
      configuration({ replaceServer: 7, backupBucketLocation: 'xyz1', restore: '2026-02-30 12:00:00+00' }),
    );

    expect(refusal?.message.split('\n')).toEqual([
      'case/database: 6 faults',
      '  backupRetentionDays: is out of range, got 0; give a whole number from 1 to 365 (days) [prop-range]',
      '  network: is refused by Hetzner: it has no egress, which servers without public address need to start; '
        + 'allowed: a network with egress; leave egress of the network at true [value-refused]',
      '  platforms.hetzner.postgres.backupBucketLocation: is refused by Hetzner: backups go to a bucket, and there are none at this location, got "xyz1"; '
        + 'allowed: fsn1, nbg1, hel1; choose one of these [value-refused]',
      '  platforms.hetzner.postgres.replaceServer: is refused by Hetzner: a highly available database has 3 servers, got 7; '
        + 'allowed: 1, 2, 3; give the number of the server to be made anew, or leave it out [value-refused]',
      '  platforms.hetzner.postgres.restore: is refused by Hetzner: there is no such time, or no place on earth whose clocks differ so from UTC, '
        + 'got "2026-02-30 12:00:00+00"; allowed: latest, or a time such as 2026-11-21 12:00:00+00; '
        + 'write a day of the calendar, a time of day and hours from UTC between -12 and +14 [value-refused]',
      '  settings.max_wal_senders: is refused by Hetzner: the servers of a highly available database agree on it through Patroni, which takes no less, '
        + 'got "1"; allowed: a whole number from 3 on; choose such a number, or leave it out [value-refused]',
    ]);
    expect(leftBehind.filter(path => path.startsWith('case/database'))).toEqual([]);
  });

  test('is refused in a network whose gateway nobody knows, also when that has no egress', () => {
    const { refusal } = hetzner.run(stack => database({
      network: PrivateNetwork.fromExisting(stack, 'old', { cidr: '10.20.0.0/16', egress: false, byKind: { hetzner: { networkId: '4711', subnetId: '4711-10.20.0.0/16' } } }),
    })(stack), configuration());

    expect(refusal?.message).toContain('2 faults');
    expect(refusal?.message).toContain('network: is refused by Hetzner: servers of a database need the gateway of their network, and its handles do not say it, '
      + 'got ["networkId","subnetId"]; allowed: networkId, subnetId, gatewayAddress; give fromExisting the private address of the gateway as gatewayAddress [value-refused]');
  });

  test.each(['ash', 'sin'])('is told where its backups could go when %s has no bucket', location => {
    expect(messageOf({}, {}, location)).toBe('case/database: network.location: is refused by Hetzner: backups go to a bucket, and there are none at this location, '
      + `got "${location}"; allowed: fsn1, nbg1, hel1; choose another location, or set platforms.hetzner.postgres.backupBucketLocation to one of these [value-refused]`);
    expect(messageOf({}, { backupBucketLocation: 'hel1' }, location)).toBeUndefined();
  });

  test.each([0, 4, 1.5])('has no server %s to make anew', replaceServer => {
    expect(messageOf({ highAvailability: true }, { replaceServer })).toContain(`a highly available database has 3 servers, got ${replaceServer}; allowed: 1, 2, 3;`);
  });
});

describe('a restore', () => {
  test.each(['latest', '2026-11-21 12:00:00+00', '2024-02-29 23:59:59-12', '2026-01-01 00:00:00+14'])('to %s is possible', restore => {
    expect(messageOf({}, { restore })).toBeUndefined();
  });

  test.each([
    '9999-99-99 99:99:99+99', '2026-02-30 12:00:00+00', '2025-02-29 12:00:00+00', '2026-13-01 12:00:00+00', '2026-00-10 12:00:00+00', '0000-01-01 12:00:00+00',
    '2026-11-21 24:00:00+00', '2026-11-21 12:60:00+00', '2026-11-21 12:00:60+00', '2026-11-21 12:00:00+15', '2026-11-21 12:00:00-13',
  ])('to %s is refused, because there is no such time', restore => {
    expect(messageOf({}, { restore })).toContain(`platforms.hetzner.postgres.restore: is refused by Hetzner: there is no such time, or no place on earth whose clocks differ so from UTC, got "${restore}"`);
  });
});

describe('connections to a single server', () => {
  test('are refused where all of them are kept for superusers', () => {
    expect(messageOf({ settings: { max_connections: '3' } })).toBe('case/database: settings.max_connections: is refused by Hetzner: PostgreSQL keeps three for '
      + 'superusers, and does not start unless there are more, got "3"; allowed: a whole number from 4 on; choose such a number, or leave it out [value-refused]');
  });

  test.each(['4', '3.5', '1e2'])('are as many as %s', value => {
    expect(messageOf({ settings: { max_connections: value } })).toBeUndefined();
  });
});

describe('settings that several servers share', () => {
  const LEAST = [
    ['max_connections', 25], ['max_locks_per_transaction', 32], ['max_worker_processes', 2], ['max_wal_senders', 3], ['max_replication_slots', 4],
  ] as const;

  test.each(LEAST)('%s is refused below %i, which only a single server takes', (name, least) => {
    const settings = { [name]: String(least - 1) };

    expect(messageOf({ highAvailability: true, settings })).toBe(`case/database: settings.${name}: is refused by Hetzner: the servers of a highly available `
      + `database agree on it through Patroni, which takes no less, got "${least - 1}"; allowed: a whole number from ${least} on; `
      + 'choose such a number, or leave it out [value-refused]');
    expect(messageOf({ highAvailability: true, settings: { [name]: String(least) } })).toBeUndefined();
    expect(messageOf({ settings })).toBeUndefined();
  });

  test.each(['many', '1e2', '25.0'])('none of them is %s', value => {
    expect(messageOf({ highAvailability: true, settings: { max_connections: value } })).toContain('settings.max_connections: ');
  });
});
