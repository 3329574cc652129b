import { locales } from '@/texts/locales';
import { bookEntries } from '../search/book-entries';
import { writeIndex } from '../search/book-index';
import { shelf } from '../shelf';

// Written once, at build time: a file like any other, which the search fetches when it is used.
export const dynamic = 'force-static';

export const generateStaticParams = () => locales.map(({ tag }) => ({ locale: tag }));

export async function GET(_: Request, { params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params;
  return new Response(writeIndex(bookEntries(await shelf(locale))), {
    headers: { 'content-type': 'application/json' },
  });
}
