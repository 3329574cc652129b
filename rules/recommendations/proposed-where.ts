/** What the recommendations A1 to D3 have in common. */
export const rec = { kind: 'recommendation', scope: 'case' } as const;

export const principles = {
  source: 'gender-persecution-principles',
  pinpoint: null,
  checked: null,
} as const;

/** Recorded as missing; or nothing said, where survivors gave the facts or the memo is for advocacy. */
export const lacking = <const F extends string, const O extends string>(
  fact: F,
  options: readonly O[],
) => ({
  any: [
    ...options.map((is) => ({ not: { fact, is } })),
    {
      all: [
        { any: options.map((is) => ({ open: { fact, is } })) },
        {
          any: [
            { fact: 'whereFactsComeFrom', is: 'survivor-account' },
            { fact: 'purpose', is: 'advocacy' },
          ],
        },
      ],
    },
  ],
});
