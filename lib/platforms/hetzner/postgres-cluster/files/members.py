#!/usr/bin/python3
# Prints which role this server has and how all of them are, as Patroni says; fails where this one neither leads nor follows.
import json
import os
import ssl
import sys
import urllib.request


def ask():
    with open('server') as file:
        own = dict(line.rstrip('\n').split('=', 1) for line in file if '=' in line)
    context = ssl.create_default_context(cafile='ca.crt')
    context.load_cert_chain('server.crt', 'server.key')
    with urllib.request.urlopen('https://%s:8009/cluster' % own['address'], context=context, timeout=5) as answer:
        return own['name'], {member['name']: member for member in json.load(answer)['members']}


def describe(member):
    lag = ', %s bytes behind' % member['lag'] if 'lag' in member else ''
    restart = ', waits for a restart' if member.get('pending_restart') else ''
    return member['role'].replace('_', ' ') + ', ' + member['state'] + lag + restart


os.chdir(os.environ['CREDENTIALS_DIRECTORY'])
try:
    own, known = ask()
except OSError as fault:
    print('role: unknown, Patroni does not answer (%s)' % fault)
    sys.exit(1)
here = known.get(own, {'role': 'none', 'state': 'unknown'})
print('role: ' + here['role'].replace('_', ' '))
with open('/etc/sovereign-postgres/members') as file:
    for name in (line.split()[0] for line in file):
        print('%s: %s' % (name, describe(known[name]) if name in known else 'missing'))
sys.exit(here['state'] not in ('running', 'streaming'))
