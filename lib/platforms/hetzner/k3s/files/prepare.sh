#!/bin/bash
# Makes a server ready for k3s: its route, the program, and where to start from. Runs before every start of k3s, so a
# reboot or a second run heals; what is there already is kept. Everything it is told stands in the environment.
set -euo pipefail

program=/usr/local/bin/k3s
data=/var/lib/rancher/k3s/server
drop_ins=/etc/rancher/k3s/config.yaml.d
longest_birth=$((3 * 60 * 60))

# shellcheck source=../../files/private-route.sh
. /usr/local/lib/sovereign/private-route.sh

main() {
  mkdir -p "$drop_ins"
  join_network
  install_upgrades
  install_program
  choose_start
}

fail() {
  echo "sovereign-k3s: FAILED: $*" | tee /dev/console >&2
  exit 1
}

join_network() {
  local route interface address
  route=$(private_route "$GATEWAY") || fail "no interface in the network of the gateway $GATEWAY"
  read -r interface address <<<"$route"
  printf 'node-ip: "%s"\nflannel-iface: "%s"\n' "$address" "$interface" >"$drop_ins/10-network.yaml"
  [[ $EGRESS != private ]] || use_gateway "$GATEWAY" "$interface"
}

# By the time that cloud-init could install packages, a server without public address has no route. The next start tries again.
install_upgrades() {
  [[ ! -x /usr/bin/unattended-upgrade ]] || return 0
  { apt-get --quiet update && DEBIAN_FRONTEND=noninteractive apt-get --quiet --yes install unattended-upgrades; } ||
    echo 'sovereign-k3s: this server does not patch itself yet' >&2
}

# An upgrade that was made on the server must survive a reboot.
install_program() {
  [[ ! -x $program ]] || return 0
  curl --fail --silent --show-error --location --proto '=https' --retry 10 --retry-connrefused --output "$program.part" "$PROGRAM_URL" ||
    fail "no download of $PROGRAM_URL"
  sha256sum --check --quiet - <<<"$PROGRAM_SHA256  $program.part" || fail "$PROGRAM_URL has another checksum than $PROGRAM_SHA256"
  chmod 755 "$program.part"
  mv "$program.part" "$program"
}

# Its own data, a control plane that answers, a snapshot, or nothing at all: in this order.
choose_start() {
  [[ ! -d $data/db/etcd ]] || return 0
  until start_with_others; do
    [[ $FOUNDER != true ]] || { start_alone; return; }
    sleep 5
  done
}

start_with_others() {
  local other
  for other in $CONTROL_PLANES; do
    answers "$other" || continue
    printf 'server: "https://%s:6443"\n' "$other" >"$drop_ins/20-start.yaml"
    return
  done
  return 1
}

# Who answers is proved by the token that k3s joins with: it carries the checksum of the cluster's authority.
answers() {
  [[ $(curl --silent --insecure --max-time 3 "https://$1:6443/ping" || true) == pong ]]
}

# A founder that was replaced must never open an empty cluster under the name of the old one.
start_alone() {
  printf 'cluster-init: true\n' >"$drop_ins/20-start.yaml"
  [[ -z $SNAPSHOT ]] || { restore; return; }
  (($(date +%s) - $(date --date="$BORN" +%s) < longest_birth)) ||
    fail "this cluster was born at $BORN, no control plane of it answers, and there is no snapshot to restore"
}

restore() {
  "$program" server --cluster-reset --cluster-reset-restore-path="$SNAPSHOT" || fail "snapshot $SNAPSHOT could not be restored"
}

main
