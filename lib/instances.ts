/** Objects of this library that its entries take, by what they must have: a program without types may pass anything. */
import { instance, PropRule } from './checks';
import { Shape } from './shape';

const PLATFORM_SHAPE: Shape = {
  name: 'string',
  realm: 'string',
  acceptSelfOperated: 'list',
  profile: {
    kind: 'string', title: 'string', locations: 'list', capabilities: 'list',
    nodeTypes: 'list', databaseTypes: 'list', postgresVersions: 'list', postgresSettings: 'list',
  },
};

export const PLATFORM: PropRule = instance('a Platform object', PLATFORM_SHAPE);

export const LOCATION: PropRule = instance('a Location', { _resolve: 'function' });

/** Something that another construct can stand in. */
export const NETWORK: PropRule = instance('a PrivateNetwork', {
  cidr: 'string', egress: 'boolean', location: 'string', handles: { values: 'object', ready: 'list' }, platform: PLATFORM_SHAPE, node: { path: 'string' },
});

export const DATABASE_SIZE: PropRule = instance('a DatabaseSize', { _floor: 'any', _codeByKind: 'any' });

export const NODE_SIZE: PropRule = instance('a NodeSize', { _floor: 'any', _codeByKind: 'any' });

export const SECRET: PropRule = instance('a Secret', { isGenerated: 'boolean', rotation: 'number', _bind: 'function' });

export const PROVIDER: PropRule = instance('a Terraform provider', { terraformResourceType: 'string', cdktfStack: 'object', node: { path: 'string' } });
