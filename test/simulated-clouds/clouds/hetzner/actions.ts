/** Actions: what the API does after it has answered, and what clients wait for. */
import type { Row } from '../../core/table';
import { listed, NOW, numbered, refused } from './answers';
import type { World } from './world';

export function actions(world: World): void {
  world.api.on('GET /v1/actions', ({ query }) => {
    const asked = [(query as Record<string, string | string[]>).id].flat();
    return listed('actions', asked.map(id => shownAction(looked(world.actions.get(id)))));
  });
}

/** Nothing is done to an object that something else is still being done to. */
export function refuseBusy({ actions: table }: World, { id, name }: Row): void {
  if (table.where(({ of, status }) => of === id && status === 'running').length > 0) throw refused('locked', `${name} is locked by another action`, 423);
}

/** Begins to do something to an object. */
export function act(world: World, object: Row, command: string): object {
  const { actions: table, looksUntilReady: looks } = world;
  const isDone = looks === 0;
  return shownAction(table.insert({
    id: world.newId(), of: object.id, command, looks, status: isDone ? 'success' : 'running', progress: isDone ? 100 : 0, started: NOW,
    finished: isDone ? NOW : null, error: null,
  }));
}

/** The answer that began the action was the first look at it. */
function looked(action: Row): Row {
  action.looks -= 1;
  return action.looks > 0 ? action : Object.assign(action, { status: 'success', progress: 100, finished: NOW });
}

function shownAction({ of, looks: _, ...action }: Row): object {
  return { ...numbered(action as Row), resources: [{ id: Number(of), type: 'object' }] };
}
