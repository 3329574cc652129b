import { createHash } from 'node:crypto';
import { type Dirent, existsSync, readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join, relative, sep } from 'node:path';
import { contentType } from './content-types';
import { type Headers, headersFor, type InlineScripts, strictTransport } from './policy';

/** Where the build leaves the hashes of its pages' inline scripts. Not served. */
export const inlineScriptsFile = '_hosting/inline-scripts.json';

/**
 * A server for a built site. It takes no data: anything but GET and HEAD is refused.
 *
 * The files are listed once, at the start, and a request is answered only from that list; so no
 * address, however it is written, can reach anything outside the folder.
 */
export function createStaticServer(folder: string): Server {
  return httpServer(staticHandler(folder));
}

export type RequestHandler = (request: IncomingMessage, response: ServerResponse) => void;

/** The files of a built site, for a server that also answers elsewhere. */
export function staticHandler(folder: string): RequestHandler {
  const all = listFiles(folder);
  const files = new Set([...all].filter((name) => !isCompressedCopy(name, all)));
  const inlineScripts = readInlineScripts(folder);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const secure: Headers = request.headers['x-forwarded-proto'] === 'https' ? strictTransport : {};
    const plain = (status: number, text: string, more: Headers = {}) => {
      send(request, response, status, Buffer.from(`${text}\n`), {
        ...headersFor('', inlineScripts),
        ...secure,
        'Content-Type': contentType('.txt'),
        ...more,
      });
    };
    const file = async (status: number, name: string) => {
      const coding =
        status === 200 ? codingFor(name, request.headers['accept-encoding'], all) : undefined;
      const body = await readFile(join(folder, coding ? `${name}${coding.ending}` : name));
      const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
      const headers = {
        ...headersFor(name, inlineScripts),
        ...secure,
        'Content-Type': contentType(name),
        Vary: 'Accept-Encoding',
        ...(coding ? { 'Content-Encoding': coding.name } : {}),
        ETag: tag,
      };
      const isKnown = status === 200 && request.headers['if-none-match'] === tag;
      send(request, response, isKnown ? 304 : status, body, headers);
    };

    if (request.method !== 'GET' && request.method !== 'HEAD') {
      plain(405, 'This server only hands out files.', { Allow: 'GET, HEAD' });
      return;
    }
    const found = find(request.url ?? '/', files);
    if ('file' in found) await file(200, found.file);
    else if ('redirect' in found) plain(308, 'Moved.', { Location: found.redirect });
    else if (files.has('404.html')) await file(404, '404.html');
    else plain(404, 'There is no such page.');
  }

  return (request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error(error);
      if (response.headersSent) response.destroy();
      else
        send(request, response, 500, Buffer.from('The file could not be read.\n'), {
          ...headersFor('', inlineScripts),
          'Content-Type': contentType('.txt'),
        });
    });
  };
}

/** A server whose answers carry the policy also where a request is no HTTP. */
export function httpServer(handler: RequestHandler): Server {
  // Node looks for requests that take too long only every 30 s; limits of 10 s would not be kept.
  const server = createServer({ connectionsCheckingInterval: 5_000 }, handler);
  server.on('clientError', (_error, socket) => {
    if (!socket.writable) return;
    const headers = Object.entries(headersFor('', {})).map(([name, value]) => `${name}: ${value}`);
    socket.end(['HTTP/1.1 400 Bad Request', ...headers, 'Connection: close', '', ''].join('\r\n'));
  });
  return server;
}

type Found = { readonly file: string } | { readonly redirect: string } | { readonly missing: true };

/** What a request's address stands for among the files of the build. */
function find(url: string, files: ReadonlySet<string>): Found {
  const [path = '/', query] = url.split('?', 2);
  const name = decode(path)?.slice(1);
  if (name === undefined) return { missing: true };
  if (name === '' || name.endsWith('/')) {
    const index = `${name}index.html`;
    return files.has(index) ? { file: index } : { missing: true };
  }
  if (files.has(name)) return { file: name };
  if (!files.has(`${name}/index.html`)) return { missing: true };
  const search = query === undefined ? '' : `?${query}`;
  return { redirect: `/${name.split('/').map(encodeURIComponent).join('/')}/${search}` };
}

const codings = [
  { name: 'br', ending: '.br' },
  { name: 'gzip', ending: '.gz' },
] as const;

/** A copy that the build made beside a file, for browsers that take it; no address of its own. */
function isCompressedCopy(name: string, files: ReadonlySet<string>): boolean {
  return codings.some(
    ({ ending }) => name.endsWith(ending) && files.has(name.slice(0, -ending.length)),
  );
}

/** The smallest copy there is that the browser takes. */
function codingFor(name: string, accepted: string | undefined, files: ReadonlySet<string>) {
  const taken = new Set(
    accepted?.split(',').flatMap((one) => {
      const [coding = '', ...parameters] = one.split(';').map((part) => part.trim().toLowerCase());
      return parameters.some((parameter) => /^q=0(?:\.0*)?$/.test(parameter)) ? [] : [coding];
    }),
  );
  return codings.find((coding) => taken.has(coding.name) && files.has(`${name}${coding.ending}`));
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

function listFiles(folder: string): ReadonlySet<string> {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`There is no built site in ${folder}.`);
  }
  const nameOf = (entry: Dirent) =>
    relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/');
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(nameOf)
    .filter((name) => !name.startsWith('_hosting/') && name !== '_headers');
  return new Set(names);
}

function readInlineScripts(folder: string): InlineScripts {
  const file = join(folder, inlineScriptsFile);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as InlineScripts) : {};
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  body: Buffer,
  headers: Headers,
): void {
  const isEmpty = status === 304;
  response.writeHead(status, isEmpty ? headers : { ...headers, 'Content-Length': body.length });
  response.end(isEmpty || request.method === 'HEAD' ? undefined : body);
}
