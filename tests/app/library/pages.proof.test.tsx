import { text } from 'node:stream/consumers';
import { prerenderToNodeStream } from 'react-dom/static';
import { beforeAll, describe, expect, test } from 'vitest';
import ChapterPage from '@/app/[locale]/library/[chapter]/page';
import { chapters } from '@/app/[locale]/library/chapters';
import Library from '@/app/[locale]/library/page';
import { WordsProvider } from '@/app/words/words';
import { law } from '@/rules/law';

// The book as it is drawn at build time: a memo or a filing points into it, so what it points at must be
// there, once, and every way through the book must lead somewhere.

const HOME = '/en/library/';
type Drawn = { readonly ids: readonly string[]; readonly links: readonly string[] };
const book = new Map<string, Drawn>();

beforeAll(async () => {
  book.set(HOME, await drawn(await Library({ params: Promise.resolve({ locale: 'en' }) })));
  for (const { slug } of chapters(law)) {
    const params = Promise.resolve({ locale: 'en', chapter: slug });
    book.set(`${HOME}${slug}/`, await drawn(await ChapterPage({ params })));
  }
}, 120_000);

async function drawn(page: React.ReactElement): Promise<Drawn> {
  const { prelude } = await prerenderToNodeStream(
    <WordsProvider locale="en">{page}</WordsProvider>,
  );
  const markup = await text(prelude);
  const all = (attribute: string) =>
    [...markup.matchAll(new RegExp(` ${attribute}="([^"]*)"`, 'g'))].map(([, value = '']) => value);
  // Outside of a build Next does not know that our addresses end in a slash.
  const links = all('href').map((link) => link.replace(/^(\/[^#]*[^#/])(#|$)/, '$1/$2'));
  return { ids: all('id'), links };
}

const rules = law.packs.flatMap((pack) => pack.rules);
const codes = law.cumulation.crimes.map(({ code }) => code);

describe('the library', () => {
  test('is a book of about forty pages', () => {
    expect(book.size).toBeGreaterThanOrEqual(35);
    expect(book.size).toBeLessThanOrEqual(50);
  });

  test('has no anchor twice on a page', () => {
    for (const [page, { ids }] of book) {
      expect({ page, twice: ids.filter((id, at) => ids.indexOf(id) !== at) }).toEqual({
        page,
        twice: [],
      });
    }
  });

  test.each([
    ['rule', rules.map(({ id }) => `rule-${id}`)],
    ['source', law.sources.map(({ id }) => `source-${id}`)],
    ['ruling', law.holdings.map(({ id }) => `case-${id}`)],
    ['question', law.vocabulary.facts.map(({ id }) => `fact-${id}`)],
    ['pair', codes.flatMap((a, at) => codes.slice(at + 1).map((b) => `pair-${a}-${b}`))],
  ])('has one anchor for every %s, and none for what is not there', (kind, expected) => {
    const prefix = expected[0]?.split('-')[0];
    const found = [...book.values()].flatMap(({ ids }) =>
      ids.filter((id) => id.startsWith(`${prefix}-`)),
    );
    expect(found.toSorted(), kind).toEqual([...expected].sort());
  });

  test('has no link that leads nowhere', () => {
    const broken = [...book].flatMap(([page, { links }]) =>
      links.flatMap((link) => {
        const [address = '', anchor] = link.split('#');
        const to = book.get(address === '' ? page : address);
        const there = to && (anchor === undefined || to.ids.includes(anchor));
        return there ? [] : [`${page} → ${link}`];
      }),
    );
    expect(broken).toEqual([]);
  });

  test('leads to every one of its pages', () => {
    const led = new Set(
      [...book.values()].flatMap(({ links }) => links.map((l) => l.split('#')[0])),
    );
    expect([...book.keys()].filter((page) => !led.has(page))).toEqual([]);
  });
});
