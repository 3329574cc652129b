// Serves a built folder, for tests: node scripts/serve.mjs <folder>, at PORT (0: any that is free).
import { register } from 'tsx/esm/api';

register();
const { serve } = await import('../server/main.ts');
await serve({ folder: process.argv[2] ?? 'out' });
