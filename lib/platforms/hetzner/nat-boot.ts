import type { Boot } from './boot';

/** Where a server reads its own user data from: nobody else may, through this one. */
const METADATA = '169.254.0.0/16';

/**
 * What makes a server the way out of a private network: it forwards what comes from the network, under its own public address,
 * and nothing else. Rules name no interface, whose names differ between server types.
 */
export function natBoot(cidr: string): Boot {
  return {
    packages: ['nftables'],
    files: [
      { path: '/etc/sysctl.d/60-forward.conf', content: 'net.ipv4.ip_forward = 1\n' },
      { path: '/etc/nftables.conf', content: ruleset(cidr) },
    ],
    commands: [
      ['sysctl', '--system'],
      ['systemctl', 'enable', 'nftables'],
      ['systemctl', 'restart', 'nftables'],
    ],
  };
}

function ruleset(cidr: string): string {
  return `#!/usr/sbin/nft -f
flush ruleset

table inet nat_server {
  chain input {
    type filter hook input priority filter; policy drop;
    ct state established,related accept
    iif lo accept
    meta l4proto { icmp, ipv6-icmp } accept
    udp sport 67 udp dport 68 accept
  }
  chain forward {
    type filter hook forward priority filter; policy drop;
    ct state established,related accept
    ip daddr ${METADATA} drop
    ip saddr ${cidr} ip daddr != ${cidr} accept
  }
  chain postrouting {
    type nat hook postrouting priority srcnat; policy accept;
    ip saddr ${cidr} ip daddr != ${cidr} masquerade
  }
}
`;
}
