import type { z } from 'zod';
import { sidecarSchema, type Sidecar } from './sidecar-schema.ts';

type Values = Readonly<Record<string, unknown>>;

/**
 * What is right in a faulty sidecar. A faulty value is left out; where the others of its part cannot stand without it,
 * as statements cannot without the name of who made them, the part is.
 *
 * @param value what was read
 * @param issues what zod found in it
 */
export function withoutFaults(value: unknown, issues: readonly z.core.$ZodIssue[]): Sidecar {
  if (!isValues(value)) return {};
  const spared = issues.reduce(withoutValue, value);
  const checked = sidecarSchema.safeParse(spared);
  if (checked.success) return checked.data;
  const parts = checked.error.issues.map(({ path: [part] }) => String(part));
  return sidecarSchema.safeParse(withoutKeys(spared, parts)).data ?? {};
}

function withoutValue(values: Values, issue: z.core.$ZodIssue): Values {
  const [part, key] = issue.path.map(String);
  const unknown = issue.code === 'unrecognized_keys' ? issue.keys : undefined;
  if (part === undefined) return withoutKeys(values, unknown ?? []);
  const inside = values[part];
  const keys = unknown ?? (key === undefined ? undefined : [key]);
  return keys && isValues(inside)
    ? { ...values, [part]: withoutKeys(inside, keys) }
    : withoutKeys(values, [part]);
}

const withoutKeys = (values: Values, keys: readonly string[]): Values =>
  Object.fromEntries(Object.entries(values).filter(([key]) => !keys.includes(key)));

const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
