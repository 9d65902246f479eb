/** The pages of one report, of which each leads to the others: reading, apparatus and witness. */
export const reportViews = (page: string): string[] =>
  ['', 'apparatus/', 'witness/'].map((view) => new URL(view, page).href);
