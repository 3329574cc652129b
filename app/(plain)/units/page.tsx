import type { Metadata } from 'next';
import { loadCatalogue } from '@/texts/catalogue';
import { defaultLocale } from '@/texts/locales';

export async function generateMetadata(): Promise<Metadata> {
  const { plain } = await loadCatalogue(defaultLocale);
  return { title: plain.title };
}

/** Where "Exit this page" leads: a plain page of this same site, so that it opens offline too. */
export default async function Units() {
  const { plain } = await loadCatalogue(defaultLocale);
  return (
    <main>
      <h1>{plain.title}</h1>
      <table>
        <thead>
          <tr>
            <th scope="col">{plain.from}</th>
            <th scope="col">{plain.to}</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(plain.rows).map(([key, { from, to }]) => (
            <tr key={key}>
              <td>{from}</td>
              <td>{to}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </main>
  );
}
