import { TerraformBackend, TerraformStack } from 'cdktf';
import { capabilityOf, checkConstruct, checkFeature } from '../capabilities';
import type { CheckContext } from '../check-context';
import type { StateBlock } from '../configuration';
import { resolveLocation } from '../location';
import { Platform } from '../platform';
import { Feature, PlatformLocation } from '../profile';

/** Makes the backend of a stack, once the platform of the stack is final. */
export type MakeBackend = (platform: Platform) => TerraformBackend;

/** Where the configuration wants the state of a stack; complains about what its platform cannot do. Undefined without `state`. */
export function configuredBackend(stack: TerraformStack, context: CheckContext): MakeBackend | undefined {
  const { state } = context.configuration;
  if (!state) return undefined;
  const platform = context.faults.attempt(() => Platform.fromConfiguration(stack, state.platform));
  const ofState = { ...context, platform };
  checkConstruct(stack, 'state', Feature.STATE_BACKEND, platform.stateBackendDriver, ofState);
  const location = placeOf(state, ofState)?.code;
  checkFeature(stack, Feature.STATE_BACKEND, 'state.location', state.location ?? platform.defaultLocation, ofState, location);
  if (state.lock) checkFeature(stack, Feature.STATE_LOCK, 'state.lock', true, ofState);
  const locked = state.lock ?? !capabilityOf(platform.profile, Feature.STATE_LOCK).refusedBecause;
  // Without a location there is a fault, and the stack is never made.
  const where = { bucket: state.bucket, location: location!, locked };
  return workload => platform.stateBackendDriver!.create(stack, { ...where, key: keyOf(state, stack, workload) });
}

function placeOf({ location }: StateBlock, context: CheckContext): PlatformLocation | undefined {
  const { faults, platform: { name, defaultLocation, profile: { title } } } = context;
  const prop = location === undefined ? `platforms.${name}.location` : 'state.location';
  const wanted = location ?? defaultLocation;
  if (wanted !== undefined) return resolveLocation(wanted, context, prop);
  faults.add('prop-missing', 'state.location', { expected: `a country or a code of ${title}, here or as "location" in the block of "${name}"` });
  return undefined;
}

/** A switch must not meet the state of another platform, so the key carries the platform while the stack keeps its id. */
function keyOf({ prefix }: StateBlock, stack: TerraformStack, { name }: Platform): string {
  return [...prefix === undefined ? [] : [prefix], `${stack.node.id}.${name}.tfstate`].join('/');
}
