import type { Cloud, CloudOptions, SimulatedCloud } from '../core/cloud';
import { Terraform } from './terraform';

/** The model of a cloud has a gap, whatever became of the run: no fault that was sown, and nobody's mistake but ours. */
export class UnmodeledFault extends Error {}

/** A cloud that nobody else uses and a directory to work in. */
export class Place {
  static async begin(definition: Cloud, options?: CloudOptions): Promise<Place> {
    const cloud = await definition.start(options);
    return new Place(cloud, new Terraform(cloud.env));
  }

  private constructor(readonly cloud: SimulatedCloud, readonly terraform: Terraform) {}

  async end(): Promise<void> {
    this.terraform.remove();
    await this.cloud.close();
    const unknown = this.cloud.traffic.unknown();
    if (unknown.length > 0) throw new UnmodeledFault(['the simulated cloud does not know', ...unknown].join('\n  '));
  }
}

/** Lends a place that is gone after `live`. */
export async function onCloud<T>(definition: Cloud, live: (place: Place) => Promise<T>, options?: CloudOptions): Promise<T> {
  const place = await Place.begin(definition, options);
  try {
    return await live(place);
  } finally {
    await place.end();
  }
}
