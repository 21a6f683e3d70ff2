/** Stands in for the cloud's load balancer: TCP to the targets that answer an HTTP check with 200, and says beside whom it connects. */
import { setTimeout as wait } from 'timers/promises';
import type { Client } from './client';

export interface Check {
  readonly port: number;
  readonly path: string;
}

/** As often as the cloud lets one ask. */
const CHECK = 'inter 3s fastinter 3s downinter 3s fall 2 rise 1';

/** @param ports where it listens, and where targets do. */
export async function balance(machine: Client, targets: string[], ports: { listen: number; target: number }, { port, path }: Check): Promise<void> {
  await machine.serve(['haproxy', '-db', '-f', '/haproxy.cfg'], {
    'haproxy.cfg': [
      'defaults', '  mode tcp', '  timeout connect 5s', '  timeout client 1h', '  timeout server 1h', '  timeout check 2s',
      'listen balancer', `  bind *:${ports.listen}`, `  option httpchk GET ${path}`, '  http-check expect status 200',
      ...targets.map((target, index) => `  server target-${index} ${target}:${ports.target} send-proxy-v2 check port ${port} ${CHECK}`), '',
    ].join('\n'),
  });
  await wait(1000);
}
