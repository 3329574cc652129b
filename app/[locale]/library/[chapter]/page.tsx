import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { law } from '@/rules/law';
import { chapters } from '../chapters';
import { ChargingChapter } from '../charging-chapter';
import { DecisionsChapter } from '../decisions-chapter';
import { PackChapter } from '../pack-chapter';
import { QuestionsChapter } from '../questions-chapter';
import { shelf } from '../shelf';
import { SourcesChapter } from '../sources-chapter';

type Params = { readonly params: Promise<{ locale: string; chapter: string }> };

export const dynamicParams = false;

export const generateStaticParams = () => chapters(law).map(({ slug }) => ({ chapter: slug }));

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const { locale, chapter: slug } = await params;
  const { words, law: book } = await shelf(locale);
  const chapter = chapters(law).find((one) => one.slug === slug);
  const title =
    chapter === undefined || chapter.kind === 'pack'
      ? book.texts.packs[slug]?.title
      : words(`library.chapter.${chapter.kind}.title`);
  return { title: `${title ?? words('library.title')} – ${words('product.name')}` };
}

export default async function ChapterPage({ params }: Params) {
  const { locale, chapter: slug } = await params;
  const book = await shelf(locale);
  const chapter = chapters(law).find((one) => one.slug === slug);
  if (!chapter) notFound();
  switch (chapter.kind) {
    case 'pack':
      return <PackChapter pack={chapter.pack} shelf={book} />;
    case 'charging':
      return <ChargingChapter shelf={book} />;
    case 'decisions':
      return <DecisionsChapter shelf={book} />;
    case 'sources':
      return <SourcesChapter shelf={book} />;
    case 'questions':
      return <QuestionsChapter shelf={book} />;
  }
}
