# Prints what all servers must have in common. Patroni takes these settings from etcd alone, because a standby may not have less than
# its primary, and leaves out without a word what it holds for too little.
import json
import sys

folder = sys.argv[1]
with open(folder + '/cluster.json') as file:
    cluster = json.load(file)
with open(folder + '/shared-settings.json') as file:
    shared = json.load(file)
with open(folder + '/settings') as file:
    chosen = dict(line.rstrip('\n').split('=', 1) for line in file if '=' in line)

for name, least in shared.items():
    if least is not None and name in chosen and not (chosen[name].isdecimal() and int(chosen[name]) >= least):
        sys.exit('%s=%s is not a number from %d on' % (name, chosen[name], least))
# What is no longer chosen goes.
cluster['postgresql']['parameters'] = {name: chosen.get(name) for name in shared}
print(json.dumps(cluster))
