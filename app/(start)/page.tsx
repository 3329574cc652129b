import type { Metadata } from 'next';
import { loadCatalogue } from '@/texts/catalogue';
import { defaultLocale, locales } from '@/texts/locales';
import styles from './page.module.css';

export async function generateMetadata(): Promise<Metadata> {
  const words = await loadCatalogue(defaultLocale);
  return { title: words.product.name };
}

/** Static files cannot ask the browser for its language, so the person chooses; no cookie remembers it. */
export default async function LanguagePage() {
  const words = await loadCatalogue(defaultLocale);
  return (
    <main className={styles.page}>
      <h1>{words.product.name}</h1>
      <p className={styles.about}>{words.product.about}</p>
      <h2 className={styles.choose}>{words.start.language.title}</h2>
      <ul className={styles.languages}>
        {locales.map(({ tag, direction, name }) => (
          <li key={tag}>
            <a href={`/${tag}/`} hrefLang={tag} lang={tag} dir={direction}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </main>
  );
}
