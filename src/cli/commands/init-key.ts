import { open } from 'node:fs/promises';
import { OrgraphError, problemOfWriting } from '../../errors.js';
import { newKey } from '../../privacy/pseudonyms.js';
import { defineCommand } from '../define-command.js';
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
