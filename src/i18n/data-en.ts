import type { DataWords } from './data-zh-hans.ts';
import { plural } from './plural.ts';

/** What the page of downloads says, in English. */
export const dataEn: DataWords = {
  title: 'Whole archive',
  description: 'All reports, texts, figures and records for harvesters, with sizes and SHA-256.',
  lead: (n) =>
    n === '1'
      ? 'Each of these files holds the one report of the archive; they are made with the site.'
      : `Each of these files holds all ${n} reports; they are made with the site.`,
  synthetic:
    'Reports marked “Specimen” were written to show how restoration works and are no real documents; leave them out of research by their field synthetic.',
  file: 'File',
  holds: 'Content',
  size: 'Size',
  bytes: (n) => plural(n, 'byte'),
  kinds: {
    'archive.ndjson':
      'One report a line (JSON): text, blocks, every edit, masks, gaps, metadata (read in the text, or stated by a curator: by whom and why) and the hash of the witness',
    'archive-text': 'The restored text of each report, a file each (UTF-8)',
    'numbers.csv': 'Figures with a unit, each with its sentence (CSV)',
    'reports.csv':
      'A line a report: title, date, agency, region, genre, length, source … (CSV), by the ids that name the texts',
    'oai.xml':
      'OAI-PMH static repository: a Dublin Core record of each report, for libraries and aggregators to harvest',
  },
  manifest: 'Manifest (JSON): size and SHA-256 of each file',
  notBuilt: 'The development server does not make these files; run npm run build.',
  check: 'Checking a download',
  checkNote: 'Compute the SHA-256 of what you downloaded and compare it with the table:',
  single: 'A single report in every format: see “Cite and download” on its page.',
};
