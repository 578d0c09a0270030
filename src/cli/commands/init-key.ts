import { readFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { OrgraphError, problemOfWriting } from '../../errors.js';
import { MANIFEST_FILE } from '../../outputs/record/manifest-json.js';
import { RECORD_FILE } from '../../outputs/record/run-record.js';
import { newKey } from '../../privacy/pseudonyms.js';
import { defineCommand } from '../define-command.js';
import { realPlace } from '../output-places.js';
import { visible } from '../visible.js';

/** A key for pseudonyms, in a file that its owner alone can read. */
export const initKeyCommand = defineCommand({
  name: 'init-key',
  summary: 'make the key that turns people into codes (--privacy pseudonymous)',
  details: `Keep it apart from what is made with it: whoever holds both can look people up. The same key and --purpose give the same
codes; deleting the key is what ends that.`,
  examples: [
    'orgraph init-key ../orgraph.key',
    'orgraph analyze ./my-data -o result --privacy pseudonymous --key-file ../orgraph.key --purpose "study 2026"',
  ],
  configure(command) {
    command.argument('<FILE>', 'the file to make; one that is there is never replaced');
  },
  async run(terminal, [file = 'orgraph.key']) {
    refuseFolderOfRun(file);
    try {
      const handle = await open(file, 'wx', 0o600);
      await handle
        .writeFile(`${newKey()}\n`)
        .then(() => handle.sync())
        .finally(() => handle.close());
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
        throw new OrgraphError('OUTPUT_EXISTS', { path: file, isReplaceable: false });
      throw new OrgraphError(
        'OUTPUT_FAILED',
        { path: file, problem: problemOfWriting(error) },
        { cause: error },
      );
    }
    terminal.print(`Key: ${visible(file)}`);
    terminal.note(
      'Only you can read it. Keep it out of the folders you share, and delete it when nobody is to be looked up any more.',
    );
    return 0;
  },
});

/** A key beside the files of a run, or below them, is handed on with them. Throws PRIVACY_REFUSED. */
function refuseFolderOfRun(file: string): void {
  for (let folder = dirname(realPlace(file)); ; folder = dirname(folder)) {
    if ([MANIFEST_FILE, RECORD_FILE].some((name) => isOurs(join(folder, name))))
      throw new OrgraphError('PRIVACY_REFUSED', {
        what: 'a key beside the files of a run',
        why: `${visible(folder)} is the folder of a run, and whoever gets it gets the key too; make the key elsewhere`,
      });
    if (folder === dirname(folder)) return;
  }
}

/** Whether a file is a manifest or record of orgraph; others have files of these names, too. */
function isOurs(path: string): boolean {
  try {
    return (JSON.parse(readFileSync(path, 'utf8')) as { tool?: unknown } | null)?.tool === 'orgraph';
  } catch {
    return false;
  }
}
