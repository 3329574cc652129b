import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Which acts a reader has open. In memory only: who changes one answer comes back to the same lines. */
let opened: ReadonlySet<string> = new Set();

/** Acts are folded one by one, and all unfolded for paper, whichever way it is printed. */
export function useOpenActs(acts: readonly { readonly id: string }[]): {
  readonly isOpen: (act: string) => boolean;
  readonly setOpen: (act: string, open: boolean) => void;
} {
  const [open, setState] = useState(opened);
  const change = (next: ReadonlySet<string>) => {
    opened = next;
    setState(next);
  };
  useEffect(() => {
    const unfold = () => flushSync(() => setState(new Set(acts.map(({ id }) => id))));
    window.addEventListener('beforeprint', unfold);
    return () => window.removeEventListener('beforeprint', unfold);
  }, [acts]);
  return {
    isOpen: (act) => open.has(act),
    setOpen: (act, isOpen) => {
      if (isOpen === open.has(act)) return;
      change(new Set(isOpen ? [...open, act] : [...open].filter((other) => other !== act)));
    },
  };
}
