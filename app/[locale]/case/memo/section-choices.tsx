'use client';

import { useState } from 'react';
import { Button } from '@/app/components/button';
import { Choice } from '@/app/components/choice';
import { Details } from '@/app/components/details';
import { useOpenCase } from '@/app/session/session';
import { useWords } from '@/app/words/words';
import { setSections } from '@/lib/case/memo-edit';
import type { Depth, Template } from '@/lib/case/memo-schema';
import { choiceFor } from '@/lib/memo/choose-sections';
import { plans, sectionsOf } from '@/lib/memo/plan';
import type { SectionId } from '@/lib/memo/section-ids';
import styles from './memo.module.css';
import { OwnTextField } from './own-text-field';

/** Which sections, in which order, and text of the person's own for each. */
export function SectionChoices({ template, depth }: { template: Template; depth: Depth }) {
  const words = useWords();
  const { case: open, edit } = useOpenCase();
  const [writing, setWriting] = useState<SectionId | null>(null);
  const chosen = sectionsOf(open, template, depth);
  const left = plans[template][depth].filter((id) => !chosen.includes(id));
  const choose = (ids: readonly SectionId[]) =>
    edit((c) => setSections(c, template, choiceFor(c, { template, depth }, ids)));
  const move = (id: SectionId, by: -1 | 1) => {
    const from = chosen.indexOf(id);
    choose(chosen.toSpliced(from, 1).toSpliced(from + by, 0, id));
  };
  return (
    <Details summary={words('memoScreen.choices.sections.title')}>
      <p className={styles.forms}>{words('memoScreen.choices.sections.lead')}</p>
      <ol className={styles.sections}>
        {[...chosen, ...left].map((id) => {
          const section = words(`memoScreen.choices.names.${id}`);
          const at = chosen.indexOf(id);
          return (
            <li key={id}>
              <Choice
                id={`memo-section-${id}`}
                type="checkbox"
                quiet
                checked={at >= 0}
                onChange={({ target }) =>
                  choose(target.checked ? [...chosen, id] : chosen.filter((other) => other !== id))
                }
              >
                {section}
              </Choice>
              <div className={styles.sectionTools}>
                <Button
                  look="quiet"
                  small
                  disabled={at <= 0}
                  aria-label={words('memoScreen.choices.sections.up', { section })}
                  onClick={() => move(id, -1)}
                >
                  ↑
                </Button>
                <Button
                  look="quiet"
                  small
                  disabled={at < 0 || at === chosen.length - 1}
                  aria-label={words('memoScreen.choices.sections.down', { section })}
                  onClick={() => move(id, 1)}
                >
                  ↓
                </Button>
                <Button
                  look="quiet"
                  small
                  disabled={at < 0}
                  aria-expanded={writing === id}
                  aria-label={words('memoScreen.choices.sections.write', { section })}
                  onClick={() => setWriting(writing === id ? null : id)}
                >
                  ✎
                </Button>
              </div>
              {writing === id ? (
                <OwnTextField key={template} template={template} section={id} />
              ) : null}
            </li>
          );
        })}
      </ol>
      {open.memo?.sections?.[template] ? (
        <Button
          look="secondary"
          small
          onClick={() => edit((c) => setSections(c, template, undefined))}
        >
          {words('memoScreen.choices.sections.asProposed')}
        </Button>
      ) : null}
    </Details>
  );
}
