import { IConstruct } from 'constructs';
import type { CheckContext } from './check-context';
import { checkProps, required } from './checks';
import { configurationOf } from './configuration';
import { Faults } from './faults';
import { checkScope } from './ids';
import { NODE_SIZE } from './instances';
import { resolveLocation } from './location';
import { hasKind } from './node-kind';
import { NodeType, PlatformLocation } from './profile';
import { platformAt } from './refusals';
import { chooseType, NodeSize } from './size';

/**
 * What a driver takes from the profile of its platform beside what the spec says, such as the type of a server that routes. For
 * authors of platforms.
 */
export class Choices {
  /**
   * A place of the platform.
   * @param scope what the driver was given.
   * @param wanted a country or a code, as in the configuration.
   * @param prop where the user has it from, such as `platforms.exoscale.backupLocation`.
   * @throws an error of the catalog if there is none, or it is not allowed.
   */
  public static location(scope: IConstruct, wanted: string, prop: string): PlatformLocation {
    return choose(scope, context => resolveLocation(wanted, context, prop));
  }

  /**
   * The smallest type with at least this, or the exact one, from the catalog edition in force: so it stays as long as that does.
   * @param scope what the driver was given.
   * @param size what it must have.
   * @param location code of the place where it must be sold.
   * @param prop where the user has the size from.
   * @throws an error of the catalog if none is sold there.
   */
  public static nodeType(scope: IConstruct, size: NodeSize, location: string, prop: string): NodeType {
    return choose(scope, context => {
      checkProps(context.faults, 'Choices.nodeType', { size }, { size: required(NODE_SIZE) });
      context.faults.throwIfAny();
      const { locations, nodeTypes: types } = context.platform.profile;
      const place = locations.find(({ code }) => code === location) ?? resolveLocation(location, context, 'location');
      const fits = (type: NodeType) => size._floor === undefined || hasKind(type, size._floor);
      return place && chooseType(size, { types, location: place, fits, how: 'as a server' }, context, prop);
    });
  }

  private constructor() {}
}

function choose<T>(scope: IConstruct, from: (context: CheckContext) => T | undefined): T {
  checkScope('Choices', scope);
  const context = { platform: platformAt(scope), configuration: configurationOf(scope), faults: Faults.of(scope) };
  const chosen = from(context);
  context.faults.throwIfAny();
  return chosen!;
}
