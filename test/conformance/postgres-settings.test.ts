import { database, hetzner, only, ovhcloud, scaleway } from './traps/support';

const messageOf = (cloud: typeof hetzner, settings: Record<string, string>) => cloud.run(database({ settings })).refusal?.message;
const filesIn = ({ locals }: any) => Object.values<any>(locals).flatMap(({ write_files: files }) => files.map(({ content }: any) => content));
const CLOUDS = [['Scaleway', scaleway], ['OVHcloud', ovhcloud], ['Hetzner', hetzner]] as const;

describe('settings of a database', () => {
  const NEVER = { log_min_duration_statement: '-1', max_standby_streaming_delay: '-1' };

  test('may be negative, and reach every cloud as they are', () => {
    expect(only(scaleway.synth(database({ settings: NEVER })), 'scaleway_rdb_instance').settings).toEqual(NEVER);
    expect(only(ovhcloud.synth(database({ settings: NEVER })), 'ovh_cloud_project_database').advanced_configuration)
      .toEqual({ 'pg.log_min_duration_statement': '-1', 'pg.max_standby_streaming_delay': '-1' });
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
});
