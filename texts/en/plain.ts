/** The page that "Exit this page" leads to. It says nothing about where a person came from. */
export const plain = {
  title: 'Unit conversion',
  from: 'Unit',
  to: 'Equals',
  rows: {
    inch: { from: '1 inch', to: '2.54 centimetres' },
    foot: { from: '1 foot', to: '30.48 centimetres' },
    mile: { from: '1 mile', to: '1.609 kilometres' },
    ounce: { from: '1 ounce', to: '28.35 grams' },
    pound: { from: '1 pound', to: '453.6 grams' },
    pint: { from: '1 pint (imperial)', to: '568 millilitres' },
    gallon: { from: '1 gallon (imperial)', to: '4.546 litres' },
    acre: { from: '1 acre', to: '0.405 hectares' },
  },
} as const;
