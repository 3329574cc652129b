import { expect, test } from 'vitest';
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
