import { defineConfig } from 'vitest/config';

// The tests of one part of test:mutation, without what the whole suite makes first: it is there from the last build.
export default defineConfig({
  test: { include: (process.env['ORGRAPH_MUTATION_TESTS'] ?? '').split(' '), testTimeout: 30_000 },
});
