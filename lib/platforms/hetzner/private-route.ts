import { packagedText } from '../../packaged-text';
import type { BootFile } from './boot';

/** systemd would otherwise remove routes that it did not set, that to the gateway among them, when it is restarted by an upgrade. */
const KEEP_ROUTES: BootFile = {
  path: '/etc/systemd/networkd.conf.d/60-routes.conf',
  content: '[Network]\nManageForeignRoutes=no\nManageForeignRoutingPolicyRules=no\n',
  permissions: '0644',
};

/** What a set-up needs on a server that reaches the internet by the gateway of its private network. */
export function routeFiles(): BootFile[] {
  const functions = packagedText('platforms/hetzner/files/private-route.sh');
  return [KEEP_ROUTES, { path: '/usr/local/lib/sovereign/private-route.sh', content: functions, permissions: '0644' }];
}
