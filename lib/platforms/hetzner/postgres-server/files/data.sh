# shellcheck shell=bash disable=SC2154
# The data folder appears in one move, so that an interrupted start leaves none that is half made.

create_data() {
  step 'create the data'
  if [[ ! -s $data/PG_VERSION ]]; then
    install -d -o postgres -g postgres -m 0700 "${data%/*}"
    rm -rf "$data.new"
    fill "$data.new"
    sync -f "$data.new"
    mv "$data.new" "$data"
    sync -f "${data%/*}"
  fi
  # On another server the same user can have another number.
  [[ $(stat -c %U "$data") == postgres ]] || chown -R postgres:postgres "${data%/*}"
}

fill() {
  local target
  target=$(setting restore)
  if [[ -n $target ]]; then
    restore "$1" "$target"
  else
    refuse_existing_backups
    as_postgres "/usr/lib/postgresql/$version/bin/initdb" --pgdata="$1" --data-checksums --encoding=UTF8 --locale=C.UTF-8 \
      --auth-local=peer --auth-host=reject
  fi
}

lost_volume='the volume is empty and the repository holds backups: set restore=latest (or a time), or another path of the repository'

# An empty volume beside a full repository is a lost volume, not a new database.
refuse_existing_backups() {
  local found
  found=$(as_postgres pgbackrest repo-ls "backup/main") || stop 'the backup repository does not answer'
  found+=$(as_postgres pgbackrest repo-ls "archive/main") || stop 'the backup repository does not answer'
  [[ -z $found ]] || stop "$lost_volume"
}

# The target is "latest" or a time; recovery ends there and the server takes writes again.
restore() {
  local target=(--type=default)
  step "restore the backup ($2)"
  [[ $2 == latest ]] || target=(--type=time --target="$2" --target-action=promote)
  as_postgres pgbackrest restore --stanza=main --pg1-path="$1" "${target[@]}" \
    --recovery-option='restore_command=pgbackrest --stanza=main archive-get %f "%p"' || stop 'the backup cannot be restored'
}

# Its own home, because the caller's folder may be closed to it.
as_postgres() { (cd /var/lib/postgresql && HOME=$PWD exec setpriv --reuid=postgres --regid=postgres --init-groups -- "$@"); }
