# Prints when the newest full backup ended, and on which timeline the newest of any kind, of what pgBackRest says of its repository.
import json
import sys

backups = [backup for stanza in json.load(sys.stdin) for backup in stanza['backup']]
full = max((backup['timestamp']['stop'] for backup in backups if backup['type'] == 'full'), default=0)
newest = max(backups, key=lambda backup: backup['timestamp']['stop'], default=None)
print(full, newest['archive']['stop'][:8] if newest else 'none')
