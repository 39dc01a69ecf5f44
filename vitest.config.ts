import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['test/**/*.test.ts', 'src/**/*.test.ts'], maxWorkers: '100%', testTimeout: 60_000, env: { LC_ALL: 'C' }, expect: { poll: { timeout: 10_000 } } },
});
