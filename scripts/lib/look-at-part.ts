/** The other side of `look-at-parts.ts`: looks at parts of an archive in a worker, which keeps what it opened. */
import type { ArchivePart } from '../../src/verify/archive-parts.ts';
import { checks } from '../../src/verify/checks/index.ts';
import { lookAtParts, type PartResult } from '../../src/verify/look-at-parts.ts';
import { openArchive, type VerifyFolders } from '../../src/verify/verify-context.ts';

export interface PartTask {
  folders: VerifyFolders;
  /** Names of the checks. */
  names: readonly string[];
  sample: number;
  part: ArchivePart;
}

let opened: Promise<(part: ArchivePart) => Promise<PartResult[]>> | undefined;

export default async ({ folders, names, sample, part }: PartTask): Promise<PartResult[]> =>
  (await (opened ??= open({ folders, names, sample })))(part);

const open = async ({
  folders,
  names,
  sample,
}: Omit<PartTask, 'part'>): Promise<(part: ArchivePart) => Promise<PartResult[]>> =>
  lookAtParts(
    await openArchive(folders, sample),
    checks.filter(({ name }) => names.includes(name)),
  );
