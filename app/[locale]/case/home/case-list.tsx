'use client';

import { Breadcrumbs } from '@/app/components/breadcrumbs';
import { Button } from '@/app/components/button';
import { Details } from '@/app/components/details';
import { Page } from '@/app/components/page-layout';
import { PageTitle } from '@/app/components/page-title';
import { useSession } from '@/app/session/session';
import { usePath, useWords } from '@/app/words/words';
import styles from './case-list.module.css';
import { NewCaseForm } from './new-case-form';
import { OddNotice } from './odd-notice';
import { OpenFile } from './open-file';
import { SampleCase } from './sample-case';

/** The cases of this device, and the three ways to another one. */
export function CaseList() {
  const words = useWords();
  const path = usePath();
  const { cases, openCase, odd } = useSession();
  const none = cases.length === 0;
  return (
    <Page>
      <Breadcrumbs trail={[{ href: path(''), text: words('screens.titles.start') }]} />
      <PageTitle lead={words(none ? 'caseHome.cases.noneLead' : 'caseHome.cases.lead')}>
        {words(none ? 'caseHome.cases.none' : 'caseHome.cases.title')}
      </PageTitle>
      <OddNotice odd={odd} />
      {none ? null : (
        <ul className={styles.cases}>
          {cases.map(({ id, label }) => (
            <li key={id}>
              <Button look="quiet" onClick={() => openCase(id)}>
                {words('caseHome.cases.open', { label })}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <section>
        {none ? null : <h2>{words('caseHome.cases.start.title')}</h2>}
        <NewCaseForm />
      </section>
      <section className={styles.others}>
        <SampleCase />
        <Details summary={words('caseHome.cases.file.title')}>
          <OpenFile />
        </Details>
      </section>
    </Page>
  );
}
