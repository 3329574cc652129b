'use client';

import { AppLink } from '@/app/components/app-link';
import { SummaryList } from '@/app/components/summary-list';
import { useLaw } from '@/app/session/law';
import { useOpenCase } from '@/app/session/session';
import { useStopHref } from '@/app/session/stop-href';
import { useWords } from '@/app/words/words';
import { draftAt } from '@/lib/case/drafts';
import { answerAt } from '@/lib/case/read';
import type { Section, Step } from '@/lib/journey/journey';
import { leftOutOf } from '@/lib/journey/left-out';
import { usePlaceLabel } from '../question/place-label';
import styles from './answers-screen.module.css';
import type { Shown } from './shown-answers';
import { StepAnswers } from './step-answers';

/** One section of one part: pages of which something is recorded, then in one line those of which nothing is. */
export function SectionAnswers({
  section,
  shown,
  within = false,
}: {
  section: Section;
  shown: Shown;
  /** Under the line of its act, which it need not name again. */
  within?: boolean;
}) {
  const words = useWords();
  const { law, texts } = useLaw();
  const { case: c } = useOpenCase();
  const place = usePlaceLabel(section.at);
  const Title = within ? 'h3' : 'h2';
  const isSilent = ({ facts, at }: Step) =>
    facts.every(({ id }) => !answerAt(c, at, id) && draftAt(c, at, id) === undefined);
  const silent = section.steps.filter(isSilent);
  const passedBy = (step: Step) => leftOutOf(law.vocabulary, c, step) !== undefined;
  const lines = [
    { key: 'not-asked', steps: silent.filter((step) => !passedBy(step)) },
    { key: 'left-out', steps: silent.filter(passedBy) },
  ] as const;
  const rows = lines.flatMap(({ key, steps }) =>
    steps.length === 0
      ? []
      : [
          {
            key,
            term: words(key === 'not-asked' ? 'answers.notAsked' : 'leftOut.title'),
            value: <Pages steps={steps} />,
          },
        ],
  );
  return (
    <section className={styles.section}>
      <Title className={styles.title}>
        {texts.sections[section.id]?.title}
        {place && !within ? (
          <span className={styles.place}>
            {' · '}
            <bdi>{place}</bdi>
          </span>
        ) : null}
      </Title>
      {section.steps
        .filter((step) => !isSilent(step))
        .map((step) => (
          <StepAnswers key={step.key} step={step} shown={shown} title={within ? 'h4' : 'h3'} />
        ))}
      {rows.length > 0 ? (
        <div className={styles.step}>
          <SummaryList rows={rows} />
        </div>
      ) : null}
    </section>
  );
}

function Pages({ steps }: { steps: readonly Step[] }) {
  const href = useStopHref();
  const { texts } = useLaw();
  return (
    <ul className={styles.pages}>
      {steps.map((step) => (
        <li key={step.key}>
          <PageLink step={step} href={href({ kind: 'step', key: step.key, step })}>
            {texts.pages[step.page]?.title ?? ''}
          </PageLink>
        </li>
      ))}
    </ul>
  );
}

/** Named with its place too: the same page stands under every act. */
function PageLink({ step, href, children }: { step: Step; href: string; children: string }) {
  const place = usePlaceLabel(step.at);
  return (
    <AppLink href={href}>
      {children}
      {place ? <span className="visually-hidden"> {place}</span> : null}
    </AppLink>
  );
}
