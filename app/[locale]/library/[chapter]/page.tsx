import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { law } from '@/rules/law';
import { type Chapter, chapters } from '../chapters';
import { ChargingChapter } from '../charging-chapter';
import { DecisionsChapter } from '../decisions-chapter';
import { CrimeChapterPage, nameOfCrime, PackChapter } from '../pack-chapter';
import { QuestionsChapter } from '../questions-chapter';
import { type Shelf, shelf } from '../shelf';
import { SourcesChapter } from '../sources-chapter';
import { UncheckedChapter } from '../unchecked-chapter';

type Params = { readonly params: Promise<{ locale: string; chapter: string }> };

export const dynamicParams = false;

export const generateStaticParams = () => chapters(law).map(({ slug }) => ({ chapter: slug }));

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const { locale, chapter: slug } = await params;
  const book = await shelf(locale);
  const chapter = chapters(law).find((one) => one.slug === slug);
  return {
    title: `${chapter ? titleOf(chapter, book) : book.words('library.title')} – ${book.words('product.name')}`,
  };
}

function titleOf(chapter: Chapter, book: Shelf): string | undefined {
  switch (chapter.kind) {
    case 'pack':
      return book.law.texts.packs[chapter.slug]?.title;
    case 'crime':
      return nameOfCrime(chapter, book);
    default:
      return book.words(`library.chapter.${chapter.kind}.title`);
  }
}

export default async function ChapterPage({ params }: Params) {
  const { locale, chapter: slug } = await params;
  const book = await shelf(locale);
  const chapter = chapters(law).find((one) => one.slug === slug);
  if (!chapter) notFound();
  switch (chapter.kind) {
    case 'pack':
      return <PackChapter chapter={chapter} shelf={book} />;
    case 'crime':
      return <CrimeChapterPage chapter={chapter} shelf={book} />;
    case 'charging':
      return <ChargingChapter shelf={book} />;
    case 'decisions':
      return <DecisionsChapter shelf={book} />;
    case 'sources':
      return <SourcesChapter shelf={book} />;
    case 'questions':
      return <QuestionsChapter shelf={book} />;
    case 'unchecked':
      return <UncheckedChapter shelf={book} />;
  }
}
