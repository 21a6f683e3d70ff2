import type { TerraformStack } from 'cdktf';
import { ManagedPostgres } from '../../lib/managed-postgres/managed-postgres';
import { ObjectBucket } from '../../lib/object-bucket/object-bucket';
import { PrivateNetwork } from '../../lib/private-network/private-network';
import { DatabaseSize } from '../../lib/size';
import { addressesOf, compareAddresses, Move } from '../../lib/testing/addresses';
import type { TerraformJson } from '../../lib/testing/plan-tests/terraform-json';
import { stackOf } from './cases';
import { explain } from './diagnostics';
import { addressesInState, State } from './results';
import { requireTool } from './terraform';

interface Version {
  /** Id of the database. */
  readonly database: string;
  readonly deletionProtection: boolean;
  readonly moved?: readonly Move[];
}

/** A database with a user, and a bucket; OVHcloud's resources are made by a stub that serves the real schema. */
function shop({ database, deletionProtection, moved }: Version): TerraformJson {
  return stackOf('ovhcloud', (stack: TerraformStack) => {
    const network = new PrivateNetwork(stack, 'network', { cidr: '10.20.0.0/16', egress: false });
    const size = DatabaseSize.SMALL;
    new ManagedPostgres(stack, database, { network, postgresVersion: '17', size, minStorageGib: 50, deletionProtection }).addUser('app', 'shop');
    new ObjectBucket(stack, 'bucket');
    if (moved) stack.addOverride('moved', moved);
  });
}

/** What is described by the id of a construct is changed in place. */
const HARMLESS = ['move', 'read', 'update'];

const findingsBetween = (before: TerraformJson, after: TerraformJson) => compareAddresses(
  addressesOf({ platform: 'ovhcloud', json: before }), addressesOf({ platform: 'ovhcloud', json: after }), { moved: after.moved as Move[] });

describe.each(['terraform', 'tofu'] as const)('a database that is renamed, with %s', name => requireTool(name, tool => {
  describe.each([true, false])('protected: %s', deletionProtection => {
    const before = shop({ database: 'database', deletionProtection });
    const renamed = shop({ database: 'db', deletionProtection });
    const moved = findingsBetween(before, renamed).flatMap(finding => finding.moved);
    const after = shop({ database: 'db', deletionProtection, moved });
    const next = (json: TerraformJson) => tool.prepare(json).adopt(state).init();

    let state: State;
    beforeAll(() => {
      const workspace = tool.prepare(before).init();
      expect(explain(workspace.apply().diagnostics)).toBe('');
      state = workspace.state();
    }, 60_000);

    test('without the moves it would be destroyed', () => {
      const { ok, changes, diagnostics } = next(renamed).plan();

      expect(ok).toBe(!deletionProtection);
      if (deletionProtection) expect(explain(diagnostics)).toMatch(/terraform_data\.sovereign_protection\["case\/database"\]/);
      else expect(changes).toContainEqual({ address: 'ovh_cloud_project_database.database', action: 'delete' });
    });

    test('with the moves that are found nothing is destroyed, nor made anew', () => {
      const workspace = next(after);

      const { diagnostics, changes } = workspace.plan();
      expect(explain(diagnostics)).toBe('');
      expect(changes.filter(({ action }) => !HARMLESS.includes(action))).toEqual([]);
      expect(explain(workspace.apply().diagnostics)).toBe('');
      const kept = addressesInState(state).map(address => moved.find(({ from }) => from === address)?.to ?? address);
      expect(addressesInState(workspace.state())).toEqual(kept.sort());
      expect(findingsBetween(before, after)).toEqual([]);
    });
  });
}));
