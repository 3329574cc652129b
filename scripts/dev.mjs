// The app with reload, for work on it. Port from PORT, else 3000.

import { spawn } from 'node:child_process';
import { bin, root, runTypeScript, stop } from './run.mjs';
import { setup } from './setup.mjs';

setup();
if (runTypeScript('scripts/build-law.ts') !== 0)
  stop('The law could not be read; the reason stands above.');
const child = spawn(process.execPath, [bin.next, 'dev', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'development' },
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code) => process.exit(code ?? 0));
