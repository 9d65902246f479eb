import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../../fixtures/hostile/', import.meta.url);

/** Read one of the fixtures. */
export function readFixture<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')) as T;
}

/** Fixtures that are not lists of payloads. */
const others = new Set(['repeated', 'sidecars', 'names']);

/** Every payload, by the name of its list. Those that run would call `alert`. */
export function readPayloads(): Map<string, string[]> {
  const names = readdirSync(folder).map((name) => name.replace(/\.json$/, ''));
  return new Map(
    names.filter((name) => !others.has(name)).map((name) => [name, readFixture<string[]>(name)]),
  );
}
