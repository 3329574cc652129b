'use client';

import { Button, Buttons } from '@/app/components/button';
import { useWords } from '@/app/words/words';
import styles from './findings.module.css';

export const VIEWS = ['act', 'crime', 'principle', 'person'] as const;
export type View = (typeof VIEWS)[number];

/** The same findings in another order; one of them is on the page at a time. */
export function ViewSwitch({ view, choose }: { view: View; choose: (view: View) => void }) {
  const words = useWords();
  return (
    <fieldset className={styles.tools}>
      <legend className={styles.legend}>{words('findings.view.title')}</legend>
      <Buttons>
        {VIEWS.map((one) => (
          <Button
            key={one}
            look={one === view ? 'primary' : 'secondary'}
            small
            aria-pressed={one === view}
            onClick={() => choose(one)}
          >
            {words(`findings.view.${one}`)}
          </Button>
        ))}
      </Buttons>
    </fieldset>
  );
}
