/**
 * Settings that all servers must have in common, and the least that Patroni takes of each (4.0.7, `CMDLINE_OPTIONS`): what is less
 * it leaves out without a word. The servers are told, because settings may also be changed on them.
 */
export const SHARED_SETTINGS: { readonly [name: string]: number | null } = {
  max_connections: 25,
  max_locks_per_transaction: 32,
  max_worker_processes: 2,
  max_prepared_transactions: 0,
  max_wal_senders: 3,
  max_replication_slots: 4,
  track_commit_timestamp: null,
};
