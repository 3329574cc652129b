import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { startSite } from './site';

const script = fileURLToPath(new URL('../../scripts/serve.mjs', import.meta.url));

/** Starts the command as a person does and waits for its first word, or for its end. */
function start(env: Readonly<Record<string, string>>, folder: string) {
  const child: ChildProcess = spawn(process.execPath, [script, folder], {
    env: { ...process.env, HOST: '', ...env },
  });
  let output = '';
  const said = new Promise<string>((resolve) => {
    const add = (chunk: Buffer) => {
      output += chunk.toString('utf8');
      if (output.includes('Ctrl+C')) resolve(output);
    };
    child.stdout?.on('data', add);
    child.stderr?.on('data', add);
    child.on('close', () => resolve(output));
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  onTestFinished(() => {
    child.kill();
  });
  return { said, ended, stop: () => child.kill('SIGTERM') };
}

test('prints the address of both loopbacks and ends when it is told to', async () => {
  const site = await startSite();
  onTestFinished(site.close);
  const served = start({ PORT: '0' }, site.folder);
  const port = /http:\/\/localhost:(\d+)/.exec(await served.said)?.[1];
  expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(200);
  served.stop();
  expect(await served.ended).toBe(0);
});

test('a port that is taken gets a plain sentence', async () => {
  const site = await startSite();
  onTestFinished(site.close);
  const other = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => {
    other.close();
  });
  await new Promise((resolve) => other.once('listening', resolve));
  const { port } = other.address() as AddressInfo;
  const refused = start({ PORT: String(port) }, site.folder);
  expect(await refused.said).toBe(
    `Port ${port} is in use by another program. Choose another one: PORT=${port + 1} npm start\n`,
  );
  expect(await refused.ended).toBe(1);
});

test.each(['abc', '-1', '65536', '30.5', ' '])('PORT=%j is refused in words', async (port) => {
  const site = await startSite();
  onTestFinished(site.close);
  const refused = start({ PORT: port }, site.folder);
  expect(await refused.said).toContain('which is not a port');
  expect(await refused.ended).toBe(1);
});
