# shellcheck shell=bash disable=SC2154
# Once installed, nothing here needs the network. Retries and time limits are in /etc/apt/apt.conf.d.

install_packages() {
  local all=("postgresql-$version" pgbackrest unattended-upgrades ca-certificates "${packages[@]}")
  step 'install the packages'
  are_installed "${all[@]}" && return
  export DEBIAN_FRONTEND=noninteractive
  # A power cut may have come in between.
  dpkg --configure -a
  apt-get update || stop 'the package repository does not answer; the next try comes by itself'
  apt-get install -y --no-install-recommends "${all[@]}" || stop 'the packages cannot be installed; the next try comes by itself'
}

are_installed() {
  local states
  states=$(dpkg-query -W -f '${db:Status-Status}\n' "$@" 2>/dev/null) || return 1
  ! grep -qvx installed <<<"$states"
}
