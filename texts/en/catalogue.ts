/** English: one file for each part of the product, gathered here. */
export const en = {
  product: {
    name: 'Indicia',
    about:
      'From the facts of a case to a reasoned, source-pinned memo on sexual, reproductive and gender-based international crimes.',
  },
} as const;
