'use client';

import type { ComponentType } from 'react';
import { AppLink } from '@/app/components/app-link';
import { Page } from '@/app/components/page-layout';
import { PageTitle } from '@/app/components/page-title';
import { useFragment } from '@/app/session/address-bar';
import { usePath, useWords } from '@/app/words/words';
import type { Scenario } from '@/lib/exercise/scenario';
import { useScenarios } from './open-scenarios';

/** A page for the scenario that the address's fragment names, or the way back where there is none of that name. */
export function NamedScenario({
  screen: Screen,
}: {
  screen: ComponentType<{ scenario: Scenario }>;
}) {
  const words = useWords();
  const path = usePath();
  const scenario = useScenarios().find(useFragment());
  if (scenario) return <Screen key={scenario.id} scenario={scenario} />;
  return (
    <Page>
      <PageTitle>{words('exercise.work.unknown')}</PageTitle>
      <p>{words('exercise.work.unknownText')}</p>
      <p>
        <AppLink href={path('exercise')}>{words('exercise.work.toList')}</AppLink>
      </p>
    </Page>
  );
}
