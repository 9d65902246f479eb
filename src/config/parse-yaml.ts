import { isNode, LineCounter, parseDocument } from 'yaml';

/** A YAML file as a plain value, with the lines its parts stand on. */
export interface ParsedYaml {
  /** What was parsed. */
  text: string;
  /** `null` for an empty file. */
  value: unknown;
  /** The first error of syntax, from which those behind it mostly follow; where there is one, `value` is not to be used. */
  problems: { line: number; message: string }[];
  /** Line, from 1, of the value at a path; of the nearest one above it, where it is missing. */
  lineOf: (path: readonly PropertyKey[]) => number;
}

/** No file that a person wrote is larger. UTF-16 code units. */
const largest = 1_000_000;

/**
 * Parse YAML that people write. Dates stay as they are written. Never throws: what is too large, is
 * nested too deeply or unfolds without end is a problem like any other, and so are the bytes of another encoding,
 * such as that of a Chinese Windows, which would be read as other characters.
 */
export function parseYaml(source: string | Uint8Array): ParsedYaml {
  const yaml = typeof source === 'string' ? source : decode(source);
  if (yaml === undefined) return refuse('is not UTF-8; save the file as UTF-8');
  if (yaml.length > largest)
    return refuse(`is ${String(yaml.length)} characters long; at most ${String(largest)} are read`);
  try {
    return parse(yaml);
  } catch (error) {
    const deep = error instanceof RangeError;
    return refuse(deep ? 'is nested too deeply' : `not YAML: ${(error as Error).message}`);
  }
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const refuse = (message: string): ParsedYaml => ({
  text: '',
  value: null,
  problems: [{ line: 1, message }],
  lineOf: () => 1,
});

function parse(yaml: string): ParsedYaml {
  const lines = new LineCounter();
  // Pretty errors would copy the line of each, which may be the whole file.
  const document = parseDocument(yaml, { lineCounter: lines, version: '1.2', prettyErrors: false });
  const lineAt = (offset: number): number => Math.max(1, lines.linePos(offset).line);
  const problems = document.errors.slice(0, 1).map(({ pos: [start], message }) => ({
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
  return { text: yaml, value: problems.length > 0 ? null : document.toJS(), problems, lineOf };
}
