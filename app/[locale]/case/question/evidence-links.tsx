'use client';

import { memo, useId } from 'react';
import { AppLink } from '@/app/components/app-link';
import { Choice } from '@/app/components/choice';
import { Details } from '@/app/components/details';
import { useOpenCase } from '@/app/session/session';
import type { Session } from '@/app/session/session-state';
import { usePath, useWords } from '@/app/words/words';
import { evidenceOf, linkEvidence } from '@/lib/case/evidence';
import { answerAt } from '@/lib/case/read';
import type { Answer, EvidenceItem } from '@/lib/case/schema';
import type { Fact } from '@/lib/engine/pack';
import type { ScopeRef } from '@/lib/engine/world';

type Props = { readonly fact: Fact; readonly at: ScopeRef };

/** Which pieces of evidence could show the answer. Beside the form, not in it: the case holds the links. */
export function EvidenceLinks({ fact, at }: Props) {
  const { case: c, edit } = useOpenCase();
  const answer = answerAt(c, at, fact.id);
  return <Links fact={fact} at={at} items={evidenceOf(c)} answer={answer} edit={edit} />;
}

/** Drawn again when its own answer changes, not with each key of another note. */
const Links = memo(function Links({
  fact,
  at,
  items,
  answer,
  edit,
}: Props & {
  readonly items: readonly EvidenceItem[];
  readonly answer: Answer | undefined;
  readonly edit: Session['edit'];
}) {
  const words = useWords();
  const path = usePath();
  const id = useId();
  const linked = answer?.evidence ?? [];
  const link = (item: string, on: boolean) =>
    edit((now) => {
      const before = answerAt(now, at, fact.id);
      if (!before) return now;
      const others = (before.evidence ?? []).filter((other) => other !== item);
      return linkEvidence(now, at, fact.id, on ? [...others, item] : others);
    });
  const hint =
    items.length === 0
      ? 'evidence.link.none'
      : answer
        ? 'evidence.link.hint'
        : 'evidence.link.answerFirst';
  return (
    <Details
      later
      summary={`${words('evidence.link.open')}${words('evidence.link.count', { count: linked.length })}`}
    >
      <p>{words(hint)}</p>
      {answer
        ? items.map((item) => (
            <Choice
              key={item.id}
              quiet
              type="checkbox"
              id={`${id}-${item.id}`}
              checked={linked.includes(item.id)}
              onChange={({ target }) => link(item.id, target.checked)}
            >
              <bdi>{item.label}</bdi> ({words(`evidence.kinds.${item.kind}`)})
            </Choice>
          ))
        : null}
      <p>
        <AppLink href={path('case/evidence')}>{words('evidence.link.toList')}</AppLink>
      </p>
    </Details>
  );
});
