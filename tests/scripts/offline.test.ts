import { expect, test } from 'vitest';
import { groupOf } from '@/scripts/offline';

test.each([
  ['index.html', 3000, 'first'],
  ['units/index.html', 3000, 'first'],
  ['_next/static/chunks/0abc.js', 200_000, 'first'],
  ['_next/static/media/ibm-plex-sans-latin-400-normal.0a.woff2', 20_000, 'first'],
  ['en/case/index.html', 9000, 'first/en'],
  ['en/library/index.html', 9000, 'first/en'],
  ['law/en.0123456789abcdef.json', 600_000, 'first/en'],
  ['en/library/rome-statute/index.html', 400_000, 'rest/en'],
  ['_next/static/chunks/the-writer-of-pdfs.js', 1_250_000, 'rest'],
  ['_next/static/media/IBMPlexSans_400Regular.0a.ttf', 200_000, 'rest'],
  ['_next/static/media/ibm-plex-sans-latin-ext-400-normal.0a.woff2', 20_000, 'rest'],
])('%s (%i bytes) is wanted in the group %s', (file, size, group) => {
  expect(groupOf(file, size)).toBe(group);
});
