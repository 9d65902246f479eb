import { archiveCorruptions } from './corruptions-of-archive.ts';
import { historyCorruptions } from './corruptions-of-histories.ts';
import { pagesCorruptions } from './corruptions-of-pages.ts';
import { siteCorruptions } from './corruptions-of-site.ts';
import type { Corruption } from './plant.ts';

/** Every kind of corruption that is planted. */
export const corruptions: readonly Corruption[] = [
  ...archiveCorruptions,
  ...historyCorruptions,
  ...pagesCorruptions,
  ...siteCorruptions,
];
