import type { ReactNode } from 'react';
import { Breadcrumbs, type Crumb } from '@/app/components/breadcrumbs';
import { Page } from '@/app/components/page-layout';
import { PageTitle } from '@/app/components/page-title';
import styles from './chapter.module.css';
import type { Shelf } from './shelf';

export type ContentsLine = {
  readonly anchor: string;
  readonly title: string;
  readonly count: number;
};

/** What every chapter has: the way back, its title, and what stands in it. */
export function ChapterFrame({
  shelf,
  title,
  lead,
  caption,
  contents = [],
  trail = [],
  children,
}: {
  shelf: Shelf;
  title: string;
  lead: string;
  caption?: string;
  contents?: readonly ContentsLine[];
  trail?: readonly Crumb[];
  children: ReactNode;
}) {
  const { words, to } = shelf;
  return (
    <Page wide>
      <Breadcrumbs trail={[{ href: to.index, text: words('library.trail') }, ...trail]} />
      <div className={styles.head}>
        <PageTitle caption={caption} lead={lead} name={title}>
          {title}
        </PageTitle>
      </div>
      {contents.length > 1 ? (
        <nav aria-label={words('library.contents')} className={styles.contents}>
          <ul>
            {contents.map(({ anchor, title: line, count }) => (
              <li key={anchor}>
                <a href={`#${anchor}`}>{line}</a> <span className={styles.count}>{count}</span>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
      {children}
    </Page>
  );
}
