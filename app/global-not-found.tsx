import type { Metadata } from 'next';
import '@/app/design/fonts.css';
import '@/app/design/tokens.css';
import '@/app/design/base.css';
import { loadCatalogue } from '@/texts/catalogue';
import { defaultLocale } from '@/texts/locales';
import styles from './(start)/page.module.css';

export async function generateMetadata(): Promise<Metadata> {
  const words = await loadCatalogue(defaultLocale);
  return { title: `${words.screens.titles.notFound} – ${words.product.name}` };
}

/** Next's own page carries inline styles, which the policy blocks. */
export default async function GlobalNotFound() {
  const { screens } = await loadCatalogue(defaultLocale);
  return (
    <html lang={defaultLocale} dir="ltr">
      <body>
        <main className={styles.page}>
          <h1>{screens.notFound.title}</h1>
          <p className={styles.about}>{screens.notFound.text}</p>
          <p className={styles.choose}>
            <a href={`/${defaultLocale}/`}>{screens.notFound.start}</a>
          </p>
        </main>
      </body>
    </html>
  );
}
