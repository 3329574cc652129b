import { expect, test } from 'vitest';
import { mergeUnsaved, removing, saving, store } from '@/app/session/unsaved';
import { renameCase } from '@/lib/case/edit';
import { newCase } from '@/lib/case/new-case';
import type { Case } from '@/lib/case/schema';
import { createAutosave, type SaveOutcome } from '@/lib/vault/autosave';
import type { SaveFault } from '@/lib/vault/opened-vault';

const a = newCase({ word: 'survivor', label: 'A' });
const b = newCase({ word: 'survivor', label: 'B' });

function aStore(fault: (c: Case) => SaveFault | undefined = () => undefined) {
  const labels = new Map<string, string>();
  const kept: string[] = [];
  return {
    labels,
    kept,
    save: async (c: Case, keep: boolean): Promise<SaveOutcome<SaveFault>> => {
      const why = fault(c);
      if (why) return { ok: false, why };
      labels.set(c.id, c.label);
      if (keep) kept.push(c.label);
      return { ok: true };
    },
    remove: async (id: string): Promise<SaveOutcome<SaveFault>> => {
      labels.delete(id);
      return { ok: true };
    },
  };
}

test('two cases changed one after the other are both stored', async () => {
  const to = aStore();
  const autosave = createAutosave({
    save: (unsaved: ReturnType<typeof saving>) => store(unsaved, to),
    merge: mergeUnsaved,
  });
  autosave.changed(saving(a, false));
  autosave.changed(saving(b, false));
  autosave.changed(saving(renameCase(b, 'B, newer'), false));
  expect(await autosave.flush()).toMatchObject({ is: 'saved' });
  autosave.stop();
  expect([...to.labels.values()]).toEqual(['A', 'B, newer']);
});

test('typing on does not take back that a version is to be kept', async () => {
  const to = aStore();
  await store(mergeUnsaved(saving(a, true), saving(renameCase(a, 'A, newer'), false)), to);
  expect(to.kept).toEqual(['A, newer']);
});

test('a removed case does not come back by a change that waited', async () => {
  const to = aStore();
  await store(saving(a, false), to);
  await store(mergeUnsaved(saving(renameCase(a, 'A, newer'), true), removing(a.id)), to);
  expect(to.labels.size).toBe(0);
});

test('a case that cannot be stored does not hold back another', async () => {
  const to = aStore((c) => (c.id === a.id ? 'quota' : undefined));
  const outcome = await store(mergeUnsaved(saving(a, false), saving(b, false)), to);
  expect(outcome).toEqual({ ok: false, why: 'quota' });
  expect([...to.labels.values()]).toEqual(['B']);
});
