import Link from 'next/link';
import { MarginNote, Page } from '@/app/components/page-layout';
import { PageTitle } from '@/app/components/page-title';
import { type LocaleParams, screenTitle } from '@/app/words/screen-title';
import { chapters } from './chapters';
import styles from './library.module.css';
import { BookSearch } from './search/book-search';
import { shelf } from './shelf';

export const generateMetadata = screenTitle('library');

const notes = ['status', 'unchecked', 'address'] as const;

export default async function Library({ params }: LocaleParams) {
  const book = await shelf((await params).locale);
  const { words, law, to } = book;
  const all = chapters(law.law);
  return (
    <Page
      margin={notes.map((note) => (
        <MarginNote key={note} title={words(`library.aboutMargin.${note}.title`)}>
          <p>{words(`library.aboutMargin.${note}.text`)}</p>
        </MarginNote>
      ))}
    >
      <PageTitle lead={words('library.lead')}>{words('library.title')}</PageTitle>
      <BookSearch locale={book.locale} />
      <section aria-labelledby="bodies">
        <h2 id="bodies">{words('library.chaptersTitle')}</h2>
        <ul className={styles.chapters}>
          {all.map((chapter) =>
            chapter.kind === 'pack' ? (
              <li key={chapter.slug} className={styles.chapter}>
                <h3>
                  <Link href={to.chapter(chapter.slug)} prefetch={false}>
                    {law.texts.packs[chapter.pack.id]?.title}
                  </Link>
                </h3>
                <p>{law.texts.packs[chapter.pack.id]?.about}</p>
                <p className={styles.figures}>
                  {words('library.rules', { count: chapter.pack.rules.length })}
                  {' · '}
                  {words('library.pendingCount', { count: chapter.pack.pending.length })}
                </p>
              </li>
            ) : null,
          )}
        </ul>
      </section>
      <section aria-labelledby="across">
        <h2 id="across">{words('library.acrossTitle')}</h2>
        <ul className={styles.chapters}>
          {all.map(({ slug, kind }) =>
            kind === 'pack' || kind === 'crime' ? null : (
              <li key={slug} className={styles.chapter}>
                <h3>
                  <Link href={to.chapter(slug)} prefetch={false}>
                    {words(`library.chapter.${kind}.title`)}
                  </Link>
                </h3>
                <p>{words(`library.chapter.${kind}.about`)}</p>
              </li>
            ),
          )}
        </ul>
      </section>
    </Page>
  );
}
