/** Note what the site that has just been put in its place has of some of the reports. */
import { noteReports } from '../../src/history/history-store.ts';
import { readReport } from '../../src/pages/_lib/archive-store.ts';

export default ({ ids, day }: { ids: readonly string[]; day: string }): Promise<void> =>
  noteReports(ids, readReport, day);
