import type { Report } from '../../report/report.ts';

type Make = (report: Report) => string | Uint8Array | Promise<string | Uint8Array>;

const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

/** What can be taken away of a report, by the end of the file's name, in the order it is offered. */
export const downloads: Readonly<Record<string, Make>> = {
  txt: ({ text }) => `${text}\n`,
  json: (report) => json(report),
  'ledger.json': ({ id, witness, edits }) => json({ id, witness, edits }),
};
