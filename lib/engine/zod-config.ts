// Imported first by every file that builds a zod schema. Without it zod probes `new Function`,
// which the content security policy refuses (and reports) in the browser. It must run before the
// first schema is built, so it is a module of its own and not a call somewhere in the app.
import { config } from 'zod';

config({ jitless: true });
