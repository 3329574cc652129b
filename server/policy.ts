/**
 * The headers of every response, as data. Our own server reads them here, and the build writes them
 * for other static hosts from the same source.
 */

export type Headers = Readonly<Record<string, string>>;

/** The hashes (`sha256-…`) of the inline scripts of each page, by the page's path in the build. */
export type InlineScripts = Readonly<Record<string, readonly string[]>>;

/**
 * The one policy. It also stands on scripts: a worker is held by the policy of its own response and
 * not by that of the page that started it.
 */
export function contentSecurityPolicy(inlineScripts: readonly string[] = []): string {
  const hashes = inlineScripts.map((hash) => `'${hash}'`);
  return [
    "default-src 'none'",
    ["script-src 'self'", ...hashes, "'wasm-unsafe-eval'"].join(' '),
    "worker-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

const deniedFeatures = [
  'accelerometer',
  'ambient-light-sensor',
  'attribution-reporting',
  'autoplay',
  'bluetooth',
  'browsing-topics',
  'camera',
  'compute-pressure',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'join-ad-interest-group',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'run-ad-auction',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'usb',
  'web-share',
  'window-management',
  'xr-spatial-tracking',
];

const everywhere: Headers = {
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': deniedFeatures.map((feature) => `${feature}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};

/** Only behind https: over plain http browsers ignore it, and on localhost it would lock other projects out. */
export const strictTransport: Headers = {
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
};

/**
 * All headers for a file of the build, but for its type and length.
 * @param file its path in the build, such as `en/index.html`
 * @param inlineScripts what the build found in its pages
 */
export function headersFor(file: string, inlineScripts: InlineScripts): Headers {
  return {
    ...everywhere,
    'Content-Security-Policy': contentSecurityPolicy(inlineScripts[file]),
    'Cache-Control': cacheControl(file),
    'X-Robots-Tag': isCaseScreen(file) ? 'noindex' : 'all',
  };
}

/** Names with a hash of the content in them never change their content. */
function cacheControl(file: string): string {
  const isHashed =
    /^_next\/static\/(?:chunks|media|css)\//.test(file) ||
    /^law\/.+\.[0-9a-f]{8,}\.json$/.test(file);
  return isHashed ? 'public, max-age=31536000, immutable' : 'no-cache';
}

/** Screens that open or show a case. Their files hold no data, and still have no place in a search. */
function isCaseScreen(file: string): boolean {
  return /^[^/]+\/(?:case|unlock)\//.test(file);
}
