import { readFileSync } from 'fs';
import { extname, join } from 'path';

const FOLDER = join(__dirname, '..', '..', 'examples', 'third-party-platform');

/** Fences that are whole files and need each other; `ts` is for snippets. */
const LANGUAGES: Record<string, string> = { '.ts': 'typescript', '.json': 'json' };

/** A file of the example under its name. */
function file(name: string): string {
  return `\`${name}\`\n\n\`\`\`${LANGUAGES[extname(name)]}\n${readFileSync(join(FOLDER, name), 'utf8')}\`\`\``;
}

/** By name of the region a file of the example, as the guide shows it. */
export const THIRD_PARTY_FILES: Record<string, () => string> = Object.fromEntries(
  ['tsconfig.json', 'minio.ts', 'profile.ts', 'object-bucket.ts', 'platform.ts', 'conformance.test.ts', 'knowledge.ts', 'promises.test.ts', 'main.ts', 'cdktf.json']
    .map(name => [`third-party-${name.replace(/\W/g, '-')}`, () => file(name)]),
);
