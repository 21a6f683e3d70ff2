import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { synth } from '../../../lib/testing';
import { bucket } from './programs';

describe('neither file nor environment changes the result of synth', () => {
  const asked = { platform: 'scaleway' };
  const expected = synth(bucket, asked).json;
  const elsewhere = { sovereign: { platform: 'ovhcloud', labels: { team: 'other' }, platforms: { scaleway: { location: 'nl' } } } };

  test.each([
    ['SOVEREIGN_PLATFORM', 'ovhcloud'],
    ['CDKTF_CONTEXT_JSON', JSON.stringify({ ...elsewhere, excludeStackIdFromLogicalIds: true })],
    ['CDKTF_CONTEXT_JSON', 'no JSON'],
    ['CDKTF_OUTDIR', '/nowhere/at/all'],
    ['CDKTF_TARGET_STACK_ID', 'other'],
    ['CDKTF_CONTINUE_SYNTH_ON_ERROR_ANNOTATIONS', 'true'],
    ['SYNTH_HCL_OUTPUT', 'true'],
  ])('%s=%s', (name, value) => {
    const before = process.env[name];
    process.env[name] = value;
    try {
      expect(synth(bucket, asked).json).toEqual(expected);
      expect(process.env[name]).toBe(value);
    } finally {
      if (before === undefined) {delete process.env[name];} else {process.env[name] = before;}
    }
  });

  test('a cdktf.json in the working directory', () => {
    const [before, folder] = [process.cwd(), mkdtempSync(join(tmpdir(), 'sovereign-unit-'))];
    writeFileSync(join(folder, 'cdktf.json'), JSON.stringify({ context: elsewhere }));
    process.chdir(folder);
    try {
      expect(synth(bucket, asked).json).toEqual(expected);
      expect(readdirSync(folder)).toEqual(['cdktf.json']);
    } finally {
      process.chdir(before);
      rmSync(folder, { recursive: true });
    }
  });

  test('no variable stays set that was not', () => {
    delete process.env.CDKTF_CONTEXT_JSON;
    synth(bucket, asked);

    expect(process.env).not.toHaveProperty('CDKTF_CONTEXT_JSON');
  });
});
