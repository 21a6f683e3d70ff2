export { Everywhere, PlatformOutcome } from './everywhere';
export { DEFAULT_CONFIGURATION, Program, StackClass, synth, synthEverywhere, SynthEverywhereOptions, SynthOptions } from './synth';
export { ChosenConstruct, Synthesized, SynthesizedResource, SynthesizedWarning } from './synthesized';
