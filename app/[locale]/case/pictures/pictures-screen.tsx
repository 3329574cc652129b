'use client';

import { BackLink } from '@/app/components/back-link';
import { Page } from '@/app/components/page-layout';
import { PageTitle } from '@/app/components/page-title';
import { usePath, useWords } from '@/app/words/words';
import type { Reading } from '../use-reading';
import { WithReading } from '../with-reading';
import { FactorsPicture } from './factors-picture';
import { TimePicture } from './time-picture';

/** Pictures for those who would rather look, each with a table behind it. */
export function PicturesScreen() {
  const words = useWords();
  return (
    <WithReading title={words('pictures.title')}>
      {(reading) => <PicturesPage reading={reading} />}
    </WithReading>
  );
}

function PicturesPage({ reading }: { reading: Reading }) {
  const { words } = reading;
  const path = usePath();
  return (
    <Page>
      <BackLink href={path('case')} />
      <PageTitle lead={words('pictures.lead')}>{words('pictures.title')}</PageTitle>
      <FactorsPicture reading={reading} />
      <TimePicture reading={reading} />
    </Page>
  );
}
