/** Prints what the library costs beside the bare engine, everything measured in one run. `npm run bench -- 40` for 40 rounds. */
import { join } from 'path';
import { Case, measure, Times } from './measure';
import { checkSame, PLATFORMS, programsFor, THOUSAND, withProject } from './programs';

const ROUNDS = 20;
const MAX_IMPORT_MS = 5;
const MAX_RATIO = 1.05;
const MAX_TESTED_RATIO = 4;
const WIDTH = 40;
const TESTED_PLATFORMS = ['scaleway', 'ovhcloud', 'hetzner'];

const TESTED = 'thousand resources, tested';
const exampleOn = (platform: string, way: string) => ({ library: `${platform} with the library, ${way}`, byHand: `${platform} by hand, ${way}` });

const thousandOn = (platform: string) => `thousand resources, ${platform}`;

function casesIn(folder: string): Case[] {
  const programs = PLATFORMS.flatMap(platform => {
    const there = join(folder, platform);
    return Object.entries(programsFor(platform)).flatMap(([way, { byHand, portable }]) => {
      const names = exampleOn(platform, way);
      return [{ name: names.byHand, script: byHand, folder: there }, { name: names.library, script: portable, folder: there }];
    });
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
  for (const [name, { whole }] of times) console.log(`${name.padEnd(WIDTH)} ${whole.toFixed(1).padStart(7)} ms  x${(whole / node).toFixed(2)}`);
  console.log();
  verdict('import of the library alone', times.get('import of engine and library')!.own, MAX_IMPORT_MS, 'ms');
  for (const platform of PLATFORMS) {
    // What a user waits for is the program as its `cdktf.json` starts it, and that is held to the limit; compiled beforehand it is told.
    verdict(`example on ${platform} / by hand`, exampleRatio(times, platform, 'started'), MAX_RATIO, '');
    console.log(figure('the same, compiled beforehand', exampleRatio(times, platform, 'compiled')));
  }
  const plain = TESTED_PLATFORMS.reduce((sum, platform) => sum + times.get(thousandOn(platform))!.own, 0) / TESTED_PLATFORMS.length;
  verdict('three snapshot tests / one synthesis', times.get(TESTED)!.own / plain, MAX_TESTED_RATIO, '');
}

function exampleRatio(times: Map<string, Times>, platform: string, way: string): number {
  const { library, byHand } = exampleOn(platform, way);
  return times.get(library)!.whole / times.get(byHand)!.whole;
}

function verdict(what: string, value: number, limit: number, unit: string): void {
  console.log(`${figure(what, value)} ${unit}  limit ${limit}: ${value <= limit ? 'pass' : 'FAIL'}`);
}

function figure(what: string, value: number): string {
  return `${what.padEnd(WIDTH)} ${value.toFixed(2).padStart(7)}`;
}

void withProject(project => {
  for (const platform of PLATFORMS) checkSame(project, platform);
  report(measure(casesIn(project), Number(process.argv[2] ?? ROUNDS)));
});
