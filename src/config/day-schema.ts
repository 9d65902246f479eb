import { z } from 'zod';

/** When a person said something: a day, or an instant with its offset. */
export const daySchema = z.union(
  [z.iso.date(), z.iso.datetime({ offset: true })],
  'must be a date such as 2026-02-03',
);
