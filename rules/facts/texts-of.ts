import type { FactText } from '@/lib/engine/law-texts';
import type { Fact } from '@/lib/engine/pack';

type OptionText = { readonly label: string; readonly hint?: string };

/** A fact with options needs a label for each of them, and none besides. */
type TextOf<F extends Fact> = F extends { readonly options: readonly (infer O extends string)[] }
  ? FactText & { readonly options: Readonly<Record<O, OptionText>> }
  : FactText & { readonly options?: never };

/** The texts that a section of the vocabulary needs: a missing one does not compile. */
export type TextsOf<Facts extends readonly Fact[]> = {
  readonly [Id in Facts[number]['id']]: TextOf<Extract<Facts[number], { readonly id: Id }>>;
};

type Heading = { readonly title: string; readonly lead?: string };

/** Every section and page that the facts name, and none besides. */
export type PagesOf<Facts extends readonly Fact[]> = Readonly<
  Record<Facts[number]['page'], Heading>
>;
