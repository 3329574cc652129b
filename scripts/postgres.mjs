// PostgreSQL, which tests of the classroom start by themselves on loopback. Debian's where it can be installed.
import { existsSync, readdirSync } from 'node:fs';
import { installFromDebian, starts } from './debian.mjs';

const debian = '/usr/lib/postgresql';

/** Whether the programs are there now. */
export function ensurePostgres() {
  return havePostgres() || (installFromDebian(['postgresql']) && havePostgres());
}

function havePostgres() {
  const versions = existsSync(debian) ? readdirSync(debian) : [];
  return versions.some((version) => starts(`${debian}/${version}/bin/initdb`)) || starts('initdb');
}
