# shellcheck shell=bash disable=SC2154
# What one server does for all.

set_up_primary() {
  step 'let the other servers follow'
  sql -d postgres -f "$here/members.sql"
  refuse_old_files
  take_over_settings
  share_settings
  step 'wait for a standby'
  until [[ $(sql -d postgres -c "SELECT count(*) FROM pg_stat_replication WHERE sync_state = 'sync'") != 0 ]]; do
    is_primary || stop 'another server is the primary now'
    sleep 1
  done
  apply_databases
  apply_logins
  tell_cluster
  remember_files
  start_backups
}
