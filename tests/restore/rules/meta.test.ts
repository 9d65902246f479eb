import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ruleNotesEn, rulesEn } from '../../../src/i18n/rules-en.ts';
import { ruleNotesZhHans, rulesZhHans } from '../../../src/i18n/rules-zh-hans.ts';
import { ruleNotesZhHant, rulesZhHant } from '../../../src/i18n/rules-zh-hant.ts';
import { runRules } from '../../../src/restore/pipeline.ts';
import type { Rule } from '../../../src/restore/rule.ts';
import { rules } from '../../../src/restore/rules/index.ts';

const words = {
  'rules-zh-hans': [rulesZhHans, ruleNotesZhHans],
  'rules-zh-hant': [rulesZhHant, ruleNotesZhHant],
  'rules-en': [rulesEn, ruleNotesEn],
};

const folder = new URL('../../../src/restore/rules/', import.meta.url);
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
  .map((file) => file.slice(0, -'.ts'.length));

const camelCase = (name: string): string => name.replace(/-./g, (part) => part.charAt(1).toUpperCase());

async function ruleIn(name: string): Promise<Rule | undefined> {
  const module = (await import(new URL(`${name}.ts`, folder).pathname)) as Record<string, Rule | undefined>;
  return module[camelCase(name)];
}

describe('the rules', () => {
  it('are all listed once in index.ts, and index.ts lists nothing else', () => {
    expect(rules.map((rule) => rule.name).sort()).toEqual(names.sort());
  });

  describe.each(names)('%s', (name) => {
    it('exports a rule of its own name, listed in index.ts', async () => {
      const rule = await ruleIn(name);
      expect(rule, `src/restore/rules/${name}.ts must export a const ${camelCase(name)}`).toBeDefined();
      expect(rule?.name).toBe(name);
      expect(rules).toContain(rule);
    });

    it('says why it exists, with two examples and two counter-examples at least', async () => {
      const rule = await ruleIn(name);
      expect(rule?.reason.length, 'a reason of a sentence at least').toBeGreaterThan(20);
      expect(rule?.examples.length).toBeGreaterThanOrEqual(2);
      expect(rule?.counterExamples.length).toBeGreaterThanOrEqual(2);
    });

    it('has a test of the same name', () => {
      expect(
        existsSync(new URL(`${name}.test.ts`, import.meta.url)),
        `tests/restore/rules/${name}.test.ts`,
      ).toBe(true);
    });

    it('has a name for readers, and a note of what it undoes, in every language', () => {
      for (const [file, [called, noted]] of Object.entries(words)) {
        expect(called, `src/i18n/${file}.ts`).toHaveProperty([name]);
        expect(noted, `src/i18n/${file}.ts`).toHaveProperty([name]);
      }
    });

    it('does what its examples say, and leaves its counter-examples alone', async () => {
      const rule = (await ruleIn(name))!;
      for (const { before, after, facts } of rule.examples) {
        expect(runRules(before, [rule], { facts: facts ?? {} }).reading, before).toBe(after);
      }
      for (const counter of rule.counterExamples) {
        const { text, facts } = typeof counter === 'string' ? { text: counter, facts: undefined } : counter;
        expect(runRules(text, [rule], { facts: facts ?? {} }).ledger, text).toEqual([]);
      }
    });

    it('gives the reason of each edit as one sentence in Chinese', async () => {
      const rule = (await ruleIn(name))!;
      for (const { before, facts } of rule.examples) {
        for (const { reason } of runRules(before, [rule], { facts: facts ?? {} }).ledger) {
          expect(reason).toMatch(/\p{Script=Han}/u);
        }
      }
    });
  });
});
