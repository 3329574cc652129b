'use client';

import { Choice } from '@/app/components/choice';
import { SelectField } from '@/app/components/select-field';
import type { Finding } from '@/lib/engine/findings';
import type { CrimeWithElements, Gap } from '@/lib/workspace/gaps';
import type { Reading } from '../use-reading';
import styles from './gaps.module.css';

/** What is shown. An empty word means all. */
export type GapFilter = {
  readonly place: string;
  readonly crime: string;
  readonly gap: Gap | '';
  readonly withoutContact: boolean;
};

const GAPS = ['answer', 'dispute', 'proof', 'none'] as const satisfies readonly Gap[];
/** Beyond this many acts and groups, all at once would be a page that nobody reads. */
const READABLE = 3;

const placeOf = ({ scope }: Finding): string => scope.act ?? scope.group ?? '';

const placesOf = (crimes: readonly CrimeWithElements[]): readonly string[] => [
  ...new Set(crimes.map(({ crime }) => placeOf(crime))),
];

export function firstFilter(crimes: readonly CrimeWithElements[]): GapFilter {
  const places = placesOf(crimes);
  const place = places.length > READABLE ? (places[0] ?? '') : '';
  return { place, crime: '', gap: '', withoutContact: false };
}

export const matches = (crime: Finding, { place, crime: id }: GapFilter): boolean =>
  (place === '' || place === placeOf(crime)) && (id === '' || id === crime.id);

export function GapFilters({
  crimes,
  filter,
  setFilter,
  reading,
}: {
  crimes: readonly CrimeWithElements[];
  filter: GapFilter;
  setFilter: (filter: GapFilter) => void;
  reading: Reading;
}) {
  const { words, law, cases } = reading;
  const ids = [...new Set(crimes.map(({ crime }) => crime.id))];
  const nameOf = (place: string) =>
    cases.placeName(
      reading.case.acts.some(({ id }) => id === place) ? { act: place } : { group: place },
    );
  const change = (part: Partial<GapFilter>) => setFilter({ ...filter, ...part });
  return (
    <fieldset className={styles.filters}>
      <legend className={styles.legend}>{words('gaps.filter.title')}</legend>
      <SelectField
        id="gap-place"
        label={words('gaps.filter.place')}
        value={filter.place}
        options={[
          { value: '', text: words('gaps.filter.everywhere') },
          ...placesOf(crimes).map((place) => ({ value: place, text: nameOf(place) })),
        ]}
        onPick={(place) => change({ place })}
      />
      <SelectField
        id="gap-crime"
        label={words('gaps.filter.crime')}
        value={filter.crime}
        options={[
          { value: '', text: words('gaps.filter.everyCrime') },
          ...ids.map((id) => ({ value: id, text: law.ruleText(id).short })),
        ]}
        onPick={(crime) => change({ crime })}
      />
      <SelectField
        id="gap-gap"
        label={words('gaps.filter.gap')}
        value={filter.gap}
        options={[
          { value: '' as const, text: words('gaps.filter.everything') },
          ...GAPS.map((gap) => ({ value: gap, text: words(`gaps.gap.${gap}`) })),
        ]}
        onPick={(gap) => change({ gap })}
      />
      <Choice
        type="checkbox"
        id="gap-contact"
        checked={filter.withoutContact}
        onChange={({ target }) => change({ withoutContact: target.checked })}
      >
        {words('gaps.filter.withoutContact')}
      </Choice>
    </fieldset>
  );
}
