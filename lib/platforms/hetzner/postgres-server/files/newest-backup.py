# Prints when the newest full backup ended, of what pgBackRest says of its repository; 0 where there is none.
import json
import sys

print(max((backup['timestamp']['stop'] for stanza in json.load(sys.stdin) for backup in stanza['backup'] if backup['type'] == 'full'), default=0))
