import { isNode, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import { explainIssues } from '../config/explain-issues.ts';
import type { Correction, Problem } from './correction.ts';
import { checkCorrection } from './correction-schema.ts';

/** What a corrections file says, and what of it could not be understood. */
export interface ParsedCorrections {
  corrections: Correction[];
  problems: Problem[];
}

/**
 * Read a corrections file: a YAML list, each entry with the line it begins on. A faulty entry is a
 * problem with its line; the others are kept.
 *
 * @param file its name, for the problems
 */
export function parseCorrections(yaml: string, file: string): ParsedCorrections {
  const lines = new LineCounter();
  // Dates stay as they are written; the core schema makes no Date of them.
  const document = parseDocument(yaml, { lineCounter: lines, version: '1.2' });
  const lineAt = (offset: number): number => lines.linePos(offset).line;
  if (document.errors.length > 0) {
    const problems = document.errors.map(({ pos: [start], message }) => ({
      file,
      line: lineAt(start),
      message: `not YAML: ${message.split('\n')[0] ?? ''}`,
    }));
    return { corrections: [], problems };
  }
  if (document.contents === null) return { corrections: [], problems: [] };
  if (!isSeq(document.contents)) {
    return {
      corrections: [],
      problems: [{ file, line: 1, message: 'must be a list: begin each correction with "- "' }],
    };
  }

  const corrections: Correction[] = [];
  const problems: Problem[] = [];
  document.contents.items.forEach((item, index) => {
    const line = lineAt(isNode(item) ? (item.range?.[0] ?? 0) : 0);
    const checked = checkCorrection(isNode(item) ? item.toJS(document) : item);
    if (checked.success) {
      corrections.push({ ...checked.data, line });
      return;
    }
    for (const issue of checked.error.issues) {
      const offset = offsetOf(document, [index, ...issue.path]);
      problems.push({
        file,
        line: offset === undefined ? line : lineAt(offset),
        message: explainIssues([issue], `correction ${String(index + 1)}`),
      });
    }
  });
  return { corrections, problems };
}

/** Where a value stands in the file; the nearest one above it, where it is missing. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number | undefined {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return undefined;
}
