'use client';

import { OpeningLine } from '@/app/[locale]/case/findings/opening-line';
import { LongList } from '@/app/components/long-list';
import { useLaw } from '@/app/session/law';
import { useOpenCase } from '@/app/session/session';
import { useWords } from '@/app/words/words';
import type { Section } from '@/lib/journey/journey';
import { progressOf } from '@/lib/journey/progress';
import styles from './answers-screen.module.css';
import { useOpenActs } from './open-acts';
import { SectionAnswers } from './section-answers';
import type { Shown } from './shown-answers';

/** Several acts, each a line that opens: three of them would be a page of twenty screens. */
export function ActAnswers({
  found,
  all,
  shown,
}: {
  /** What is shown of each act. */
  found: readonly Section[];
  /** What there is of each, shown or not. */
  all: readonly Section[];
  shown: Shown;
}) {
  const words = useWords();
  const { law } = useLaw();
  const { case: c } = useOpenCase();
  const { isOpen, setOpen } = useOpenActs(c.acts);
  const ofAct = (sections: readonly Section[], act: string) =>
    sections.filter(({ at }) => at.act === act);
  const acts = c.acts.filter(({ id }) => ofAct(found, id).length > 0);
  if (acts.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{words('caseHome.lists.acts.title')}</h2>
      <LongList items={acts} text={({ label }) => label}>
        {(some) => (
          <ul className={styles.acts}>
            {some.map(({ id, label }) => (
              <li key={id}>
                <OpeningLine
                  title={<bdi>{label}</bdi>}
                  small={[
                    words('caseHome.progress', progressOf(law.vocabulary, c, ofAct(all, id))),
                  ]}
                  open={isOpen(id)}
                  onToggle={(open) => setOpen(id, open)}
                >
                  {() =>
                    ofAct(found, id).map((section) => (
                      <SectionAnswers key={section.key} section={section} shown={shown} within />
                    ))
                  }
                </OpeningLine>
              </li>
            ))}
          </ul>
        )}
      </LongList>
    </section>
  );
}
