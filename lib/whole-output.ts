import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from 'fs';
import { join } from 'path';
import { IStackSynthesizer, ISynthesisSession, Manifest } from 'cdktf';

/** Beside the folders that it becomes part of: only within one file system a file is put in place at one stroke. */
const UNFINISHED = '.unfinished';

const begun = new WeakMap<Manifest, string>();

/**
 * Writes the file of a stack beside the output folder's own, and puts it there when the engine ends the synthesis of the whole
 * app, by writing its manifest. The engine writes stack by stack: a fault in the second would leave the first one new and the
 * others old.
 */
export class WholeOutput implements IStackSynthesizer {
  constructor(private readonly engine: IStackSynthesizer) {}

  public synthesize(session: ISynthesisSession): void {
    const folder = begun.get(session.manifest) ?? begin(session);
    try {
      this.engine.synthesize({ ...session, outdir: folder });
    } catch (error) {
      forget(session.manifest);
      rmSync(folder, { recursive: true });
      throw error;
    }
  }
}

/** The folder for unfinished files; what a run that was killed has left in it goes. */
function begin({ outdir, manifest }: ISynthesisSession): string {
  const folder = join(outdir, UNFINISHED);
  if (existsSync(folder)) rmSync(folder, { recursive: true });
  mkdirSync(join(folder, Manifest.stacksFolder), { recursive: true });
  begun.set(manifest, folder);
  manifest.writeToFile = () => {
    forget(manifest);
    putInPlace(folder, outdir);
    manifest.writeToFile();
  };
  return folder;
}

/** The manifest is written by its own method again. */
function forget(manifest: Manifest): void {
  begun.delete(manifest);
  Reflect.deleteProperty(manifest, 'writeToFile');
}

function putInPlace(from: string, to: string): void {
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (!entry.isDirectory()) {
      renameSync(source, target);
    } else {
      mkdirSync(target, { recursive: true });
      putInPlace(source, target);
    }
  }
  // To load what removes whole folders takes longer than everything here.
  rmdirSync(from);
}
