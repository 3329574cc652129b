// Serves a built folder, for tests: node scripts/serve.mjs <folder> [--classroom], at PORT (0: any that is free).
import { register } from 'tsx/esm/api';

register();
const [folder = 'out', mode] = process.argv.slice(2);
if (mode === '--classroom') {
  const { serveClassroom } = await import('../server/classroom/main.ts');
  await serveClassroom(folder);
} else {
  const { serve } = await import('../server/main.ts');
  await serve({ folder });
}
