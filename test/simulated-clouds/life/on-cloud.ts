import type { Cloud, CloudOptions, SimulatedCloud } from '../core/cloud';
import { Terraform } from './terraform';

/** The model of a cloud has a gap, whatever became of the run: no fault that was sown, and nobody's mistake but ours. */
export class UnmodeledFault extends Error {}

/** Lends a cloud that nobody else uses and a directory to work in; both are gone after `live`. */
export async function onCloud<T>(
  definition: Cloud, live: (cloud: SimulatedCloud, terraform: Terraform) => Promise<T>, options?: CloudOptions,
): Promise<T> {
  const cloud = await definition.start(options);
  try {
    const terraform = new Terraform(cloud.env);
    try {
      return await live(cloud, terraform);
    } finally {
      terraform.remove();
      expectModeled(cloud);
    }
  } finally {
    await cloud.close();
  }
}

function expectModeled({ traffic }: SimulatedCloud): void {
  const unknown = traffic.unknown();
  if (unknown.length > 0) throw new UnmodeledFault(['the simulated cloud does not know', ...unknown].join('\n  '));
}
