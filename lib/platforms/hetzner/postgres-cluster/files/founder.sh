# shellcheck shell=bash disable=SC2154
# One server makes the data, and only while the cluster has none; Patroni copies it to the others, and never makes any itself.

found_database() {
  local known
  [[ $name == "$(setting founder)" ]] || return 0
  # Without an answer nothing is known, which is not the same as that there is nothing.
  known=$(cluster_key initialize)
  [[ -z $known ]] || return 0
  create_data
  [[ ! -e $data/recovery.signal ]] || finish_recovery
  known=$(cluster_key config)
  # Before the first primary there is, so that no time is without synchronous replication.
  [[ -n $known ]] || etcd_ctl "$address" put /service/postgres/config <"$config/cluster.json" >/dev/null
}

cluster_key() { etcd_ctl "$address" get --print-value-only "/service/postgres/$1"; }

# Patroni would know no target. Nobody can connect meanwhile.
finish_recovery() {
  local pg_ctl=("/usr/lib/postgresql/$version/bin/pg_ctl" --pgdata="$data")
  step 'recover from the backup'
  as_postgres "${pg_ctl[@]}" start --wait --timeout=3600 --log=/var/log/postgresql/recovery.log \
    --options="-c config_file=$conf/postgresql.conf -c listen_addresses=" || stop 'PostgreSQL does not start, see /var/log/postgresql/recovery.log'
  until [[ $(sql -d postgres -c 'SELECT pg_is_in_recovery()' 2>&1) == f ]]; do
    as_postgres "${pg_ctl[@]}" status >/dev/null || stop 'PostgreSQL does not start, see /var/log/postgresql/recovery.log'
    sleep 1
  done
  as_postgres "${pg_ctl[@]}" stop --wait --timeout=3600
}
