'use client';

import { useState } from 'react';
import { BackLink } from '@/app/components/back-link';
import { EmptyState } from '@/app/components/empty-state';
import { MarginNote, Page } from '@/app/components/page-layout';
import { PageTitle } from '@/app/components/page-title';
import { SelectField } from '@/app/components/select-field';
import { TextField } from '@/app/components/text-field';
import { usePath, useWords } from '@/app/words/words';
import { LIMITS } from '@/lib/case/schema';
import type { Finding } from '@/lib/engine/findings';
import { keyOf } from '@/lib/workspace/behind';
import { candidateFindings } from '../findings/view-model/rests-on';
import type { Reading } from '../use-reading';
import { WithReading } from '../with-reading';
import { Overrides } from './overrides';
import styles from './review.module.css';
import { ReviewedFinding } from './reviewed-finding';

/** A second person's opinion on each finding, beside the result and never in its place. */
export function ReviewScreen() {
  const words = useWords();
  return (
    <WithReading title={words('review.title')}>
      {(reading) => <ReviewPage reading={reading} />}
    </WithReading>
  );
}

function ReviewPage({ reading }: { reading: Reading }) {
  const { words, cases, case: c } = reading;
  const path = usePath();
  const [by, setBy] = useState(() => c.reviews?.at(-1)?.by ?? '');
  const [said, setSaid] = useState('');
  const reviewable = [...reading.index.ofKind('step'), ...candidateFindings(reading.assessment)];
  const places = [...new Set(reviewable.map(placeOf))];
  const [place, setPlace] = useState(places[0] ?? '');
  const shown = reviewable.filter((f) => placeOf(f) === place);
  const nameOf = (id: string) =>
    cases.placeName(c.groups.some((group) => group.id === id) ? { group: id } : { act: id });
  return (
    <Page
      margin={
        <MarginNote title={words('review.howToTitle')}>
          <p>{words('review.howTo')}</p>
        </MarginNote>
      }
    >
      <BackLink href={path('case')} />
      <PageTitle lead={words('review.lead')}>{words('review.title')}</PageTitle>
      <p role="status" className="visually-hidden">
        {said}
      </p>
      <Overrides reading={reading} />
      {reviewable.length === 0 ? (
        <EmptyState>{words('review.empty')}</EmptyState>
      ) : (
        <>
          <h2>{words('review.yours')}</h2>
          <TextField
            id="review-by"
            label={words('review.by')}
            hint={words('review.byHint')}
            value={by}
            maxLength={LIMITS.label}
            onChange={({ target }) => setBy(target.value)}
          />
          <SelectField
            id="review-place"
            label={words('review.place')}
            value={place}
            options={places.map((id) => ({ value: id, text: nameOf(id) }))}
            onPick={setPlace}
          />
          <ul className={styles.findings}>
            {shown.map((finding) => (
              <ReviewedFinding
                key={keyOf(finding.id, finding.scope)}
                finding={finding}
                by={by.trim()}
                say={setSaid}
                reading={reading}
              />
            ))}
          </ul>
        </>
      )}
    </Page>
  );
}

const placeOf = ({ scope }: Finding): string => scope.act ?? scope.group ?? '';
