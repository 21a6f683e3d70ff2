import { scaleway } from './clouds/scaleway';
import type { Cloud } from './core/cloud';

/** Every cloud whose cases live here; a new one is one more file and one more name. */
export const CLOUDS: Cloud[] = [scaleway];
