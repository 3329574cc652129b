import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import '@/app/design/fonts.css';
import '@/app/design/tokens.css';
import '@/app/design/base.css';
import { Shell } from '@/app/components/shell';
import { OfflineProvider } from '@/app/session/offline';
import { SessionProvider } from '@/app/session/session';
import { WordsProvider } from '@/app/words/words';
import { findLocale, locales } from '@/texts/locales';

export const metadata: Metadata = { manifest: '/manifest.webmanifest' };

export const dynamicParams = false;

export const generateStaticParams = () => locales.map(({ tag }) => ({ locale: tag }));

export default async function LocaleLayout({
  children,
  params,
}: {
  children: ReactNode;
  params: Promise<{ locale: string }>;
}) {
  const locale = findLocale((await params).locale);
  if (!locale) notFound();
  return (
    <html lang={locale.tag} dir={locale.direction}>
      <head>
        <script src="/leave.js" />
      </head>
      <body>
        <WordsProvider locale={locale.tag}>
          <SessionProvider>
            <OfflineProvider>
              <Shell>{children}</Shell>
            </OfflineProvider>
          </SessionProvider>
        </WordsProvider>
      </body>
    </html>
  );
}
