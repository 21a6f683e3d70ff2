# shellcheck shell=bash disable=SC2154
# Debian's own units run the server, so that a security upgrade restarts it.

went_back="PostgreSQL does not start with $config/settings, and runs with those before"

# What PostgreSQL cannot read never takes the place of what it runs with; what it cannot start with goes again.
configure_server() {
  local faults
  step 'configure the server'
  install -d -o postgres -g postgres "${conf%/*}" "$conf"
  faults=$(not_ranges 2>&1) || stop "not a range in $config/allowed: ${faults##*: }"
  put 0640 "$conf/checked.conf" < <(defaults; chosen_settings; paths; cat "$here/postgresql.conf")
  faults=$(as_postgres "/usr/lib/postgresql/$version/bin/postgres" --config-file="$conf/checked.conf" -C data_directory 2>&1) ||
    stop "PostgreSQL refuses $config/settings: $faults"
  ! cmp -s "$conf/checked.conf" "$conf/refused.conf" || run_with_before
  [[ ! -s $conf/postgresql.conf ]] || cp -p "$conf/postgresql.conf" "$conf/before.conf"
  mv "$conf/checked.conf" "$conf/postgresql.conf"
  put 0640 "$conf/start.conf" <<<"$start"
  put 0640 "$conf/pg_hba.conf" < <(client_rules)
  put 0640 "$conf/pg_ident.conf" < <(of_members names)
  put 0644 "$conf/server.crt" <"$config/server.crt"
  put 0600 "$conf/server.key" <"$config/server.key"
}

# Python is there because cloud-init is.
not_ranges() {
  python3 -c 'import ipaddress, sys; [ipaddress.ip_network(line.strip(), strict=False) for line in sys.stdin if line.strip()]' <"$config/allowed"
}

# Writes a file of the server in one move.
put() {
  install -o postgres -g postgres -m "$1" /dev/stdin "$2.new"
  mv "$2.new" "$2"
}

# A quarter of the memory, as the manual advises, and at most five minutes of writes that are in no backup yet. The log that is kept
# for somebody who does not come may take a quarter of the volume. What is chosen comes later and is stronger.
defaults() {
  echo 'archive_timeout = 5min'
  df --output=size --block-size=4M "$volume" | sed -n 's/^ *\([0-9]*\)$/max_slot_wal_keep_size = \1MB/p'
  awk '/^MemTotal:/ { printf "shared_buffers = %dMB\neffective_cache_size = %dMB\n", $2 / 4096, $2 * 3 / 4096 }' /proc/meminfo
}

# Lines of the form name=value become quoted values.
chosen_settings() {
  sed -n "s/\\\\/\\\\\\\\/g; s/'/''/g; s/^\([a-z][a-z0-9_.]*\)=\(.*\)\$/\1 = '\2'/p" "$config/settings"
}

paths() {
  cat <<END
data_directory = '$data'
hba_file = '$conf/pg_hba.conf'
ident_file = '$conf/pg_ident.conf'
external_pid_file = '/run/postgresql/$version-main.pid'
ssl_cert_file = '$conf/server.crt'
ssl_key_file = '$conf/server.key'
END
}

# Only logins of ours, only by TLS, only from where they are allowed.
client_rules() {
  local range
  echo 'local all postgres peer'
  of_members rules
  while read -r range; do
    [[ -z $range ]] || echo "hostssl all +sovereign_logins $range scram-sha-256"
  done <"$config/allowed"
  echo 'host all all all reject'
}

# What servers that replicate from each other need beside; one that stands alone has no such file.
of_members() { [[ ! -e $config/member-$1 ]] || cat "$config/member-$1"; }

start_server() {
  step 'start the server'
  systemctl daemon-reload
  systemctl start "postgresql@$version-main" || does_not_start
  wait_until_writable
  take_over_configuration
}

# Recovery takes as long as it takes.
wait_until_writable() {
  until [[ $(sql -d postgres -c 'SELECT pg_is_in_recovery()' 2>&1) == f ]]; do
    systemctl -q is-active "postgresql@$version-main" || does_not_start
    sleep 1
  done
}

does_not_start() { stop "PostgreSQL does not start, see /var/log/postgresql/postgresql-$version-main.log"; }

take_over_configuration() {
  local before
  before=$(loaded_at)
  systemctl reload "postgresql@$version-main"
  # The server reads the files some time after it was told to; files that it cannot read it leaves alone.
  for _ in {1..30}; do
    [[ $(loaded_at) == "$before" ]] || break
    sleep 1
  done
  [[ $(sql -d postgres -c 'SELECT count(*) FROM pg_settings WHERE pending_restart') == 0 ]] && return
  systemctl restart "postgresql@$version-main" || go_back
  wait_until_writable
}

loaded_at() { sql -d postgres -c 'SELECT pg_conf_load_time()'; }

# Remembered, so that the next try does not restart a server that runs.
go_back() {
  [[ -s $conf/before.conf ]] || does_not_start
  mv "$conf/postgresql.conf" "$conf/refused.conf"
  mv "$conf/before.conf" "$conf/postgresql.conf"
  run_with_before
}

# Of several, Patroni starts it.
run_with_before() {
  [[ $start != auto ]] || systemctl start "postgresql@$version-main" || does_not_start
  stop "$went_back"
}

sql() { as_postgres psql -X -q -A -t -v ON_ERROR_STOP=1 "$@"; }
