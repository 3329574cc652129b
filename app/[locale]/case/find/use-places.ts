'use client';

import { useMemo } from 'react';
import { useLaw } from '@/app/session/law';
import { useOpenCase } from '@/app/session/session';
import { usePartHref, useStopHref } from '@/app/session/stop-href';
import { usePath, useWords } from '@/app/words/words';
import type { ListName } from '@/lib/case/read';
import type { Case } from '@/lib/case/schema';
import type { ScopeRef } from '@/lib/engine/world';
import { stops } from '@/lib/journey/stops';
import { placeOf } from '../home/parts-overview';
import { TOOLS } from '../home/working-tools';

/** Somewhere to go: its name, what it is about, and all that it is found by. */
export type Place = {
  readonly key: string;
  readonly title: string;
  readonly place: string;
  readonly text: string;
  /** Worked out only for what is shown: a case of many acts has thousands. */
  readonly href: () => string;
};

const SCREENS = ['answers', 'findings', 'charges', 'memo'] as const;
const LISTS: readonly ListName[] = ['contexts', 'acts', 'groups'];

/** Screens, parts by their labels, and pages by their titles and the questions on them. */
export function usePlaces(): readonly Place[] {
  const words = useWords();
  const path = usePath();
  const partHref = usePartHref();
  const stopHref = useStopHref();
  const { law, texts } = useLaw();
  const { case: c } = useOpenCase();
  return useMemo(() => {
    const place = (key: string, title: string, about: string, href: () => string, more = '') => ({
      key,
      title,
      place: about,
      text: `${title} ${about} ${more}`,
      href,
    });
    return [
      place('home', c.label || words('screens.titles.case'), '', () => path('case')),
      ...SCREENS.map((screen) =>
        place(screen, words(`caseHome.results.${screen}`), '', () => path(`case/${screen}`)),
      ),
      ...LISTS.map((list) =>
        place(list, words(`caseHome.lists.${list}.title`), '', () => path(`case/${list}`)),
      ),
      ...TOOLS.map((tool) =>
        place(tool, words(`tools.names.${tool}`), '', () => path(`case/${tool}`)),
      ),
      ...LISTS.flatMap((list) =>
        c[list].map(({ id, label }) =>
          place(id, label, words(`caseHome.lists.${list}.one`), () => partHref(placeOf(list, id))),
        ),
      ),
      ...stops(law.vocabulary, c).flatMap((stop) => {
        if (stop.kind !== 'step') return [];
        const { page, at, facts } = stop.step;
        const questions = facts.map(({ id }) => texts.facts[id]?.question ?? '').join(' ');
        const title = texts.pages[page]?.title ?? '';
        return place(stop.key, title, nameOf(c, at), () => stopHref(stop), questions);
      }),
    ];
  }, [words, path, partHref, stopHref, law, texts, c]);
}

function nameOf(c: Case, { act, context, group }: ScopeRef): string {
  const label = (list: ListName, id: string | undefined) =>
    c[list].find((part) => part.id === id)?.label;
  const labels = [label('acts', act), label('contexts', context), label('groups', group)];
  return labels.filter(Boolean).join(' · ');
}
