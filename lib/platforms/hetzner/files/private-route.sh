# shellcheck shell=bash
# For servers without public address: the cloud tells them neither a default route nor name servers.

name_servers='185.12.64.1 185.12.64.2'

# Interface and own address in the network of a gateway: those that reach it without another hop. They may come late.
private_route() {
  local route
  for _ in {1..60}; do
    route=$(ip -4 -o route get "$1" || true)
    if [[ $route == *' src '* && $route != *' via '* ]]; then
      sed -n 's/.* dev \([^ ]*\).* src \([^ ]*\).*/\1 \2/p' <<<"$route"
      return
    fi
    sleep 2
  done
  return 1
}

# Sends everything to a gateway that an interface reaches, and asks the name servers of the cloud.
use_gateway() {
  ip route replace default via "$1" dev "$2"
  if systemctl --quiet is-active systemd-resolved.service; then
    mkdir -p /etc/systemd/resolved.conf.d
    printf '[Resolve]\nDNS=%s\n' "$name_servers" >/etc/systemd/resolved.conf.d/sovereign.conf
    systemctl restart systemd-resolved.service
  else
    tr ' ' '\n' <<<"$name_servers" | sed 's/^/nameserver /' >/etc/resolv.conf
  fi
}
