import { readdirSync } from 'fs';
import { join } from 'path';
import type { Cloud } from './core/cloud';

const FOLDER = join(__dirname, 'clouds');

/** Every cloud whose cases live here: one file each, found, so that none is forgotten. */
export const CLOUDS: Cloud[] = readdirSync(FOLDER).filter(file => file.endsWith('.ts')).map(
  file => (require(join(FOLDER, file)) as { cloud: Cloud }).cloud,
);
