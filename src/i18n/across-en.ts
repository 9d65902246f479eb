import type { AcrossWords } from './across-zh-hans.ts';

import { plural } from './plural.ts';

/** What pages across reports say, in English. */
export const acrossEn: AcrossWords = {
  nav: { label: 'More ways in', timeline: 'Timeline', numbers: 'Figures', quote: 'Find a quotation' },
  shared: {
    has: 'Has shared passages',
    title: 'Passages shared with other reports',
    note: (percent, most) =>
      `Lightly shaded passages also occur in other reports of this archive; they make up ${percent} of this text. Thirty characters or more must agree, one by one, also across paragraphs; punctuation and script do not count. Stock phrases, found in more than ${most} reports, are left out.`,
    sign: 'also',
    link: (n) => `What paragraph ${n} has in common with other reports`,
    letters: (n) => plural(n, 'character', 'characters'),
    also: 'also in',
    more: (n) => `and ${n} more`,
    heading: 'title',
  },
  related: {
    title: 'Related reports',
    shared: (percent) => `${percent} of the text is the same`,
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
    description: 'All reports by year, and how genres and regions lie along time.',
    lead: (n) =>
      `${plural(n, 'report', 'reports')} along time. A disc stands for the reports of a year, the more the larger; a bar for those whose year is masked and known within bounds alone.`,
    byGenre: 'Genres along time',
    byRegion: 'Regions along time',
    figure: (name, first, last) =>
      `${name}, ${first} to ${last}; the table below has the same numbers by year.`,
    tell: (years, n) => `${years}: ${plural(n, 'report', 'reports')}`,
    others: 'Others and unknown',
    years: 'By year',
    year: 'Year',
    count: 'Reports',
    reports: 'Titles',
    all: (n) => `all ${n}`,
    undated: 'Year not known',
    plots: 'More plots: regions, genres, damage, grades',
  },
  quote: {
    title: 'Find a quotation',
    description: 'Paste a sentence, and find the report and the paragraph it stands in.',
    lead: 'Paste a quotation: simplified or traditional, clean or damaged as document-sharing sites have it. If all of it stands in one place, you are taken there; otherwise the most similar places are listed.',
    label: 'Quotation',
    placeholder: '社會救助、社會福利、社區(qū)建設(shè)',
    button: 'Find',
    searching: 'Searching …',
    exact: 'the same, character for character',
    exactMany: (n) => `Character for character in ${plural(n, 'place', 'places')}.`,
    near: (n) =>
      `Nowhere character for character; ${plural(n, 'place comes', 'places come')} nearest. What agrees is marked:`,
    part: (percent) => `${percent} of its pieces stand there`,
    none: 'Not found. The reports of this archive most likely do not have it; you may try a longer piece with fewer numbers.',
    short: 'Paste four characters or more.',
    failed: 'The search index cannot be read; there may be no network.',
    noScript: 'This page needs JavaScript. Without it, search inside a page with your browser, or start from',
    noScriptLink: 'all reports',
    report: 'Report',
  },
};
