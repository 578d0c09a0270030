import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const lock = JSON.parse(readFileSync(join(import.meta.dirname, '../../package-lock.json'), 'utf8')) as {
  packages: Record<string, { optionalDependencies?: Record<string, string>; resolved?: string }>;
};

describe('package-lock.json', () => {
  it('has an entry for every optional build of another platform, or npm ci refuses it (npm run lock)', () => {
    for (const [place, { optionalDependencies }] of Object.entries(lock.packages)) {
      for (const name of Object.keys(optionalDependencies ?? {})) {
        const nested = `${place}/node_modules/${name}`;
        expect(
          lock.packages[nested] ?? lock.packages[`node_modules/${name}`],
          `${name} of ${place}`,
        ).toBeDefined();
      }
    }
  });

  it('holds no download address', () => {
    for (const { resolved } of Object.values(lock.packages)) expect(resolved).toBeUndefined();
  });
});
