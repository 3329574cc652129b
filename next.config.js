const pseudo = process.env.INDICIA_PSEUDO === '1';

/** @type {import('next').NextConfig} */
const config = {
  output: 'export',
  // With an export, a folder named here takes the place of out/: the pseudo build stays apart.
  ...(pseudo ? { distDir: '.cache/out-pseudo' } : {}),
  // Without it about.html and a folder about/ both exist, and simple static hosts answer 404.
  trailingSlash: true,
  // A fixed id: otherwise the inline scripts, and so the hashes in the policy, change with every build.
  generateBuildId: () => 'indicia',
  // Written into the code, so that the published build drops the pseudo-locales.
  env: { INDICIA_PSEUDO: pseudo ? '1' : '' },
  // `npm run check` is where types are checked; `npm start` on a reader's machine need not do it again.
  typescript: { ignoreBuildErrors: true },
  // Two root layouts: without it an unknown address gets Next's own page, whose inline styles the policy blocks.
  experimental: { globalNotFound: true },
  reactStrictMode: true,
  poweredByHeader: false,
};

export default config;
