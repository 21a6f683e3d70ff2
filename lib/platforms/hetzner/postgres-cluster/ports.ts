/** Where the servers of a cluster listen. */
export const PORTS = {
  postgres: 5432,
  /** For the load balancer, which says whom it connects. */
  proxied: 6432,
  etcd: 2379,
  etcdPeers: 2380,
  patroni: 8009,
  /** Whether a server is the primary, for the load balancer. */
  primaryCheck: 8010,
};
