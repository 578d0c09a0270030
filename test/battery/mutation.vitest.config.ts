import { defineConfig } from 'vitest/config';

// The tests of one part of test:mutation, without what the whole suite makes first: it is there from the last build.
export default defineConfig({
  test: {
    include: (process.env['ORGRAPH_MUTATION_TESTS'] ?? '').split(' '),
    setupFiles: ['test/battery/mutation-setup.ts'],
    // One worker for all files of a run: most of the time of a mutant goes into importing what they test.
    isolate: false,
    testTimeout: 30_000,
  },
});
