import type { z } from 'zod';

/**
 * Say what is wrong with a value, one line a fault, each with the path to it.
 *
 * @param issues what zod found
 * @param place file, and line where known, that the value came from
 */
export function explainIssues(issues: readonly z.core.$ZodIssue[], place: string): string {
  return issues.map((issue) => `${place}: ${explain(issue)}`).join('\n');
}

function explain(issue: z.core.$ZodIssue): string {
  const path = pathOf(issue.path);
  if (issue.code === 'unrecognized_keys') {
    const where = path === '' ? '' : ` in "${path}"`;
    return `unknown ${issue.keys.map((key) => `"${key}"`).join(', ')}${where}; remove it or mend its spelling`;
  }
  return path === '' ? issue.message : `"${path}" ${plain(issue.message)}`;
}

/** Messages of ours follow the path as a sentence; those of zod are made to. */
const plain = (message: string): string =>
  message
    .replace(/^Invalid input: expected .*, received undefined$/, 'is missing')
    .replace(/^Invalid input: expected (.*), received (.*)$/, 'must be a $1, not a $2')
    .replace(
      /^Invalid option: expected one of (.*)$/,
      (_, options: string) => `must be one of ${options.replaceAll('|', ', ')}`,
    );

function pathOf(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${String(key)}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}
