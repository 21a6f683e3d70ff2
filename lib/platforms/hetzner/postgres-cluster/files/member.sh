# shellcheck shell=bash disable=SC2154
# Patroni runs PostgreSQL, as the primary or as a standby.

# What was well before goes on, whatever is wrong with the files or the packages by now, and is asked before they are changed.
resume_member() {
  is_etcd_member && [[ -s /etc/patroni/config.yml ]] || return 0
  step 'go on as before'
  systemctl daemon-reload
  systemctl start --no-block etcd patroni
  for _ in {1..60}; do
    ! is_member || break
    sleep 1
  done
}

start_member() {
  step 'start Patroni'
  put 0644 "$conf/ca.crt" <"$config/ca.crt"
  install -d -o postgres -g postgres "$volume/$version" /etc/patroni
  put 0600 /etc/patroni/config.yml <"$config/patroni.json"
  systemctl start patroni
  step 'wait until this server is the primary or follows it'
  until is_member; do sleep 1; done
  reload_member
}

# Patroni would tell the server when it comes round to it. Until it has read them, its old settings would pass for the new ones.
reload_member() {
  local read
  read=$(sql -d postgres -c 'SELECT pg_conf_load_time()')
  systemctl reload patroni
  sql -d postgres -c 'SELECT pg_reload_conf()' >/dev/null
  until [[ $(sql -d postgres -c 'SELECT pg_conf_load_time()') != "$read" ]]; do sleep 0.5; done
}

is_member() { is_primary || is_follower; }

# A primary that is to be begins as a standby too, which nobody has to follow yet.
is_follower() {
  api replica &>/dev/null && [[ $(sql -d postgres -c 'SELECT status FROM pg_stat_wal_receiver' 2>/dev/null) == streaming ]]
}

# Patroni says so already while the server still recovers.
is_primary() { api primary &>/dev/null && [[ $(sql -d postgres -c 'SELECT pg_is_in_recovery()' 2>/dev/null) == f ]]; }

# Patroni's own interface, which takes only servers of this cluster: on this server, or at an address.
api() { api_at "$address" "$@"; }

api_at() {
  curl --silent --show-error --fail --max-time 30 --cacert "$config/ca.crt" --cert "$config/server.crt" --key "$config/server.key" \
    "https://$1:8009/$2" "${@:3}"
}

# The load balancer hides who connects and says it beside; PostgreSQL cannot read that.
admit_clients() {
  step 'admit clients'
  systemctl daemon-reload
  if systemctl -q is-active haproxy; then systemctl reload haproxy; else systemctl restart haproxy; fi
}

set_up_standby() {
  systemctl enable --now sovereign-postgres-backup.timer sovereign-postgres-grow.timer
  refuse_old_files
  take_over_settings
  remember_files
}

# What needs a restart takes one.
take_over_settings() {
  [[ $(sql -d postgres -c 'SELECT count(*) FROM pg_settings WHERE pending_restart') == 0 ]] && return
  step 'restart PostgreSQL'
  api restart --request POST --max-time 300 >/dev/null || restart_as_before
  until is_member; do sleep 1; done
}

# Where it did not start another server may be the primary by now, and Patroni starts it on its own as well.
restart_as_before() {
  step 'go back to the settings before'
  mv "$conf/postgresql.conf" "$conf/refused.conf"
  mv "$conf/before.conf" "$conf/postgresql.conf"
  api restart --request POST --max-time 300 >/dev/null || true
  until is_member; do sleep 1; done
  stop "$went_back"
}
