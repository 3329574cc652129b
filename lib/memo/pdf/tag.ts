/**
 * What a box of the layout is to a reader who does not see it: the standard structure types of
 * ISO 32000-1, 14.8.4. `Artifact` is read out by nobody: running foot, repeated table heads, signs.
 */
export type Role =
  | 'Artifact'
  | 'Caption'
  | 'Div'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'L'
  | 'LBody'
  | 'LI'
  | 'Lbl'
  | 'Link'
  | 'P'
  | 'Span'
  | 'TD'
  | 'TH'
  | 'TOC'
  | 'TOCI'
  | 'TR'
  | 'Table';

export type Scope = 'Column' | 'Row';

/** The renderer keeps properties that it does not know; its types do not list them. */
export const tagged = (role: Role, scope?: Scope): object => ({ tag: { role, scope } });
