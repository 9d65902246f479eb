/** Reasons of edits are told in English on English pages, and by `npm run explain`. */
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it, test } from 'vitest';
import { reasonsEn } from '../../src/i18n/reasons-en.ts';
import { reasonTeller } from '../../src/i18n/tell-reasons.ts';
import { reasonsFor } from '../../src/pages/_lib/show-report.ts';

const tell = reasonTeller(reasonsEn);
const restore = new URL('../../src/restore/', import.meta.url);
const recorded = new URL('../fixtures/recorded/', import.meta.url);

/** Chinese outside quotation marks, but for single characters that an explanation is about. */
const chinese = /[\p{Script=Han}]{2}|[，。；：！？]/u;
const withoutQuotes = (text: string): string => text.replace(/“.*”/gs, '');

describe('each reason that a rule gives has an English one', () => {
  const given = readdirSync(recorded).flatMap((file) =>
    readFileSync(new URL(file, recorded), 'utf8')
      .split('\n')
      .flatMap((line) => {
        const [, reason] =
          /^(?:\d+-\d+ ".*| {2}by ".*) (?:proven|certain|conjecture), [a-z-]+: (.+)$/.exec(line) ??
          /^\d+ (?:truncated|missing-fragment|unreadable): (.+)$/.exec(line) ??
          [];
        return reason === undefined ? [] : [reason];
      }),
  );
  const different = [...new Set(given.map((reason) => reason.replace(/“[^”]*”/g, '“”')))];

  it('finds those that are recorded', () => {
    expect(different.length).toBeGreaterThan(80);
  });

  it('for what is recorded of fixtures', () => {
    const untold = [...new Set(given)].filter((reason) => tell(reason) === undefined);
    expect(untold, 'wanted in src/i18n/reasons-en.ts').toEqual([]);
    expect(given.map((reason) => withoutQuotes(tell(reason)!)).filter((told) => chinese.test(told))).toEqual(
      [],
    );
  });

  // What no fixture makes a rule say is looked for in its code.
  it('for what stands in the code', () => {
    const files = readdirSync(restore, { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.ts') && !/^data\b/.test(file),
    );
    const sentences = files.flatMap((file) =>
      sentencesOf(readFileSync(new URL(file.replaceAll('\\', '/'), restore), 'utf8')),
    );
    expect(sentences.length).toBeGreaterThan(80);
    const untold = sentences.filter((sentence) => tell(sentence.replace(/^；/, '')) === undefined);
    expect(untold, 'wanted in src/i18n/reasons-en.ts').toEqual([]);
  });
});

/**
 * Sentences of a module that are the reason of an edit as they stand: longer strings in Chinese that are no pattern, no
 * list of words and no part of a rule's own examples. Those that are put together are looked for in what is recorded.
 */
function sentencesOf(code: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isArrayLiteralExpression(node) || ts.isNewExpression(node) || ts.isTemplateExpression(node))
      return;
    if (
      ts.isCallExpression(node) &&
      !/^(?:certain|conjecture|add|push)$/.test(node.expression.getText().replace(/.*\./s, ''))
    )
      // What it is called with may hold a function that gives reasons.
      node.arguments.filter((argument) => !ts.isStringLiteral(argument)).forEach(visit);
    else if (ts.isPropertyAssignment(node) && isRulesOwn(node)) return;
    else if (ts.isStringLiteral(node)) found.push(node.text);
    else ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('a.ts', code, ts.ScriptTarget.Latest, true));
  return found.filter(
    (text) =>
      /\p{Script=Han}{4}/u.test(text) &&
      // A row of characters has none of these.
      /[的是不可用之与和为，：；“]/.test(text) &&
      !/[ \\|[\]^*]|\(\?|^，|[，。]$|^[一二三四五六七八九十]+$/.test(text),
  );
}

/** The reason of a rule, beside what it finds: no edit gives it. */
const isRulesOwn = ({ name, parent }: ts.PropertyAssignment): boolean =>
  name.getText() === 'reason' &&
  parent.properties.some((other) => other.name?.getText() === 'counterExamples');

describe('reasonTeller', () => {
  const some = reasonTeller([
    ['甲', 'One'],
    ['甲；乙', 'One and two'],
    ['丙{n}次', 'Three, {n} times'],
    ['称“{what}”', 'Says “{what}”'],
    ['丁{n}', ({ n }) => `Four ${String(Number(n) * 2)}`],
  ]);

  it.each([
    ['甲', 'One'],
    ['丙12次', 'Three, 12 times'],
    ['丁4', 'Four 8'],
    ['丙2次；甲', 'Three, 2 times; one'],
    ['甲；乙；甲', 'One and two; one'],
    ['称“甲；乙”；甲', 'Says “甲；乙”; one'],
    ['称“$& {n}\n”', 'Says “$& {n}\n”'],
  ])('%j is %j', (reason, meaning) => {
    expect(some(reason)).toBe(meaning);
  });

  it('is not held up by a long one, which is no rule’s', () => {
    const before = process.threadCpuUsage().user;
    for (const text of ['甲；乙；'.repeat(240) + '戊', '甲；称“'.repeat(100_000)])
      expect(some(text)).toBeUndefined();
    expect(process.threadCpuUsage().user - before).toBeLessThan(2_000_000);
  });

  it.each(['', '戊', '甲；戊', '甲；', '张三 2026-01-31：据县志'])('%j is not told', (reason) => {
    expect(some(reason)).toBeUndefined();
  });
});

test('each page tells a reason in its own language, and a person’s as it stands', () => {
  const reason = '正文止于句中：“應當繼續”，其后文字未得';
  expect(reasonsFor('hant', 'en')(reason)).toEqual({
    text: 'The text stops inside a sentence, “應當繼續”; what follows is not at hand',
    lang: 'en',
  });
  expect(reasonsFor('hant', 'zh-Hans')(reason).text).toBe('正文止于句中：“应当继续”，其后文字未得');
  expect(reasonsFor('hant', 'zh-Hant')(reason).text).toBe('正文止於句中：“應當繼續”，其後文字未得');
  const own = '张三 2026-01-31：据县志';
  expect(reasonsFor('hans', 'en')(own)).toEqual({ text: own, lang: 'zh-Hans' });
});
