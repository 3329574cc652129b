'use client';

import { useState } from 'react';
import { Button, Buttons } from '@/app/components/button';

/** What cannot be undone: the button says it, the text what comes of it, and only the second button does it. */
export function AskFirst({
  action,
  text,
  sure,
  keep,
  look = 'quiet',
  act,
}: {
  action: string;
  text: string;
  sure: string;
  keep: string;
  look?: 'quiet' | 'secondary';
  act: () => void;
}) {
  const [asked, setAsked] = useState(false);
  if (!asked) {
    return (
      <Buttons>
        <Button look={look} small={look === 'quiet'} onClick={() => setAsked(true)}>
          {action}
        </Button>
      </Buttons>
    );
  }
  return (
    <>
      <p>{text}</p>
      <Buttons>
        <Button
          look="danger"
          onClick={() => {
            setAsked(false);
            act();
          }}
        >
          {sure}
        </Button>
        <Button look="secondary" onClick={() => setAsked(false)}>
          {keep}
        </Button>
      </Buttons>
    </>
  );
}
