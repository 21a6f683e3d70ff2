# shellcheck shell=bash disable=SC2154
# At every boot, because a route does not outlive one.

join_network() {
  local gateway interface
  gateway=$(setting gateway)
  [[ -n $gateway ]] || return 0
  step 'join the network'
  interface=$(private_route "$gateway") || stop "no interface in the network of the gateway $gateway"
  use_gateway "$gateway" "${interface%% *}"
}
