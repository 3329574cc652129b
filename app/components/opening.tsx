'use client';

import { useWords } from '@/app/words/words';
import { Notice } from './notice';
import { Page } from './page-layout';
import { Waiting } from './waiting';

/** Stands for a screen until what it needs is there, or says that it could not be had. */
export function Opening({ failed }: { failed?: { title: string; text: string } | undefined }) {
  const words = useWords();
  if (failed) {
    return (
      <Page>
        <Notice title={failed.title} live>
          <p>{failed.text}</p>
        </Notice>
      </Page>
    );
  }
  return (
    <Waiting>
      <Page>
        <p>{words('screens.shell.opening')}</p>
      </Page>
    </Waiting>
  );
}
