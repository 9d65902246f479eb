import type { Check } from '../check.ts';
import { downloads } from './downloads.ts';
import { feed } from './feed.ts';
import { fixity } from './fixity.ts';
import { histories } from './histories.ts';
import { indexFile } from './index-file.ts';
import { languages } from './languages.ts';
import { ledgers } from './ledgers.ts';
import { links } from './links.ts';
import { manifest } from './manifest.ts';
import { pageText } from './page-text.ts';
import { reports } from './reports.ts';
import { searchIndex } from './search-index.ts';
import { searchTexts } from './search-texts.ts';
import { security } from './security.ts';
import { serviceWorker } from './service-worker.ts';
import { sitemap } from './sitemap.ts';
import { witnesses } from './witnesses.ts';

/** Every check, in the order from what is kept to what is shown. */
export const checks: readonly Check[] = [
  fixity,
  witnesses,
  reports,
  ledgers,
  histories,
  indexFile,
  pageText,
  downloads,
  links,
  languages,
  sitemap,
  feed,
  searchTexts,
  searchIndex,
  serviceWorker,
  security,
  manifest,
];
