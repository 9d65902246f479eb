import type { AcrossWords } from './across-zh-hans.ts';

const plural = (n: string, one: string, many: string): string => (n === '1' ? `1 ${one}` : `${n} ${many}`);

/** What pages across reports say, in English. */
export const acrossEn: AcrossWords = {
  nav: { label: 'More ways in', timeline: 'Timeline', numbers: 'Figures', quote: 'Find a quotation' },
  shared: {
    title: 'Words that other reports have too',
    note: (percent) =>
      `Passages with a light ground stand in other reports of this archive as well: ${percent} of this text. The same means thirty characters or more, letter by letter, whatever the punctuation or script.`,
    sign: 'also',
    link: (n) => `What paragraph ${n} has in common with other reports`,
    letters: (n) => plural(n, 'character', 'characters'),
    also: 'also in',
    more: (n) => `and ${n} more`,
    heading: 'title',
  },
  related: {
    title: 'Related reports',
    shared: (percent) => `${percent} of the words are the same`,
    duplicate: 'almost the same text',
    agency: 'same agency',
    region: 'same region',
    genre: 'same genre',
    topic: 'same topic',
  },
  numbers: {
    title: 'Figures',
    description: 'Every figure with a unit in all reports, with its sentence and its place.',
    lead: 'Figures with a unit, each with the sentence it stands in and a link to its paragraph. What the authors masked stays masked. Years, months, days and ordinals are left out.',
    download: 'Download all figures (CSV)',
    downloadOne: 'Download these figures (CSV)',
    guard:
      'Spreadsheets take cells that begin with =, +, - or @ for formulas; the files put an apostrophe before them.',
    of: (title) => `Figures: ${title}`,
    count: (n) => plural(n, 'figure', 'figures'),
    figure: 'Figure',
    value: 'Value',
    sentence: 'Sentence',
    where: 'Paragraph',
    masked: 'masked',
    head: 'title',
    none: 'This report has no figures with a unit.',
    toReport: 'Back to the text',
    reports: 'By report',
    pager: 'Pages',
  },
  timeline: {
    title: 'Timeline',
    description: 'All reports by year, region and genre; the damage of the copies and the grade of repair.',
    lead: (n) =>
      `These plots were made of ${plural(n, 'report', 'reports')} when the site was built. The table below each has the same numbers.`,
    specimens: (n) =>
      n === '1'
        ? 'One of them is a specimen, written to show how restoration works.'
        : `${n} of them are specimens, written to show how restoration works.`,
    table: 'Numbers',
    years: 'Years',
    yearsNote: 'Years that are masked, known only roughly or not at all stand at the end of the table.',
    regions: 'Regions',
    genres: 'Genres',
    damage: 'Kinds of damage',
    damageNote:
      'How many repairs of each kind there are. Those of script, punctuation and spacing are the most, and change no word.',
    damageReports: 'In',
    quality: 'Grade',
    completeness: 'Completeness',
    reports: 'Reports',
    edits: 'Repairs',
    unknown: 'not known',
    masked: 'masked',
    others: 'others',
    describe: (name, most, n) => `${name}: most of all ${most}, ${n}.`,
    reportsOf: (n) => plural(n, 'report', 'reports'),
    editsOf: (n) => plural(n, 'repair', 'repairs'),
    decade: (from) => `${from}s`,
    listTitle: 'By year',
  },
  quote: {
    title: 'Find a quotation',
    description: 'Paste a sentence, and find the report and the paragraph it stands in.',
    lead: 'Paste a quotation: simplified or traditional, clean or damaged as document-sharing sites have it. If all of it stands in one place, you are taken there; otherwise the most similar places are listed.',
    label: 'Quotation',
    placeholder: '救助和管理流浪乞討人員',
    button: 'Find',
    searching: 'Searching …',
    exact: 'the same, letter by letter',
    exactMany: (n) => `Letter by letter in ${plural(n, 'place', 'places')}.`,
    near: (n) => `Nowhere letter by letter; ${plural(n, 'place comes', 'places come')} nearest:`,
    part: (percent) => `${percent} the same`,
    none: 'Not found. The reports of this archive most likely do not have it; you may try a longer piece with fewer numbers.',
    short: 'Paste four characters or more.',
    failed: 'The search index cannot be read; there may be no network.',
    noScript: 'This page needs scripts. Without them, search inside a page with your browser, or start from',
    noScriptLink: 'all reports',
    report: 'Report',
  },
};
