import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { stageInWords } from '../../scripts/lib/stage-in-words.ts';

const folder = new URL('../../scripts/lib/', import.meta.url);

test('progress names each stage of a build in words, not by what it is called inside', () => {
  const names = readdirSync(folder).flatMap((file) =>
    [
      ...readFileSync(new URL(file, folder), 'utf8').matchAll(/\bstage(?:<[^>]*>)?\(\s*['`]([a-z][^'`$]*)/g),
    ].map(([, name]) => name!),
  );
  expect(new Set(names).size).toBeGreaterThan(7);
  for (const name of names) {
    const told = stageInWords(`${name.trim()} 0`);
    expect(told, name).toMatch(/^[a-z]+ .*[a-z]$/);
  }
  expect(stageInWords('pages 0')).toBe('made pages');
});
