# shellcheck shell=bash disable=SC2154
# etcd says which server is the primary. Its data is on the volume, so that a new server with the old volume is the old member.

etcd=$volume/etcd
certificates=/etc/sovereign-postgres/etcd

join_etcd() {
  step 'configure etcd'
  install -d -o etcd -g etcd -m 0700 "$etcd" "$certificates"
  # A volume that is full to everybody else has a rest for it: without it nobody could even read.
  mount -o "remount,resuid=$(id -u etcd)" "$volume"
  # On another server the same user can have another number.
  [[ $(stat -c %U "$etcd"/* 2>/dev/null | sort -u) =~ ^(etcd)?$ ]] || chown -R etcd:etcd "$etcd"
  etcd_reads ca.crt
  etcd_reads server.crt
  etcd_reads server.key
  systemctl daemon-reload
  is_etcd_member || choose_beginning
  step 'wait until most of the servers are there'
  systemctl start --no-block etcd
  until etcd_ctl "$address" endpoint health &>/dev/null; do
    become_voter
    sleep 1
  done
}

# The log appears in one move; what comes before it is left behind by a start that was interrupted.
is_etcd_member() { [[ -d $etcd/member/wal ]]; }

etcd_reads() { install -o etcd -g etcd -m 0600 "$config/$1" "$certificates/$1"; }

# Without its data a member is a stranger: the others have to forget the old one before, or they would take an empty memory for a
# full one. Where nobody answers there is no cluster yet, unless there are backups of one.
choose_beginning() {
  local other
  systemctl stop etcd
  ! is_etcd_member || return 0
  rm -rf "$etcd/member"
  step 'ask the other servers'
  for other in $(other_addresses); do
    etcd_ctl "$other" member list &>/dev/null || continue
    replace_member "$other"
    return
  done
  if stood_alone; then
    begin_with "ETCD_INITIAL_CLUSTER=$name=https://$address:2380" ETCD_INITIAL_CLUSTER_STATE=new
    return
  fi
  [[ -n $(setting restore) ]] || refuse_existing_backups
  begin_with "ETCD_INITIAL_CLUSTER=$(all_members)" ETCD_INITIAL_CLUSTER_STATE=new
}

# Data that Patroni never ran: they are those of the one server that there was before, and the others are to follow it.
stood_alone() { [[ $name == "$(setting founder)" && -s $data/PG_VERSION && ! -e $data/patroni.dynamic.json ]]; }

replace_member() {
  local id line lines=()
  id=$(etcd_ctl "$1" member list | sed -n "s|^\([0-9a-f]*\), .*https://$address:2380,.*|\1|p")
  [[ -z $id ]] || etcd_ctl "$1" member remove "$id"
  while read -r line; do lines+=("$line"); done < <(etcd_ctl "$1" member add "$name" --learner --peer-urls="https://$address:2380" | grep '^ETCD_INITIAL_CLUSTER')
  ((${#lines[@]} > 0)) || stop 'the other servers do not take this one as a new member; the next try comes by itself'
  begin_with "${lines[@]}"
}

# A learner does not count: who is cut off before it has begun leaves the others their majority.
become_voter() {
  local other id
  id=$(etcd_ctl "$address" endpoint status 2>/dev/null | sed -nE 's/^[^,]*, ([0-9a-f]+), ([^,]*, ){3}true,.*/\1/p') && [[ -n $id ]] || return 0
  for other in $(other_addresses); do ! etcd_ctl "$other" member promote "$id" &>/dev/null || return 0; done
}

# Counts only for the first start.
begin_with() { printf '%s\n' "$@" >/run/sovereign-postgres/etcd.env; }

all_members() {
  local member at all=()
  while read -r member at; do all+=("$member=https://$at:2380"); done <"$config/members"
  (IFS=,; echo "${all[*]}")
}

other_addresses() { sed -n "/ $address\$/! s/.* //p" "$config/members"; }

# Asks the member at an address.
etcd_ctl() {
  etcdctl --cacert="$config/ca.crt" --cert="$config/server.crt" --key="$config/server.key" --endpoints="https://$1:2379" \
    --dial-timeout=3s --command-timeout=5s "${@:2}"
}
