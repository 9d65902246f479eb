import { explainIssues } from '../config/explain-issues.ts';
import { parseYaml } from '../config/parse-yaml.ts';
import { isEncodingName } from './decode.ts';
import { sidecarSchema, type Sidecar } from './sidecar-schema.ts';
import { withoutFaults } from './without-faults.ts';

/** What a curator wrote beside a witness, as far as it could be read. */
export interface ParsedSidecar {
  sidecar: Sidecar;
  /** One line a fault: `file:line: what is wrong and how to mend it`. What is wrong is no part of `sidecar`. */
  problems: string[];
}

/**
 * Read what a curator wrote beside a witness. A fault in it is no reason to withhold the report: what is right
 * stands, and what is not is left out and told.
 *
 * @param file its name, for problems
 * @throws {Error} with the problems, where they leave open whether the text is synthetic: nothing may pass for genuine
 */
export function parseSidecar(yaml: string | Uint8Array, file: string): ParsedSidecar {
  const { value, problems, lineOf } = parseYaml(yaml);
  if (problems.length > 0) {
    const faults = problems.map(({ line, message }) => `${file}:${String(line)}: ${message}`);
    // What is no YAML has no values, but it may have had this one.
    return saysSynthetic(yaml) ? refuse(faults) : { sidecar: {}, problems: faults };
  }
  const checked = sidecarSchema.safeParse(value ?? {});
  const placeOf = (path: readonly PropertyKey[]): string => `${file}:${String(lineOf(path))}`;
  if (checked.success) return withoutUnknownEncoding({ sidecar: checked.data, problems: [] }, placeOf);
  const { issues } = checked.error;
  const faults = issues.map((issue) => {
    const key = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
    const known = issue.code === 'unrecognized_keys' ? ` (known: ${keysAt(issue.path).join(', ')})` : '';
    return explainIssues([issue], placeOf([...issue.path, ...key])) + known;
  });
  const sidecar = withoutFaults(value, issues);
  return saysSynthetic(yaml) && sidecar.synthetic === undefined
    ? refuse(faults)
    : withoutUnknownEncoding({ sidecar, problems: faults }, placeOf);
}

/** What a server declared is kept as it was imported; who writes a name himself is told where it is none. */
function withoutUnknownEncoding(
  { sidecar: { encoding, ...rest }, problems }: ParsedSidecar,
  placeOf: (path: readonly PropertyKey[]) => string,
): ParsedSidecar {
  if (encoding === undefined) return { sidecar: rest, problems };
  if (rest.import || isEncodingName(encoding)) return { sidecar: { ...rest, encoding }, problems };
  const message = `${placeOf(['encoding'])}: "encoding" is "${encoding}", which is no encoding's name; write gb18030, big5, utf-8 or utf-16le, or leave the line out`;
  return { sidecar: rest, problems: [...problems, message] };
}

function refuse(faults: readonly string[]): never {
  throw new Error(faults.join('\n'));
}

/** Whether the key may stand in a file, in whatever encoding: its letters are ASCII in all but UTF-16. */
function saysSynthetic(yaml: string | Uint8Array): boolean {
  const text = typeof yaml === 'string' ? yaml : new TextDecoder('latin1').decode(yaml).replaceAll('\0', '');
  return text.includes('synthetic');
}

const { source, metadata, import: imported } = sidecarSchema.shape;
const shapes: Readonly<Record<string, object>> = {
  source: source.unwrap().shape,
  metadata: metadata.unwrap().shape,
  import: imported.unwrap().shape,
};

/** What may be written at a place of a sidecar. */
const keysAt = ([part]: readonly PropertyKey[]): string[] =>
  Object.keys(shapes[String(part)] ?? sidecarSchema.omit({ import: true }).shape);
