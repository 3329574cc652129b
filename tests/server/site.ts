import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createStaticServer } from '@/server/static';

const secret = 'not part of the site';

const files: Readonly<Record<string, string>> = {
  'index.html': '<h1>Start</h1><script>boot()</script>',
  '404.html': '<h1>Nothing here</h1>',
  'en/index.html': '<h1>English</h1>',
  'en/index.txt': 'payload',
  'en/case/question/index.html': '<h1>Question</h1>',
  'a b/index.html': '<h1>Space</h1>',
  'worker.js': 'onmessage = () => {};',
  'big.txt': 'as it is',
  'big.txt.br': 'the copy for br',
  'big.txt.gz': 'the copy for gzip',
  'law/en.0123456789abcdef.json': '{}',
  '_next/static/chunks/0abc.js': 'export {};',
  '_next/static/indicia/_buildManifest.js': 'self.x = 1;',
  'pictures/mark.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  _headers: 'for other hosts',
  '_hosting/inline-scripts.json': JSON.stringify({ 'index.html': ['sha256-abc='] }),
};

export type Site = {
  readonly folder: string;
  readonly port: number;
  readonly get: (path: string, init?: RequestInit) => Promise<Response>;
  /** Sends a request's text as it is, which `fetch` would tidy. Resolves with the whole answer. */
  readonly raw: (text: string) => Promise<string>;
  readonly close: () => void;
  readonly secret: string;
};

/** A small built site in a temporary folder, with a file beside the folder that must stay out of reach. */
export async function startSite(): Promise<Site> {
  const parent = mkdtempSync(join(tmpdir(), 'site-'));
  const folder = join(parent, 'out');
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  writeFileSync(join(parent, 'secret.txt'), secret);
  const server = createStaticServer(folder);
  const port = await listen(server);
  return {
    folder,
    port,
    secret,
    get: (path, init) => fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual', ...init }),
    raw: (text) => sendRaw(port, text),
    close: () => {
      server.close();
      rmSync(parent, { recursive: true });
    },
  };
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

function sendRaw(port: number, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
    socket.on('error', reject);
  });
}
