import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
  oxc: { jsx: { runtime: 'automatic' } },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**'],
    // Tests share nothing but modules without state: a fresh world for each file took three times as long.
    pool: 'threads',
    isolate: false,
    // Argon2id and a thousand random cases each take a while on a weak machine with two cores.
    testTimeout: 30_000,
  },
});
