/** What a stage of a build has made, by the first word of its name. */
const made: Readonly<Record<string, string>> = {
  compare: 'compared the reports with each other',
  compile: 'prepared what makes pages',
  search: 'made the search index',
  bulk: 'made the files of the whole archive',
  take: 'took over what nothing changed about',
  pages: 'made pages',
  files: 'made downloads',
  hashes: 'noted what was made',
  history: 'noted what changed',
};

/** A stage that is done, as a line of progress tells it; `pages 0` is but its name. */
export const stageInWords = (name: string): string => made[name.replace(/ .*/, '')] ?? name;
