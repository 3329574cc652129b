import type { KnipConfig } from 'knip';

/** Typefaces are named in style sheets by the path of their files. */
function importsOf(css: string): string {
  const paths = [...css.matchAll(/url\("(?:\.\.\/)+node_modules\/([^"]+)"\)/g)];
  return paths.map(([, path]) => `import '${path}';`).join('\n');
}

export default {
  entry: [
    'scripts/{start,classroom,dev,serve,build,check,test}.mjs',
    'scripts/{build-law,finish-build}.ts',
    'cli/*.ts',
    'bench/classroom/bare-server.mjs',
    'tests/support/write-memo.ts',
  ],
  project: [
    '{app,bench,cli,exercises,lib,rules,scripts,server,tests,texts}/**/*.{ts,tsx,mjs}',
    'app/**/*.css',
  ],
  // cli/fonts.ts computes the path; bench and app read the same files. bench/lighthouse has a package file of its own.
  ignoreDependencies: ['@expo-google-fonts/.*', 'lighthouse', 'puppeteer-core'],
  ignoreBinaries: ['apt-get', 'age', 'pdftotext', 'qpdf'],
  ignoreExportsUsedInFile: true,
  compilers: { css: importsOf },
} satisfies KnipConfig;
