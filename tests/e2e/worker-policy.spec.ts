import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { createStaticServer } from '../../server/static';

/** A worker that tries what our policy must refuse, and one thing that it must allow. */
const probe = `
addEventListener('message', async ({ data: foreign }) => {
  const tried = {};
  try { await fetch(foreign); tried.fetch = 'done'; } catch { tried.fetch = 'refused'; }
  try { await fetch('/page.js'); tried.ownFetch = 'done'; } catch { tried.ownFetch = 'refused'; }
  try { new Function('return 1')(); tried.code = 'done'; } catch { tried.code = 'refused'; }
  try { importScripts(foreign); tried.script = 'done'; } catch { tried.script = 'refused'; }
  try {
    await WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]));
    tried.wasm = 'done';
  } catch { tried.wasm = 'refused'; }
  postMessage(tried);
});`;

const page = `
const worker = new Worker('/worker.js');
worker.onmessage = ({ data }) => { document.title = JSON.stringify(data); };
worker.postMessage(new URLSearchParams(location.hash.slice(1)).get('foreign'));`;

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

test('a worker is held by the policy: no foreign request, no code from text', async ({
  page: tab,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'worker-policy-'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><script src="/page.js"></script>');
  writeFileSync(join(folder, 'page.js'), page);
  writeFileSync(join(folder, 'worker.js'), probe);
  let foreignRequests = 0;
  const foreign = createServer((_request, response) => {
    foreignRequests += 1;
    response.writeHead(200, { 'Access-Control-Allow-Origin': '*' }).end();
  });
  const site = createStaticServer(folder);
  try {
    const foreignAddress = `http://127.0.0.1:${await listen(foreign)}/`;
    const address = `http://127.0.0.1:${await listen(site)}/`;
    await tab.goto(`${address}#foreign=${encodeURIComponent(foreignAddress)}`);
    await expect(tab).toHaveTitle(/\{/);
    expect(JSON.parse(await tab.title())).toEqual({
      fetch: 'refused',
      ownFetch: 'done',
      code: 'refused',
      script: 'refused',
      wasm: 'done',
    });
    expect(foreignRequests).toBe(0);
  } finally {
    site.close();
    foreign.close();
    rmSync(folder, { recursive: true });
  }
});
