// npm run battery:hostile: the built command on folders that no page may break on, and each report in a real browser at 1200 and 320
// pixels, in three languages: whole, escaped, within its width, and by the rules of accessibility. One line of counts at the end.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { languages } from '../../src/words/languages.js';
import { hostileFolders } from './hostile-folders.js';
import { pageStates, stateFaults } from './report-states.js';

const cli = join(import.meta.dirname, '../../dist/cli.js');
const states = pageStates.filter(({ name }) => name === 'default' || name === '320 px');
const place = mkdtempSync(join(tmpdir(), 'orgraph-hostile-'));
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
});
let pages = 0;
let faults = 0;
try {
  for (const { name, files } of hostileFolders) {
    const folder = join(place, name, 'in');
    mkdirSync(folder, { recursive: true });
    for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
    for (const lang of languages) {
      const out = join(place, name, lang);
      const argv = ['analyze', folder, '-o', out, '--names', '--lang', lang, '--draws', '20'];
      const { status, stderr } = spawnSync(process.execPath, [cli, ...argv], { encoding: 'utf8' });
      const found = status === 0 ? [] : [`ended with ${status}: ${stderr.slice(0, 400)}`];
      const url = pathToFileURL(join(out, 'report.html')).href;
      for (const state of status === 0 ? states : []) {
        const seen = await stateFaults(browser, url, state, undefined);
        found.push(...seen.faults.map((fault) => `${state.name}: ${fault}`));
        pages++;
      }
      faults += found.length;
      console.log(`${name}, ${lang}: ${found.length === 0 ? 'nothing wrong' : found.join('; ')}`);
    }
  }
} finally {
  await browser.close();
  rmSync(place, { recursive: true, force: true });
}
console.log(
  JSON.stringify({
    battery: 'hostile',
    folders: hostileFolders.length,
    languages: languages.length,
    pages,
    faults,
  }),
);
process.exitCode = faults === 0 ? 0 : 1;
