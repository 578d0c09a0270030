import { readFile, writeFile } from 'node:fs/promises';
import { main as compileAssembly } from 'assemblyscript/asc';
import { build } from 'esbuild';
import { defineConfig } from 'tsup';
import * as z from 'zod';
import { analysisFile } from './src/schema/analysis-file.js';
import { config } from './src/schema/config.js';

/**
 * Makes the files that carry code as text, so that browsers and bundlers need nothing beside the package: the
 * kernels as WebAssembly, the programs of workers, and the map of the report. Vitest has it made before the tests, tsup before it bundles.
 */
export async function inlineCode(): Promise<void> {
  await inlineAssembly();
  await inlineProgram('src/workers/worker-main', 'WORKER_SOURCE');
  await inlineProgram('src/workers/solver-main', 'SOLVER_SOURCE');
  await inlineProgram('src/outputs/report/map-client/main', 'MAP_SOURCE');
}

async function inlineAssembly(): Promise<void> {
  let wasm = new Uint8Array();
  const complaints: string[] = [];
  const { error } = await compileAssembly(
    [
      'src/kernel/assembly/index.ts',
      '--outFile',
      'kernels.wasm',
      '-O3',
      '--runtime',
      'stub',
      '--noAssert',
    ].concat(
      // No import at all: nothing here can fail by itself, and no text is traced.
      ['--enable', 'simd', '--use', 'abort='],
    ),
    {
      stderr: { write: (text: string) => complaints.push(text) > 0 },
      writeFile: (_, contents) => {
        wasm = contents as Uint8Array<ArrayBuffer>;
      },
    },
  );
  if (error !== null) throw new Error(`AssemblyScript: ${complaints.join('')}`);
  await writeGenerated(
    'src/kernel/assembly.generated.ts',
    'WASM_BASE64',
    Buffer.from(wasm).toString('base64'),
  );
}

async function inlineProgram(file: string, name: string): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: [`${file}.ts`],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
  });
  // Within a page the text must not end its own element.
  await writeGenerated(
    `${file}.generated.ts`,
    name,
    outputFiles[0]!.text.replaceAll('</script', '<\\/script'),
  );
}

/** Written only when it changed, so that watchers stay calm. */
async function writeGenerated(file: string, name: string, text: string): Promise<void> {
  const wanted = `export const ${name} =\n  ${JSON.stringify(text)};\n`;
  const found = await readFile(file, 'utf8').catch(() => '');
  if (found !== wanted) await writeFile(file, wanted);
}

async function writeSchema(file: string, title: string, shape: z.ZodType): Promise<void> {
  const schema = z.toJSONSchema(shape, { io: 'input' });
  await writeFile(`dist/${file}`, `${JSON.stringify({ ...schema, title }, null, 2)}\n`);
}

export default defineConfig(async () => {
  await inlineCode();
  return {
    entry: {
      index: 'src/index.ts',
      node: 'src/node.ts',
      report: 'src/report.ts',
      cli: 'src/cli/main.node.ts',
      'cli-work': 'src/cli/work.node.ts',
    },
    format: ['esm'],
    target: 'node20',
    // tsup 8 injects `baseUrl`, which TypeScript 6 reports as an error.
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
    clean: true,
    sourcemap: true,
    treeshake: true,
    async onSuccess() {
      await writeSchema('schema.json', 'orgraph.json', config);
      await writeSchema('analysis.schema.json', 'analysis.json', analysisFile);
    },
  };
});
