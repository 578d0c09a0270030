import { readFileSync } from 'node:fs';
import { writeOutputs } from '../../src/outputs/write-outputs.node.js';

// The process that the crash battery breaks off: writes the files of a JSON object into a folder, and ends as the command does.
const [folder = '', list = ''] = process.argv.slice(2);
const files = new Map(Object.entries(JSON.parse(readFileSync(list, 'utf8')) as Record<string, string>));
process.stdout.write('writing\n');
try {
  await writeOutputs(folder, files, { version: '1.2.3' });
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  process.exitCode = code === 'OUTPUT_FAILED' ? 7 : 70;
}
