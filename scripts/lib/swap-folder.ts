import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** The folder, beside `out`, in which this process makes what is to stand there. */
export const freshFolder = (out: string): string => `${out}.${String(process.pid)}`;

/**
 * Put a finished folder in the place of another. No file system call exchanges two folders everywhere, so
 * there are two renames, with nothing between them; should the process be killed just there,
 * {@link healFolder} brings the old folder back.
 */
export async function swapFolder(out: string, fresh: string): Promise<void> {
  const aside = `${fresh}.old`;
  const had = existsSync(out);
  if (had) renameSync(out, aside);
  renameSync(fresh, out);
  // Many at once: where the disk is told of each folder that is free, one after another takes ten times as long.
  await rm(aside, { recursive: true, force: true });
}

/** Mend what a killed build left beside `out`: bring the old folder back where it is missing, remove the rest. */
export function healFolder(out: string): void {
  const left = leftBeside(out).filter(({ pid }) => !isAlive(pid));
  for (const { path } of left.filter(({ old }) => old)) {
    // Whole, since it stood in its place until it was moved aside.
    if (!existsSync(out)) renameSync(path, out);
  }
  for (const { path } of left) rmSync(path, { recursive: true, force: true });
}

/**
 * Two builds of one site at once would take the restored reports from under each other.
 *
 * @throws {Error} where another process that still runs is making what is to stand in `out`
 */
export function refuseSecondBuild(out: string): void {
  const other = leftBeside(out).find(({ pid, old }) => !old && pid !== process.pid && isAlive(pid));
  if (other)
    throw new Error(
      `another build is at work on ${out} (process ${String(other.pid)}); wait until it is done. If that process is no build, remove ${other.path}`,
    );
}

function leftBeside(out: string): { path: string; pid: number; old: boolean }[] {
  const folder = dirname(out);
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names.flatMap((name) => {
    if (!name.startsWith(`${basename(out)}.`)) return [];
    const [, pid, old] = /^(\d+)(\.old)?$/.exec(name.slice(basename(out).length + 1)) ?? [];
    return pid === undefined ? [] : [{ path: join(folder, name), pid: Number(pid), old: old !== undefined }];
  });
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
