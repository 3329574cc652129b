import { expect, test } from 'vitest';
import { contentSecurityPolicy } from '@/server/policy';

test('the one policy, word for word', () => {
  expect(contentSecurityPolicy(['sha256-AAA=', 'sha256-BBB='])).toBe(
    "default-src 'none'; script-src 'self' 'sha256-AAA=' 'sha256-BBB=' 'wasm-unsafe-eval'; " +
      "worker-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; " +
      "connect-src 'self'; manifest-src 'self'; form-action 'none'; base-uri 'none'; " +
      "object-src 'none'; frame-ancestors 'none'",
  );
});
