import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { revert } from '../../../src/restore/ledger.ts';
import { runRules } from '../../../src/restore/pipeline.ts';
import { injectedLines } from '../../../src/restore/rules/injected-lines.ts';

const read = (name: string): unknown =>
  parse(readFileSync(new URL(`../../fixtures/injected-lines/${name}.yaml`, import.meta.url), 'utf8'));
const pages = z
  .array(z.strictObject({ name: z.string(), page: z.string(), text: z.string() }))
  .parse(read('pages'));
const negatives = z.array(z.strictObject({ name: z.string(), text: z.string() })).parse(read('negatives'));

const run = (text: string) => runRules(text, [injectedLines]);

describe('injected-lines', () => {
  it.each(pages)('takes away $name', ({ page, text }) => {
    const { reading, ledger } = run(page);
    expect(reading).toBe(text);
    expect(revert(reading, ledger)).toBe(page);
    expect(ledger.every(({ reason }) => reason !== '')).toBe(true);
  });

  it.each(negatives)('leaves $name alone', ({ text }) => {
    expect(run(text).ledger).toEqual([]);
  });

  it('takes the lines behind a line that leads on with it, only near the end', () => {
    const lead = '感谢您访问我们的网站，您可能还对以下资源感兴趣：';
    expect(run(`专此报告。\n${lead}\n某某网址大全\n某某导航`).reading).toBe('专此报告。\n');
    // What follows is no link: a reader who quotes it.
    const letter = '这句话是贵网首页上的，错了一个字，请更正。';
    expect(run(`来信选登\n${lead}\n${letter}`)).toMatchObject({
      reading: `来信选登\n${letter}`,
      ledger: [{ certainty: 'conjecture', alternatives: [`${lead}\n`] }],
    });
    const long = '全市上下团结一致，扎实工作。\n'.repeat(1000);
    expect(run(`${lead}\n${long}`).reading).toBe(long);
  });
});
