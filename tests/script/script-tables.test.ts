import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { scriptTables } from '../../src/script/build/script-tables.ts';
import { indexWords } from '../../src/script/word-index.ts';
import { openccEntries } from '../../src/script/build/opencc-entries.ts';

describe('the tables of src/script/data', () => {
  it.each(scriptTables())('$name is what scripts/make-script-tables.ts makes', ({ name, text }) => {
    const file = new URL(`../../src/script/data/${name}.ts`, import.meta.url);
    expect(readFileSync(file, 'utf8'), 'run npx node scripts/make-script-tables.ts').toBe(text);
  });

  it('names a configuration that opencc-js lacks', () => {
    expect(() => openccEntries('s2x')).toThrow('s2x');
  });

  it('names a word of the data that decides nothing', () => {
    expect(() => indexWords('顯著 名單', '著')).toThrow('名單');
    expect(() => indexWords('著', '著')).toThrow('neighbour');
  });
});
