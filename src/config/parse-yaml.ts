import { isNode, LineCounter, parseDocument } from 'yaml';

/** A YAML file as a plain value, with the lines its parts stand on. */
export interface ParsedYaml {
  /** `null` for an empty file. */
  value: unknown;
  /** Syntax errors; where there are any, `value` is not to be used. */
  problems: { line: number; message: string }[];
  /** Line, from 1, of the value at a path; of the nearest one above it, where it is missing. */
  lineOf: (path: readonly PropertyKey[]) => number;
}

/** Parse YAML that people write. Dates stay as they are written. Never throws. */
export function parseYaml(yaml: string): ParsedYaml {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, version: '1.2' });
  const lineAt = (offset: number): number => Math.max(1, lines.linePos(offset).line);
  const problems = document.errors.map(({ pos: [start], message }) => ({
    line: lineAt(start),
    message: `not YAML: ${message.split('\n')[0] ?? ''}`,
  }));
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return lineAt(node.range[0]);
    }
    return 1;
  };
  return { value: problems.length > 0 ? null : document.toJS(), problems, lineOf };
}
