/** Synthesizes a thousand resources on one platform as a program does, and prints how long that takes. */
import { App } from 'cdktf';
import { thousand } from './thousand';
import { SovereignStack } from 'sovereign-constructs';
import { DEFAULT_CONFIGURATION } from 'sovereign-constructs/lib/testing';

// As under the engine's command line, where warnings are not printed either.
process.env.CDKTF_CONTEXT_JSON = '{}';
const start = performance.now();
const app = new App({ context: { sovereign: { ...DEFAULT_CONFIGURATION, platform: process.argv[2] } } });
thousand(new SovereignStack(app, 'thousand'));
app.synth();
console.log(performance.now() - start);
