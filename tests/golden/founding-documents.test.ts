import { expect, test } from 'vitest';
import { indexLaw } from '@/lib/memo/law-index';
import { law } from '@/rules/law';
import { lawTexts } from '@/rules/law-texts';
import { foundingItems } from '../fixtures/founding-items';

/** The table of the founding documents in `docs/`; `npm run golden` rewrites it. */
const book = indexLaw(law, lawTexts.en);

const DOCUMENTS = [
  'Wikigender, page on the founding organisation, as of 2011',
  'Vision, mission and approach',
  'What we work on',
  'The thematic caucuses of the coalition',
  'Principles on gender persecution',
];

/** A place of the fixture in words, with its id, so that it can be looked up. */
function placeInWords(place: string): string {
  const [kind = '', ...rest] = place.split(':');
  const id = rest.join(':');
  const [fact = '', option] = id.split('=');
  switch (kind) {
    case 'rule':
      return `rule “${book.ruleText(id).short}” (\`${id}\`)`;
    case 'fact':
      return option === undefined
        ? `question “${book.factShort(fact)}” (\`${id}\`)`
        : `answer “${book.factShort(fact)}: ${book.optionLabel(fact, option)}” (\`${id}\`)`;
    case 'holding':
      return `holding in ${book.source(book.holding(id).source).short} (\`${id}\`)`;
    case 'source':
      return `document “${book.source(id).short}” (\`${id}\`)`;
    case 'pending':
      return `listed as not encoded (\`${id}\`)`;
    case 'file':
      return `[${id}](../${id.replaceAll('[', '%5B').replaceAll(']', '%5D')})`;
    default:
      throw new Error(`a place of no known kind: ${place}`);
  }
}

const cell = (text: string): string => text.replaceAll('|', '\\|');

function table(document: number): string {
  const rows = foundingItems
    .filter(({ id }) => id.startsWith(`${document}.`))
    .map((item) => {
      const realised =
        'none' in item
          ? `None: ${item.none}`
          : [item.to.map(placeInWords).join('; '), item.why].filter(Boolean).join('. ');
      return `| ${item.id} | ${cell(item.item)} | ${cell(realised)} |`;
    });
  return [
    `## ${document}. ${DOCUMENTS[document]}`,
    '',
    '| item | what it asks for | where it stands |',
    '|---|---|---|',
    ...rows,
  ].join('\n');
}

test('the table of the 120 items in the docs is current', async () => {
  const realised = foundingItems.filter((item) => 'to' in item).length;
  const text = [
    '# The founding documents, item by item',
    '',
    'Five documents of the civil-society organisation whose work this tool builds on were read for what they ask of a tool. ' +
      `Of their ${foundingItems.length} items ${realised} are realised where the table says; for ${foundingItems.length - realised} it gives the reason why nothing is. ` +
      'The tool is independent and is not issued or endorsed by that organisation.',
    '',
    'Written from `tests/fixtures/founding-items.ts` by `npm run golden`; a test fails where the two differ, where a place named here does not exist, and where neither its words nor a stated reason tie it to the item.',
    '',
    ...DOCUMENTS.map((_, document) => `${table(document)}\n`),
  ].join('\n');
  await expect(text).toMatchFileSnapshot('../../docs/founding-documents.md');
});
