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
  return path === '' ? issue.message : `"${path}" ${issue.message}`;
}

function pathOf(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${String(key)}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}
