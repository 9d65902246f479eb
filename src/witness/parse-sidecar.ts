import { explainIssues } from '../config/explain-issues.ts';
import { parseYaml } from '../config/parse-yaml.ts';
import { sidecarSchema, type Sidecar } from './sidecar-schema.ts';

/**
 * Read what a curator wrote beside a witness.
 *
 * @param file its name, for errors
 * @throws {Error} with one line a fault: `file:line: what is wrong and how to mend it`
 */
export function parseSidecar(yaml: string | Uint8Array, file: string): Sidecar {
  const { value, problems, lineOf } = parseYaml(yaml);
  if (problems.length > 0) {
    throw new Error(problems.map(({ line, message }) => `${file}:${String(line)}: ${message}`).join('\n'));
  }
  const checked = sidecarSchema.safeParse(value ?? {});
  if (checked.success) return checked.data;
  const faults = checked.error.issues.map((issue) => {
    const key = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
    const known = issue.code === 'unrecognized_keys' ? ` (known: ${keysAt(issue.path).join(', ')})` : '';
    return explainIssues([issue], `${file}:${String(lineOf([...issue.path, ...key]))}`) + known;
  });
  throw new Error(faults.join('\n'));
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
