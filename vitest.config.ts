import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { inlineCode } from './tsup.config.js';

export default defineConfig(async () => {
  await inlineCode();
  return {
    test: {
      include: ['test/**/*.test.ts'],
      testTimeout: 60_000,
      hookTimeout: 240_000,
      // Left to itself vitest keeps one core free, which is half of a small machine.
      maxWorkers: availableParallelism(),
    },
  };
});
