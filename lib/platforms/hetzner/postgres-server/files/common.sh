# shellcheck shell=bash disable=SC2034
# What every set-up begins with: where things are, and how it says what it does.

config=/etc/sovereign-postgres
status=/run/sovereign-postgres/status
volume=/srv/postgres

# One line of the configuration, as it stands: no value is ever read as code.
setting() { sed -n "s/^$1=//p" "$config/server"; }

# Says what is being done, or that it is done: on the console, in the journal and to who asks.
say() {
  echo "sovereign-postgres: $*"
  mkdir -p "${status%/*}"
  echo "$*" >"$status.new"
  mv "$status.new" "$status"
}

step() {
  current=$1
  say "step: $1"
}

stop() {
  trap - ERR
  say "FAILED: $*"
  exit 1
}

current=start
# What fails in a subshell is told by its caller.
trap '((BASH_SUBSHELL)) || stop "$current (line $LINENO of ${BASH_SOURCE[0]##*/}), see journalctl -u sovereign-postgres"' ERR

cluster_id=$(setting cluster-id)
device=$(setting device)
version=$(setting version)
data=$volume/$version/main
conf=/etc/postgresql/$version/main
