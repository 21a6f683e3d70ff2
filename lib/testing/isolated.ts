/** By these the engine and this library are told what to do; a result that depends on them differs from machine to machine. */
const STEERING = /^(CDKTF_|SYNTH_HCL_OUTPUT$|SOVEREIGN_)/;

/** The engine's command line with a context that is empty: neither `cdktf.json` is read, nor are warnings printed. */
const EMPTY_CONTEXT = { CDKTF_CONTEXT_JSON: '{}' };

/** Runs `use` as if no variable of the environment said anything to the engine or to this library. */
export function isolated<T>(use: () => T): T {
  const before = Object.entries(process.env).filter(([name]) => STEERING.test(name));
  clear();
  Object.assign(process.env, EMPTY_CONTEXT);
  try {
    return use();
  } finally {
    clear();
    Object.assign(process.env, Object.fromEntries(before));
  }
}

function clear(): void {
  for (const name of Object.keys(process.env)) if (STEERING.test(name)) delete process.env[name];
}
