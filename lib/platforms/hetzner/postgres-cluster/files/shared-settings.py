# What all servers must have in common. Patroni takes these settings from etcd alone: a standby may not have less than its primary.
# "patch" prints what goes there, "chosen" prints what was chosen of it, on each line a name and a value.
import json
import sys

SHARED = ('max_connections', 'max_locks_per_transaction', 'max_worker_processes', 'max_prepared_transactions', 'track_commit_timestamp',
          'max_wal_senders', 'max_replication_slots', 'wal_level')

folder, what = sys.argv[1:]
with open(folder + '/cluster.json') as file:
    cluster = json.load(file)
with open(folder + '/settings') as file:
    chosen = dict(line.rstrip('\n').split('=', 1) for line in file if '=' in line)

if what == 'chosen':
    print(''.join(name + ' ' + chosen[name] + '\n' for name in SHARED if name in chosen), end='')
else:
    # What is no longer chosen goes.
    cluster['postgresql']['parameters'] = {name: chosen.get(name) for name in SHARED}
    print(json.dumps(cluster))
