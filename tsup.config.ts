import { writeFile } from 'node:fs/promises';
import { defineConfig } from 'tsup';
import * as z from 'zod';
import { config } from './src/schema/config.js';

export default defineConfig({
  entry: { index: 'src/index.ts', node: 'src/node.ts', report: 'src/report.ts', cli: 'src/cli/main.node.ts' },
  format: ['esm'],
  target: 'node20',
  // tsup 8 injects `baseUrl`, which TypeScript 6 reports as an error.
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  clean: true,
  sourcemap: true,
  treeshake: true,
  async onSuccess() {
    const schema = z.toJSONSchema(config, { io: 'input' });
    await writeFile('dist/schema.json', `${JSON.stringify({ ...schema, title: 'orgraph.json' }, null, 2)}\n`);
  },
});
