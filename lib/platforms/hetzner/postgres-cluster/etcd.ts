import { CONFIG_FOLDER } from '../postgres-server/files';
import { PORTS } from './ports';
import type { PostgresMemberSpec } from './spec';

const FOLDER = `${CONFIG_FOLDER}/etcd`;

/** The environment of etcd on one server; which servers begin with it is decided there. Volumes of a cloud are slower than disks. */
export function etcdEnvironment({ member: { name, address }, members }: PostgresMemberSpec): string[] {
  const clients = `https://${address}:${PORTS.etcd}`;
  const peers = `https://${address}:${PORTS.etcdPeers}`;
  const trust = (side: string) => [
    `ETCD_${side}CERT_FILE=${FOLDER}/server.crt`, `ETCD_${side}KEY_FILE=${FOLDER}/server.key`,
    `ETCD_${side}TRUSTED_CA_FILE=${FOLDER}/ca.crt`, `ETCD_${side}CLIENT_CERT_AUTH=true`,
  ];
  return [
    `ETCD_NAME=${name}`,
    'ETCD_DATA_DIR=/srv/postgres/etcd',
    `ETCD_LISTEN_CLIENT_URLS=${clients}`, `ETCD_ADVERTISE_CLIENT_URLS=${clients}`,
    `ETCD_LISTEN_PEER_URLS=${peers}`, `ETCD_INITIAL_ADVERTISE_PEER_URLS=${peers}`,
    // Whoever starts it without a word: only the set-up lets it begin a cluster.
    `ETCD_INITIAL_CLUSTER=${members.map(other => `${other.name}=https://${other.address}:${PORTS.etcdPeers}`).join()}`, 'ETCD_INITIAL_CLUSTER_STATE=existing',
    ...trust(''), ...trust('PEER_'),
    'ETCD_HEARTBEAT_INTERVAL=250', 'ETCD_ELECTION_TIMEOUT=2500',
    'ETCD_AUTO_COMPACTION_MODE=periodic', 'ETCD_AUTO_COMPACTION_RETENTION=1h',
  ];
}

/** The environment in which an operator asks all of them. */
export function etcdctlEnvironment({ members }: PostgresMemberSpec): string[] {
  return [
    `ETCDCTL_ENDPOINTS=${members.map(({ address }) => `https://${address}:${PORTS.etcd}`).join()}`,
    ...[['CACERT', 'ca.crt'], ['CERT', 'server.crt'], ['KEY', 'server.key']].map(([name, file]) => `ETCDCTL_${name}=${CONFIG_FOLDER}/${file}`),
  ];
}
