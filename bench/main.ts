/** Prints what the library costs beside the bare engine, everything measured in one run. `npm run bench -- 40` for 40 rounds. */
import { join } from 'path';
import { Case, measure, Times } from './measure';
import { checkSame, PLATFORMS, programsFor, THOUSAND, withProject } from './programs';

const ROUNDS = 20;
const MAX_IMPORT_MS = 5;
const MAX_RATIO = 1.05;
const MAX_TESTED_RATIO = 4;
const TESTED_PLATFORMS = ['scaleway', 'ovhcloud', 'hetzner'];

const TESTED = 'thousand resources, tested';
const thousandOn = (platform: string) => `thousand resources, ${platform}`;

function casesIn(folder: string): Case[] {
  const programs = PLATFORMS.flatMap(platform => {
    const { portable, byHand } = programsFor(platform);
    const there = join(folder, platform);
    return [{ name: `${platform} by hand`, script: byHand, folder: there }, { name: `${platform} with the library`, script: portable, folder: there }];
  });
  return [
    { name: 'node', script: '-e 0', folder },
    { name: 'import of the engine', script: 'import-engine.js', folder },
    { name: 'import of engine and library', script: 'import-library.js', folder },
    ...programs,
    ...TESTED_PLATFORMS.map(platform => ({ name: thousandOn(platform), script: `${THOUSAND.plain}.js ${platform}`, folder })),
    { name: TESTED, script: `${THOUSAND.tested}.js`, folder },
  ];
}

function report(times: Map<string, Times>): void {
  const node = times.get('node')!.whole;
  for (const [name, { whole }] of times) console.log(`${name.padEnd(36)} ${whole.toFixed(1).padStart(7)} ms  x${(whole / node).toFixed(2)}`);
  console.log();
  verdict('import of the library alone', times.get('import of engine and library')!.own, MAX_IMPORT_MS, 'ms');
  for (const platform of PLATFORMS) {
    const ratio = times.get(`${platform} with the library`)!.whole / times.get(`${platform} by hand`)!.whole;
    verdict(`example on ${platform} / by hand`, ratio, MAX_RATIO, '');
  }
  const plain = TESTED_PLATFORMS.reduce((sum, platform) => sum + times.get(thousandOn(platform))!.own, 0) / TESTED_PLATFORMS.length;
  verdict('three snapshot tests / one synthesis', times.get(TESTED)!.own / plain, MAX_TESTED_RATIO, '');
}

function verdict(what: string, value: number, limit: number, unit: string): void {
  console.log(`${what.padEnd(36)} ${value.toFixed(2).padStart(7)} ${unit}  limit ${limit}: ${value <= limit ? 'pass' : 'FAIL'}`);
}

void withProject(project => {
  for (const platform of PLATFORMS) checkSame(project, platform);
  report(measure(casesIn(project), Number(process.argv[2] ?? ROUNDS)));
});
