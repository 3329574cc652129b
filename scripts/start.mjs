// From a fresh clone to the running app: installs what is missing, builds, serves.
import { build } from './build.mjs';
import { setup } from './setup.mjs';

setup();
const folder = build();
// In this same process, so that stopping it is one signal to one process. tsx exists only after set-up.
const { register } = await import('tsx/esm/api');
register();
const { serve } = await import('../server/main.ts');
await serve({ folder });
