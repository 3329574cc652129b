import { expect, test } from 'vitest';
import { memoJsonSchema } from '@/lib/memo/json/schema';
import { toText } from '@/lib/memo/to-text';
import { aMemo } from '../memo/a-memo';
import { caseMemo, savedCase } from '../memo/case-memo';
import { outline } from './outline';

// `npm run golden` rewrites these files; read the difference and say in the commit why it is right.

test('The memo of one act under the small law, word for word', async () => {
  await expect(toText(aMemo())).toMatchFileSnapshot('memo/small-law.txt');
});

test.each(['ac-01', 'ac-02'])('The memo of %s, by its outline', async (name) => {
  await expect(outline(caseMemo(savedCase(name)))).toMatchFileSnapshot(`memo/${name}.txt`);
});

test('The published schema of a memo file is the one that is read by', async () => {
  await expect(memoJsonSchema()).toMatchFileSnapshot('../../public/schemas/memo-1.schema.json');
});
