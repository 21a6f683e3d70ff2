import { ManagedPostgres } from '../../lib/managed-postgres/managed-postgres';
import { PrivateNetwork } from '../../lib/private-network/private-network';
import { Secret } from '../../lib/secret';
import { DatabaseSize } from '../../lib/size';
import { stackOf } from '../real/cases';
import { explain } from '../real/diagnostics';
import { requireTool } from '../real/terraform';
import { cloud as scaleway } from './clouds/scaleway';
import { onCloud } from './life/on-cloud';
import type { Terraform } from './life/terraform';

const program = (password: Secret) => stackOf('scaleway', stack => {
  const network = new PrivateNetwork(stack, 'network', { cidr: '10.20.0.0/16', egress: false });
  new ManagedPostgres(stack, 'database', { network, postgresVersion: '17', size: DatabaseSize.SMALL, minStorageGib: 50 }).addUser('app', 'shop', password);
});

async function apply(terraform: Terraform, password: Secret, value: string) {
  terraform.write({
    'cdk.tf.json': program(password), 'backend_override.tf.json': { terraform: { backend: { http: {} } } }, 'terraform.tfvars.json': { app_password: value },
  });
  await terraform.init();
  const { ok, changes, diagnostics } = await terraform.apply();
  if (!ok) throw new Error(explain(diagnostics));
  return changes;
}

requireTool('terraform', () => {
  test.concurrent('passwords of Scaleway go to the cloud, again with a new number only, and into no state', () => onCloud(scaleway, async ({ cloud, terraform }) => {
    const sent = () => cloud.traffic.exchanges.map(exchange => (exchange.sent as { password?: string } | undefined)?.password).filter(Boolean);
    const state = () => terraform.stateText();

    await apply(terraform, Secret.fromVariable('app_password'), 'First-password-1');
    expect(sent()).toEqual([expect.stringMatching(/^Aa1_[0-9a-f-]{36}$/), 'First-password-1']);
    expect(sent().filter(password => state().includes(password!))).toEqual([]);

    expect(await apply(terraform, Secret.fromVariable('app_password'), 'Second-password-2')).toEqual([]);
    expect(sent()).toHaveLength(2);

    expect(await apply(terraform, Secret.fromVariable('app_password', 2), 'Second-password-2')).toEqual([
      { address: expect.stringMatching(/^scaleway_rdb_user\./), action: 'update' },
    ]);
    expect(sent().slice(2)).toEqual(['Second-password-2']);
    expect(state()).not.toContain('Second-password-2');
  }), 60_000);
});
