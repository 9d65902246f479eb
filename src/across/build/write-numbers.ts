import { mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Report } from '../../report/report.ts';
import { numberRows, numbersCsv } from '../numbers/numbers-csv.ts';

export interface WriteNumbersOptions {
  ids: readonly string[];
  read: (id: string) => Promise<Report>;
  /** Address of a report's page. */
  url: (id: string) => string;
  /** The file that is written. */
  out: string;
}

/** Write the figures of all reports into one CSV file, report by report. */
export async function writeNumbers({ ids, read, url, out }: WriteNumbersOptions): Promise<void> {
  await mkdir(dirname(out), { recursive: true });
  const file = await open(out, 'w');
  try {
    await file.write(numbersCsv([], true));
    for (const id of ids) {
      const rows = numberRows(await read(id), url(id));
      if (rows.length > 0) await file.write(numbersCsv(rows, false));
    }
  } finally {
    await file.close();
  }
}
