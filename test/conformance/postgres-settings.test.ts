import { database, hetzner, only, ovhcloud, scaleway } from './traps/support';

const messageOf = (cloud: typeof hetzner, settings: Record<string, string>) => cloud.run(database({ settings })).refusal?.message;
const filesIn = ({ locals }: any) => Object.values<any>(locals).flatMap(({ write_files: files }) => files.map(({ content }: any) => content));
const CLOUDS = [['Scaleway', scaleway], ['OVHcloud', ovhcloud], ['Hetzner', hetzner]] as const;

describe('settings of a database', () => {
  const NEVER = { log_min_duration_statement: '-1', max_standby_streaming_delay: '-1' };

  test('may be negative, and reach every cloud as they are', () => {
    expect(only(scaleway.synth(database({ settings: NEVER })), 'scaleway_rdb_instance').settings).toEqual(NEVER);
    expect(only(ovhcloud.synth(database({ settings: { log_min_duration_statement: '-1' } })), 'ovh_cloud_project_database').advanced_configuration)
      .toEqual({ 'pg.log_min_duration_statement': '-1' });
    for (const highAvailability of [false, true]) {
      const files = filesIn(hetzner.synth(database({ settings: NEVER, highAvailability })));
      expect(files).toContain('log_min_duration_statement=-1\nmax_standby_streaming_delay=-1\n');
    }
  });

  test.each(CLOUDS)('are refused on %s by what they may hold when they are none', (_, cloud) => {
    for (const value of ['-', '--1', '-x', "'", 'a;b', 'x'.repeat(201)]) {
      expect(messageOf(cloud, { timezone: value })).toContain('give at most 200 letters, digits, blanks and ._,:/+-, beginning with a letter, a digit or a negative number [prop-pattern]');
    }
  });

  test.each<[string, string, string]>([
    ['jit', 'perhaps', 'is out of range, got "perhaps"; give one of: on, off, true, false, yes, no, 1, 0 [prop-range]'],
    ['track_commit_timestamp', 'maybe', 'is out of range, got "maybe"; give one of: on, off, true, false, yes, no, 1, 0 [prop-range]'],
    ['shared_buffers', 'x', 'has characters or a form that are not allowed, got "x"; '
      + 'give a whole number from 128 kB to 8589934584 kB, as a number of MB or with one of B, kB, MB, GB, TB [prop-pattern]'],
    ['shared_buffers', '64kB', 'is out of range, got "64kB"; give a whole number from 128 kB to'],
    ['max_connections', '999999999', 'is out of range, got "999999999"; give a whole number from 1 to 262143 [prop-range]'],
    ['max_connections', '100MB', 'has characters or a form that are not allowed, got "100MB"; give a whole number from 1 to 262143 [prop-pattern]'],
    ['work_mem', '10ms', 'has characters or a form that are not allowed, got "10ms"; '
      + 'give a whole number from 64 kB to 2147483647 kB, as a number of MB or with one of B, kB, MB, GB, TB [prop-pattern]'],
    ['work_mem', '3TB', 'is out of range, got "3TB"; give a whole number from 64 kB'],
    ['checkpoint_timeout', '10s', 'is out of range, got "10s"; give a whole number from 30 s to 86400 s, as a number of s or with one of us, ms, s, min, h, d [prop-range]'],
    ['random_page_cost', '-1', 'is out of range, got "-1"; give a number from 0 [prop-range]'],
    ['lock_timeout', '-1', 'is out of range, got "-1"; give a whole number from 0 ms to 2147483647 ms,'],
    ['track_functions', 'some', 'is out of range, got "some"; give one of: none, pl, all [prop-range]'],
    ['max_connections', '1 000', 'has characters or a form that are not allowed, got "1 000"; give a whole number from 1 to 262143 [prop-pattern]'],
    ['max_connections', '0x20', 'has characters or a form'],
  ])('%s cannot be %s', (name, value, says) => {
    expect(messageOf(hetzner, { [name]: value })).toContain(`case/database: settings.${name}: ${says}`);
  });

  test.each<Record<string, string>>([
    { jit: 'OFF', track_commit_timestamp: 'yes', track_functions: 'pl', log_error_verbosity: 'VERBOSE', timezone: 'Europe/Berlin' },
    { shared_buffers: '128kB', work_mem: '0.0625', maintenance_work_mem: '1TB', temp_file_limit: '-1', max_wal_size: '1.5 GB' },
    { max_connections: '262143', random_page_cost: '1.1', seq_page_cost: '1e-3', vacuum_cost_delay: '0.5', bgwriter_flush_after: '2048' },
    { checkpoint_timeout: '1d', statement_timeout: '1h', lock_timeout: '100', autovacuum_naptime: '1min', bgwriter_delay: '10000us' },
  ])('may be %j', settings => {
    expect(messageOf(hetzner, settings)).toBeUndefined();
  });

  test('are read in the units of their cloud', () => {
    for (const [, cloud] of CLOUDS) expect(messageOf(cloud, { bgwriter_flush_after: '2048' })).toBeUndefined();
    expect(messageOf(ovhcloud, { max_stack_depth: '6291456' })).toBeUndefined();
    expect(messageOf(ovhcloud, { max_stack_depth: '99999' })).toContain('settings.max_stack_depth: is out of range, got "99999"; give a whole number from 100 kB');
  });

  test.each(CLOUDS)('of %s alone hold any text', (_, cloud) => {
    const own: Record<string, string> = { scaleway: 'pgaudit.role', ovhcloud: 'pg_partman_bgw.role', hetzner: 'timezone' };
    expect(messageOf(cloud, { [own[cloud.kind]]: 'perhaps' })).toBeUndefined();
  });

  test('are refused all at once, on every cloud', () => {
    for (const [, cloud] of CLOUDS) {
      const message = messageOf(cloud, { jit: 'perhaps', max_parallel_workers: '-2', track_commit_timestamp: 'on' });
      expect(message).toContain('settings.jit: is out of range');
      expect(message).toContain('settings.max_parallel_workers: is out of range, got "-2"; give a whole number from 0 to 1024');
      expect(message).not.toContain('track_commit_timestamp');
    }
  });
});
