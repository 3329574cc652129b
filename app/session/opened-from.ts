import { useEffect } from 'react';

/** The screens from which questions are opened, and to which "save and return" leads. */
type Screen = 'case' | 'answers' | 'findings';

/**
 * Who changes one answer from the check page or from the findings wants to be back there, past none of
 * the pages between. Kept in memory only, and about no case.
 */
let from: Screen = 'case';

/** Called by the screen itself: questions opened after it lead back to it. */
export function useOpensQuestions(screen: Screen): void {
  useEffect(() => {
    from = screen;
  }, [screen]);
}

export const openedFrom = (): Screen => from;
