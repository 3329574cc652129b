// Finds a Chromium for the browser tests, or gets one.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { installFromDebian, starts } from './debian.mjs';
import { bin, capture } from './run.mjs';

/** The path of a Chromium that is on this machine already, or `undefined`. */
export async function findChromium() {
  const given = process.env.CHROMIUM_PATH;
  if (given) return given;
  return systemPaths().find(isUsable) ?? (await playwrightsOwn());
}

/** As above, and where there is none: Playwright's, else Debian's. */
export async function ensureChromium() {
  const found = await findChromium();
  if (found) return found;
  console.log('Getting a Chromium for the browser tests …');
  const install = await capture(process.execPath, [bin.playwright, 'install', 'chromium']);
  const own = await playwrightsOwn();
  if (own) return own;
  if (install.code !== 0) console.log('Playwright could not download one.');
  installFromDebian(['chromium']);
  return systemPaths().find(isUsable);
}

async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test');
  return [chromium.executablePath()].find(isUsable);
}

/** On Windows asking for the version would open a window. */
function isUsable(path) {
  return existsSync(path) && (process.platform === 'win32' || starts(path));
}

function systemPaths() {
  if (process.platform === 'darwin') {
    return [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ];
  }
  if (process.platform === 'win32') {
    return [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => [
        join(folder, 'Google/Chrome/Application/chrome.exe'),
        join(folder, 'Chromium/Application/chrome.exe'),
      ]);
  }
  return ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'].flatMap((name) =>
    ['/usr/bin', '/usr/local/bin', '/snap/bin'].map((folder) => join(folder, name)),
  );
}
