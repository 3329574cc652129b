import { z } from 'zod';

/** A year or a month, never a day. */
export const coarseDateSchema = z.string().regex(/^(?:19|20)\d{2}(?:-(?:0[1-9]|1[0-2]))?$/);
