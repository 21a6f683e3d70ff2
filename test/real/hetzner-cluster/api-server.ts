/**
 * A real etcd and a real kube-apiserver with what cloud-init writes on the first control plane. k3s itself cannot be built
 * here, so what it would do with those files is done by hand: it signs certificates for its parts with the authorities that it
 * finds, and starts the same API server with them.
 */
import { ChildProcess, execFileSync, spawn, spawnSync } from 'child_process';
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'fs';
import { join } from 'path';
import { freePort } from '../ports';

const LONGEST_START_MS = 60_000;

/** What k3s is told, as far as it concerns the API server. */
export interface K3sConfiguration {
  readonly 'tls-san': string[];
  readonly 'service-cidr': string;
  readonly 'kube-apiserver-arg'?: string[];
}

export class ApiServer {
  private readonly processes: ChildProcess[] = [];
  private readonly tls: string;
  private readonly own: string;
  private port = 0;

  /** @param root where the files of the control plane lie, as if it were the root of its file system. */
  constructor(private readonly root: string, private readonly configuration: K3sConfiguration) {
    this.tls = join(root, 'var/lib/rancher/k3s/server/tls');
    this.own = join(root, 'signed');
    mkdirSync(this.own);
  }

  async start(): Promise<void> {
    const [client, peer, port] = await Promise.all([freePort(), freePort(), freePort()]);
    this.port = port;
    this.startEtcd(`https://127.0.0.1:${client}`, `https://127.0.0.1:${peer}`);
    this.startApi(`https://127.0.0.1:${client}`);
    const end = Date.now() + LONGEST_START_MS;
    while (!this.isReady()) {
      const dead = this.processes.find(({ exitCode }) => exitCode !== null);
      if (dead || Date.now() > end) throw new Error(`no API server:\n${this.log('kube-apiserver').slice(-3000)}\n${this.log('etcd').slice(-2000)}`);
      await new Promise(resolve => setTimeout(resolve, 500));
    }
  }

  async stop(): Promise<void> {
    for (const child of [...this.processes].reverse()) {
      if (child.exitCode === null) await new Promise(resolve => child.once('exit', resolve).kill('SIGKILL'));
    }
  }

  /** Runs kubectl with a kubeconfig. */
  kubectl(kubeconfig: string, args: string[]): { ok: boolean; stdout: string; stderr: string } {
    const file = join(this.root, 'kubeconfig');
    writeFileSync(file, kubeconfig, { mode: 0o600 });
    const env = { PATH: process.env.PATH, HOME: this.root };
    const { status, stdout, stderr } = spawnSync('kubectl', [...this.flags(file, kubeconfig), ...args], { encoding: 'utf8', env });
    return { ok: status === 0, stdout, stderr };
  }

  /** Flags for kubectl: only the address is another one than in the file, the certificate must hold for the one there. */
  flags(file: string, kubeconfig: string): string[] {
    const [, host] = /https:\/\/([\d.]+):6443/.exec(kubeconfig)!;
    return ['--kubeconfig', file, '--server', `https://127.0.0.1:${this.port}`, '--tls-server-name', host];
  }

  private startEtcd(clientUrl: string, peerUrl: string): void {
    const server = this.sign('etcd-server', 'etcd/server-ca', 'DNS:localhost,IP:127.0.0.1');
    const peer = this.sign('etcd-peer', 'etcd/peer-ca', 'IP:127.0.0.1');
    this.run('etcd', [
      '--name', 'founder', '--data-dir', join(this.root, 'etcd'),
      '--listen-client-urls', clientUrl, '--advertise-client-urls', clientUrl,
      '--listen-peer-urls', peerUrl, '--initial-advertise-peer-urls', peerUrl, '--initial-cluster', `founder=${peerUrl}`,
      '--client-cert-auth', '--trusted-ca-file', join(this.tls, 'etcd/server-ca.crt'), '--cert-file', `${server}.crt`, '--key-file', `${server}.key`,
      '--peer-client-cert-auth', '--peer-trusted-ca-file', join(this.tls, 'etcd/peer-ca.crt'), '--peer-cert-file', `${peer}.crt`, '--peer-key-file', `${peer}.key`,
    ]);
  }

  private startApi(etcd: string): void {
    const addresses = ['127.0.0.1', ...this.configuration['tls-san']].map(address => `IP:${address}`).join();
    const serving = this.sign('serving-kube-apiserver', 'server-ca', addresses);
    const toEtcd = this.sign('etcd-client', 'etcd/server-ca');
    const key = join(this.tls, 'service.key');
    this.run('kube-apiserver', [
      '--secure-port', String(this.port), '--bind-address', '127.0.0.1',
      '--etcd-servers', etcd, '--etcd-cafile', join(this.tls, 'etcd/server-ca.crt'), '--etcd-certfile', `${toEtcd}.crt`, '--etcd-keyfile', `${toEtcd}.key`,
      '--tls-cert-file', `${serving}.crt`, '--tls-private-key-file', `${serving}.key`,
      '--client-ca-file', join(this.tls, 'client-ca.crt'), '--requestheader-client-ca-file', join(this.tls, 'request-header-ca.crt'),
      '--service-account-key-file', key, '--service-account-signing-key-file', key,
      '--service-account-issuer', 'https://kubernetes.default.svc.cluster.local',
      '--service-cluster-ip-range', this.configuration['service-cidr'], '--authorization-mode', 'Node,RBAC', '--allow-privileged',
      ...(this.configuration['kube-apiserver-arg'] ?? []).map(argument => `--${argument}`),
    ]);
  }

  private isReady(): boolean {
    const admin = this.sign('admin', 'client-ca', undefined, '/O=system:masters/CN=system:admin');
    const to = ['--cacert', join(this.tls, 'server-ca.crt'), '--cert', `${admin}.crt`, '--key', `${admin}.key`];
    return spawnSync('curl', ['--silent', '--fail', '--max-time', '5', ...to, `https://127.0.0.1:${this.port}/readyz`]).status === 0;
  }

  /** A certificate of an authority, as k3s makes them: path without ending. */
  private sign(name: string, authority: string, addresses?: string, subject = `/CN=${name}`): string {
    const file = join(this.own, name);
    const openssl = (...args: string[]) => execFileSync('openssl', args, { stdio: 'pipe' });
    openssl('ecparam', '-name', 'prime256v1', '-genkey', '-noout', '-out', `${file}.key`);
    openssl('req', '-new', '-key', `${file}.key`, '-subj', subject, '-out', `${file}.csr`);
    writeFileSync(`${file}.cnf`, `extendedKeyUsage=serverAuth,clientAuth\n${addresses ? `subjectAltName=${addresses}\n` : ''}`);
    const ca = join(this.tls, authority);
    openssl('x509', '-req', '-in', `${file}.csr`, '-CA', `${ca}.crt`, '-CAkey', `${ca}.key`, '-CAserial', `${file}.srl`, '-CAcreateserial',
      '-days', '1', '-extfile', `${file}.cnf`, '-out', `${file}.crt`);
    return file;
  }

  private run(name: string, args: string[]): void {
    const log = openSync(join(this.root, `${name}.log`), 'w');
    this.processes.push(spawn(name, args, { cwd: this.root, env: { PATH: process.env.PATH, HOME: this.root }, stdio: ['ignore', log, log] }));
    closeSync(log);
  }

  private log(name: string): string {
    return readFileSync(join(this.root, `${name}.log`), 'utf8');
  }
}
