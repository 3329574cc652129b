// Debian's packages are installed as root on Debian only. Elsewhere the caller says what is missing.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

export function canInstallFromDebian() {
  return (
    process.platform === 'linux' && existsSync('/etc/debian_version') && process.getuid?.() === 0
  );
}

/** Returns whether the packages are there now; what apt said is printed where they are not. */
export function installFromDebian(packages) {
  if (!canInstallFromDebian()) return false;
  console.log(`Installing ${packages.join(', ')} from Debian …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args) => spawnSync('apt-get', args, { env, encoding: 'utf8' });
  apt('update');
  const result = apt('install', '-y', '--no-install-recommends', ...packages);
  if (result.status !== 0) console.error(result.stdout, result.stderr);
  return result.status === 0;
}

/** Whether a program starts at all: a broken package can leave a file that does not. */
export function starts(program, args = ['--version']) {
  const result = spawnSync(program, args, { stdio: 'ignore', timeout: 20_000 });
  return result.status === 0;
}
