import type { BrowserContext } from '@playwright/test';

export type Watch = { readonly faults: () => readonly string[] };

/**
 * react-pdf's layout engine first asks for its own program at a `data:` address, is refused by the
 * policy, and goes on with the copy that it carries. Chromium prints these lines for it.
 */
const refusedDataProbe =
  /(?:'data:application\/octet-stream|data:application\/octet-stream\S*'? (?:violates|because it violates)|Fetch API cannot load data:application\/octet-stream)/;

/** Listens to a whole browser context: pages, pop-ups and workers. `mayTell`: addresses that data may be sent to. */
export function watch(
  context: BrowserContext,
  baseUrl: string,
  expectedErrors: readonly RegExp[],
  mayTell?: RegExp,
): Watch {
  const { origin } = new URL(baseUrl);
  const faults: string[] = [];
  const isExpected = (text: string) =>
    [refusedDataProbe, ...expectedErrors].some((pattern) => pattern.test(text));

  context.on('console', (message) => {
    if (message.type() !== 'error' || isExpected(message.text())) return;
    faults.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => {
    const text = error.error().message;
    if (!isExpected(text)) faults.push(`uncaught: ${text}`);
  });
  context.on('request', (request) => {
    const { protocol, origin: to } = new URL(request.url());
    const isLocal = protocol === 'data:' || protocol === 'blob:';
    if (!isLocal && to !== origin) faults.push(`request to ${to}`);
    if (mayTell?.test(request.url())) return;
    const method = request.method();
    if (request.postDataBuffer() !== null || (method !== 'GET' && method !== 'HEAD')) {
      faults.push(`${method} with data to ${request.url()}`);
    }
  });
  return { faults: () => faults };
}
