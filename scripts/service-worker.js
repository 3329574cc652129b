/**
 * The worker that lets the app go on without a network. The build puts the list of files in front of it
 * (`self.RELEASE`): each file's hash, and in which group it is wanted.
 *
 * Files are kept by their hash, so a new release fetches only what has changed, and a half-delivered
 * release is noticed. What comes without the policy is not kept: a copy must be as strict as the original.
 */
const { RELEASE } = self;
const CACHE = `files-${RELEASE.policy}`;
const keyOf = (hash) => `/_kept/${hash}`;
const markOf = (locale) => `/_kept/locale/${locale}`;

self.addEventListener('install', (event) => event.waitUntil(getFirst()));
self.addEventListener('activate', (event) =>
  event.waitUntil(tidy().then(() => self.clients.claim())),
);
self.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (new URL(url).origin !== self.location.origin) return;
  if (method === 'GET' || method === 'HEAD') event.respondWith(answer(event.request));
});
self.addEventListener('message', ({ data, ports }) => {
  if (data === 'use-now') self.skipWaiting();
  if (data?.get === 'rest') {
    getAll(filesOf(['rest', `rest/${data.locale}`])).then(
      () => ports[0]?.postMessage('ready'),
      () => ports[0]?.postMessage('failed'),
    );
  }
});

/** What every language needs, and the languages in use here: those of open pages, those kept before. */
async function getFirst() {
  const cache = await caches.open(CACHE);
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const open = pages.map(({ url }) => new URL(url).pathname.split('/')[1]);
  const wanted = [];
  for (const locale of RELEASE.locales) {
    const kept = await caches.match(markOf(locale));
    if (kept || open.includes(locale)) wanted.push(locale);
  }
  const locales = wanted.length > 0 ? wanted : RELEASE.locales.slice(0, 1);
  await getAll(filesOf(['first', ...locales.map((locale) => `first/${locale}`)]));
  for (const locale of locales) await cache.put(markOf(locale), new Response(''));
}

const filesOf = (groups) =>
  Object.entries(RELEASE.files).filter(([, { group }]) => groups.includes(group));

/** A few at a time: connections are bad, and the page wants some of it too. */
async function getAll(files) {
  const waiting = [...files];
  const next = async () => {
    for (let file = waiting.shift(); file; file = waiting.shift()) await get(file[0], file[1].hash);
  };
  await Promise.all([next(), next(), next(), next()]);
}

async function get(name, hash) {
  const cache = await caches.open(CACHE);
  if (await cache.match(keyOf(hash))) return;
  const response = await fetch(addressOf(name), { cache: 'no-cache' });
  if (!(await keep(cache, hash, response))) throw new Error('A file of this release is not there');
}

/** Keeps what is exactly the file of this release, and came with the policy. */
async function keep(cache, hash, response) {
  if (!response.ok || !response.headers.has('content-security-policy')) return false;
  const body = await response.clone().arrayBuffer();
  if ((await hashOf(body)) !== hash) return false;
  const headers = new Headers(response.headers);
  // They describe how it travelled, not what is kept.
  headers.delete('content-encoding');
  headers.delete('content-length');
  await cache.put(keyOf(hash), new Response(body, { headers }));
  return true;
}

/** A good answer from the network stays one where nothing can be kept, as with no room left. */
async function keepIfRoom(name, response) {
  const file = RELEASE.files[name];
  if (!file) return;
  await caches
    .open(CACHE)
    .then((cache) => keep(cache, file.hash, response))
    .catch(() => false);
}

async function hashOf(body) {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
  return Array.from(digest.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function answer(request) {
  const path = decode(new URL(request.url).pathname)?.slice(1);
  // No address of ours: the server says so, in words.
  if (path === undefined) return fetch(request);
  const name = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!RELEASE.files[name] && RELEASE.files[`${name}/index.html`]) {
    return Response.redirect(`/${name}/`, 308);
  }
  const kept = await fromKept(name, request);
  if (kept) return kept;
  try {
    const response = await fetch(request);
    if (request.method === 'GET') await keepIfRoom(name, response);
    return response;
  } catch (error) {
    const missing =
      request.mode === 'navigate' ? await fromKept('404.html', request, 404) : undefined;
    if (missing) return missing;
    throw error;
  }
}

function decode(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

async function fromKept(name, request, status = 200) {
  const hash = RELEASE.files[name]?.hash;
  const kept = hash && (await (await caches.open(CACHE)).match(keyOf(hash)));
  if (!kept) return undefined;
  // A new response: with the kept one a worker's address would lose its fragment, and with it its start.
  const body = request.method === 'HEAD' ? null : kept.body;
  return new Response(body, { status, headers: kept.headers });
}

/** What no file of this release needs goes. */
async function tidy() {
  for (const name of await caches.keys()) if (name !== CACHE) await caches.delete(name);
  const cache = await caches.open(CACHE);
  const needed = new Set(Object.values(RELEASE.files).map(({ hash }) => keyOf(hash)));
  for (const request of await cache.keys()) {
    const { pathname } = new URL(request.url);
    if (!needed.has(pathname) && !pathname.startsWith('/_kept/locale/'))
      await cache.delete(request);
  }
}

const addressOf = (name) => `/${name.replace(/(^|\/)index\.html$/, '$1')}`;
