# shellcheck shell=bash disable=SC2154

configure_backups() {
  step 'configure the backups'
  install -d -o postgres -g postgres -m 0750 /etc/pgbackrest
  put 0600 /etc/pgbackrest/pgbackrest.conf <"$config/pgbackrest.conf"
}

# What pgBackRest ends with while another one works, which it does in a repository that is there.
backup_runs=50

# The check sends a piece of the log to the repository and waits until it is there.
start_backups() {
  step 'check the backups'
  as_postgres pgbackrest stanza-create --stanza=main || (($? == backup_runs)) ||
    stop 'the backup repository does not answer, or belongs to another database'
  as_postgres pgbackrest check --stanza=main || stop 'the log does not reach the backup repository'
  systemctl enable --now sovereign-postgres-backup.timer sovereign-postgres-grow.timer
  # From a backup of before, nobody gets past where recovery or another primary began.
  [[ $(newest_backup) == *" $(timeline)" ]] || systemctl start --no-block sovereign-postgres-backup
}

timeline() { sql -d postgres -c 'SELECT left(pg_walfile_name(pg_current_wal_lsn()), 8)'; }

newest_backup() { as_postgres pgbackrest info --stanza=main --output=json | python3 "$here/newest-backup.py"; }
