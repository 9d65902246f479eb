import type { Report } from '../report.ts';
import { statedValues, type StatedField } from '../stated-values.ts';

interface NoteWords {
  fields: Readonly<Record<StatedField, string>>;
  stated: (field: string, value: string, by: string, on: string, reason: string) => string;
  read: (value: string) => string;
  unread: string;
}

const words: Readonly<Record<Report['script'], NoteWords>> = {
  hans: {
    fields: { title: '题名', date: '日期', agency: '机关', region: '地区', genre: '文种' },
    stated: (field, value, by, on, reason) => `${field}“${value}”为${by}著录（${on}）：${reason}`,
    read: (value) => `；原文作“${value}”`,
    unread: '；原文未载',
  },
  hant: {
    fields: { title: '題名', date: '日期', agency: '機關', region: '地區', genre: '文種' },
    stated: (field, value, by, on, reason) => `${field}「${value}」為${by}著錄（${on}）：${reason}`,
    read: (value) => `；原文作「${value}」`,
    unread: '；原文未載',
  },
};

/** What is said with a report of each value that a curator stated, in the script of the reading. */
export function statementNotes(report: Pick<Report, 'metadata' | 'script'>): string[] {
  const { fields, stated, read, unread } = words[report.script];
  return statedValues(report).map(({ field, statement: { value, by, on, reason, inferred } }) => {
    const said = inferred ? read(inferred.value) : unread;
    return stated(fields[field], value, by, on, reason.replace(/\s+/g, ' ').replace(/[。.]$/, '')) + said;
  });
}
