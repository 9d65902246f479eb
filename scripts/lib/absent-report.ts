import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { localeFolder } from '../../src/i18n/locales.ts';
import { archive as config } from '../../src/archive.config.ts';
import { isReportId } from '../../src/report/report-id.ts';
import type { ArchiveIndex } from '../../src/report/summary.ts';

/**
 * Whether an address is of a page of a report that is not there: one that was taken out, or never was.
 *
 * @param url as a server is asked for it, under the base or without
 * @param archive folder of the restored reports
 */
export function isAbsentReport(url: string, archive: string): boolean {
  const [path = ''] = url.split(/[?#]/, 1);
  const inside = path.startsWith(config.base) ? path.slice(config.base.length) : path.replace(/^\//, '');
  const folder = config.locales.map(localeFolder).find((one) => inside.startsWith(`${one}reports/`));
  if (folder === undefined) return false;
  const id = idOf(inside.slice(`${folder}reports/`.length).split('/', 1)[0]!);
  if (id === undefined) return true;
  if (existsSync(join(archive, 'reports', `${id}.json`))) return false;
  const { problems = [], withdrawn = [] } = readIndex(archive);
  return ![...problems, ...withdrawn].some((one) => one.id === id);
}

function idOf(part: string): string | undefined {
  try {
    const id = decodeURIComponent(part);
    return isReportId(id) ? id : undefined;
  } catch {
    return undefined;
  }
}

function readIndex(archive: string): Partial<ArchiveIndex> {
  try {
    return JSON.parse(readFileSync(join(archive, 'index.json'), 'utf8')) as ArchiveIndex;
  } catch {
    return {};
  }
}
