import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { findChromium } from '../../../scripts/chromium.mjs';

/**
 * A browser with a profile on the disk, as a person has one, that can be killed like a machine that loses
 * its power: Playwright's own browsers keep nothing and are closed with care.
 */
export type OwnBrowser = {
  readonly profile: string;
  /** Starts it, or starts it again on the same profile. */
  start(): Promise<Page>;
  /** SIGKILL to every process of it, at once. */
  kill(): Promise<void>;
  /** Ends it, and takes the profile away. */
  remove(): Promise<void>;
};

const flags = [
  '--headless=new',
  '--remote-debugging-port=0',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--password-store=basic',
];

export function ownBrowser(): OwnBrowser {
  const profile = mkdtempSync(join(tmpdir(), 'profile-'));
  let running: ChildProcess | undefined;
  let browser: Browser | undefined;

  async function kill(): Promise<void> {
    const child = running;
    running = undefined;
    if (!child?.pid || child.exitCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    process.kill(-child.pid, 'SIGKILL');
    await ended;
    await browser?.close().catch(() => undefined);
  }

  return {
    profile,
    async start() {
      const program = await findChromium();
      if (program === undefined) throw new Error('No Chromium on this machine');
      const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
      // A process group of its own, so that one signal reaches all of it.
      const child = spawn(
        program,
        [...flags, ...asRoot, `--user-data-dir=${profile}`, 'about:blank'],
        {
          detached: true,
          stdio: ['ignore', 'ignore', 'pipe'],
        },
      );
      running = child;
      browser = await chromium.connectOverCDP(await addressOf(child));
      const [context] = browser.contexts();
      if (!context) throw new Error('The browser has no window');
      const page = context.pages()[0] ?? (await context.newPage());
      page.setDefaultTimeout(15_000);
      return page;
    },
    kill,
    async remove() {
      await kill();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (chunk) => {
      said += String(chunk);
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (address) resolve(address);
    });
    child.once('exit', () => reject(new Error(`The browser ended: ${said.slice(-500)}`)));
  });
}

/** The files of a profile in which one of the words stands, in either way that browsers write text. */
export function filesWith(profile: string, words: readonly string[]): readonly string[] {
  const wanted = words.flatMap((word) => [
    [word, Buffer.from(word, 'utf8')] as const,
    [word, Buffer.from(word, 'utf16le')] as const,
  ]);
  return readdirSync(profile, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .flatMap((entry) => {
      const file = join(entry.parentPath, entry.name);
      const content = readFileSync(file);
      return wanted
        .filter(([, bytes]) => content.includes(bytes))
        .map(([word]) => `${word} in ${file.slice(profile.length)}`);
    });
}
