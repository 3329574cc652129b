'use client';

import { Button } from '@/app/components/button';
import { TextField } from '@/app/components/text-field';
import { useWords } from '@/app/words/words';
import { type PartList, partInUse, withoutPart } from '@/lib/exercise/draft-parts';
import { numbered } from './numbered';
import type { PartProps } from './part-props';
import styles from './write.module.css';

const LISTS = [
  { list: 'contexts', one: 'context', add: 'addContext', least: 1, most: 10 },
  { list: 'acts', one: 'act', add: 'addAct', least: 1, most: 12 },
  { list: 'groups', one: 'group', add: 'addGroup', least: 0, most: 10 },
] as const satisfies readonly {
  list: PartList;
  one: string;
  add: string;
  least: number;
  most: number;
}[];

/** What the facts are about. A part at which something stands cannot be taken out. */
export function PartsPart({ draft, change }: PartProps) {
  const words = useWords();
  return (
    <>
      <p className={styles.hint}>{words('author.fields.partHint')}</p>
      {LISTS.map(({ list, one, add, least, most }) => {
        const labels = draft.parts[list];
        const put = (next: string[]) =>
          change({ ...draft, parts: { ...draft.parts, [list]: next } });
        return (
          <div key={list} className={styles.fields}>
            {numbered(labels).map(({ key, n, item: label }) => {
              const name = words(`author.fields.${one}`, { number: n + 1 });
              const used = partInUse(draft, list, n);
              return (
                <div key={key}>
                  <TextField
                    id={`${list}-${n}`}
                    label={name}
                    dir="auto"
                    maxLength={80}
                    value={label}
                    onChange={({ target }) => put(labels.with(n, target.value))}
                  />
                  {used || labels.length <= least ? (
                    <p className={styles.hint}>{used ? words('author.fields.inUse') : null}</p>
                  ) : (
                    <Button look="quiet" small onClick={() => change(withoutPart(draft, list, n))}>
                      {words('author.fields.removeOf', { what: name })}
                    </Button>
                  )}
                </div>
              );
            })}
            {labels.length < most ? (
              <div>
                <Button look="secondary" small onClick={() => put([...labels, ''])}>
                  {words(`author.fields.${add}`)}
                </Button>
              </div>
            ) : null}
          </div>
        );
      })}
    </>
  );
}
