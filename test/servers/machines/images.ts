/** Systems to boot, as `.ci/servers` lays them out. */
import { existsSync } from 'fs';
import { join } from 'path';

/** `debian` is what a cloud gives; the others have the packages already that the set-up of one server, or of one of several, would install. */
export type Image = 'debian' | 'prepared' | 'replicated';

const FOLDER = process.env.SOVEREIGN_SERVERS ?? join(__dirname, '..', '..', '..', '.cache', 'servers');

const LAYERS: Record<Image, string[]> = {
  debian: ['debian'], prepared: ['prepared', 'debian'], replicated: ['replicated', 'prepared', 'debian'],
};

/** Folders that make up an image, the uppermost first. */
export function layersOf(image: Image): string[] {
  return LAYERS[image].map(layer => join(FOLDER, layer));
}

export function imagesExist(): boolean {
  return layersOf('replicated').every(existsSync);
}
