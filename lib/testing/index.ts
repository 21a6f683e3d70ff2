export { Everywhere, PlatformOutcome } from './everywhere';
export { describeFinding, describeFindings, Finding } from './finding';
export { JudgeOptions, Subject } from './judge';
export { Judged, Knowledge, knowledgeOf, LocationRule, Place, Rule, teach } from './knowledge';
export { PortableMatchers } from './matcher-types';
export { findElsewhere, findPublicDatabases, findRefusals, findUnencrypted, findUnprotectedData } from './promises';
export { portableSnapshot } from './snapshot';
export { DEFAULT_CONFIGURATION, Program, StackClass, synth, synthEverywhere, SynthEverywhereOptions, SynthOptions } from './synth';
export { ChosenConstruct, Synthesized, SynthesizedResource, SynthesizedWarning } from './synthesized';
