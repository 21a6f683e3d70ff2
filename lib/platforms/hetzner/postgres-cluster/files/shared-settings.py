# Prints what all servers must have in common: the constant part, and of the chosen settings those that a standby may not have
# lower than the primary. Patroni takes them from nowhere else.
import json
import sys

SHARED = ('max_connections', 'max_locks_per_transaction', 'max_worker_processes', 'max_prepared_transactions', 'track_commit_timestamp',
          'max_wal_senders', 'max_replication_slots', 'wal_level')

folder = sys.argv[1]
with open(folder + '/cluster.json') as file:
    cluster = json.load(file)
with open(folder + '/settings') as file:
    chosen = dict(line.rstrip('\n').split('=', 1) for line in file if '=' in line)
# What is no longer chosen goes.
cluster['postgresql']['parameters'] = {name: chosen.get(name) for name in SHARED}
print(json.dumps(cluster))
