# shellcheck shell=bash disable=SC2154
# Settings that all servers must have in common, from the primary's files. Standbys restart before the primary, because they may not
# have less than it, and again after it, where less was asked for.

share_settings() {
  local before wanted
  step 'share the settings'
  before=$(api config)
  wanted=$(python3 "$here/shared-settings.py" "$config" 2>&1) || stop "Patroni refuses $config/settings: $wanted"
  # Remembered, so that the next try does not restart servers that run.
  [[ $wanted != "$(cat "$conf/refused.json" 2>/dev/null)" ]] || stop "$went_back"
  write_shared PATCH "$wanted"
  restart_pending || restore_shared "$before" "$wanted"
}

# The other servers look every five seconds, and say then whether they need a restart.
write_shared() {
  local before
  before=$(api config)
  api config --request "$1" --header 'Content-Type: application/json' --data "$2" >/dev/null
  [[ $(api config) == "$before" ]] || sleep 7
}

# One that is away learns of it when it comes.
restart_pending() {
  local at
  for at in $(other_addresses) "$address" $(other_addresses); do
    [[ $(api_at "$at" patroni 2>/dev/null) == *'"pending_restart": true'* ]] || continue
    step "restart PostgreSQL on $at"
    api_at "$at" restart --request POST --max-time 300 >/dev/null || return
    until is_member; do sleep 1; done
  done
}

restore_shared() {
  put 0600 "$conf/refused.json" <<<"$2"
  write_shared PUT "$1"
  restart_pending || stop 'PostgreSQL does not start, see journalctl -u patroni'
  stop "$went_back"
}
