'use client';

import { useMemo } from 'react';
import { Details } from '@/app/components/details';
import { SourceLine } from '@/app/components/source-line';
import { useLaw } from '@/app/session/law';
import { useWords } from '@/app/words/words';
import type { Fact } from '@/lib/engine/pack';
import { rulesByFact } from '@/lib/journey/rules-reading';
import styles from './why-note.module.css';

const SHOWN = 6;

/** Why the question is asked, in one quiet line; one click further, the rules and their sources. */
export function WhyNote({ fact }: { fact: Fact }) {
  const words = useWords();
  const { law, texts } = useLaw();
  const rules = useMemo(() => rulesByFact(law).get(fact.id) ?? [], [law, fact.id]);
  const source = (id: string) => law.sources.find((known) => known.id === id);
  return (
    <>
      <p className={styles.why}>
        <span className={styles.title}>{words('question.why')}</span> {texts.facts[fact.id]?.why}{' '}
        {fact.judgement ? words('question.judgement') : null}
      </p>
      {rules.length > 0 ? (
        <Details later summary={words('question.sources', { count: rules.length })}>
          <ul className={styles.rules}>
            {rules.slice(0, SHOWN).map((rule) => {
              const [first] = rule.sources;
              const document = source(first.source);
              return (
                <li key={rule.id}>
                  <p className={styles.rule}>{texts.rules[rule.id]?.short}</p>
                  {document ? <SourceLine citation={first} source={document} /> : null}
                </li>
              );
            })}
          </ul>
          {rules.length > SHOWN ? (
            <p>{words('question.moreSources', { count: rules.length - SHOWN })}</p>
          ) : null}
        </Details>
      ) : null}
    </>
  );
}
