/** @type {import('next').NextConfig} */
const config = {
  output: 'export',
  // Without it about.html and a folder about/ both exist, and simple static hosts answer 404.
  trailingSlash: true,
  // A fixed id: otherwise the inline scripts, and so the hashes in the policy, change with every build.
  generateBuildId: () => 'indicia',
  reactStrictMode: true,
  poweredByHeader: false,
};

export default config;
