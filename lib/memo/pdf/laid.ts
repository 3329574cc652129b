import type { Role, Scope } from './tag';

/** A box as the layout of the renderer leaves it: its place, what it was made from, what it holds. */
export type Laid = {
  readonly type: string;
  readonly box?: { readonly top: number; readonly left: number };
  readonly style?: Readonly<Record<string, unknown>>;
  readonly props?: LaidProps;
  readonly children?: readonly Laid[];
  /** The words of a piece of text, as they were given. */
  readonly value?: string;
};

export type LaidProps = {
  readonly tag?: { readonly role: Role; readonly scope?: Scope };
  readonly part?: unknown;
  readonly id?: unknown;
  readonly fixed?: unknown;
  readonly bookmark?: { readonly title: string };
};

/** The words of a box and of what it holds, as they were given. */
export const wordsIn = ({ value = '', children = [] }: Laid): string =>
  value + children.map(wordsIn).join('');
