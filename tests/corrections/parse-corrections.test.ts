import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { formatProblem } from '../../src/corrections/correction.ts';
import { parseCorrections } from '../../src/corrections/parse-corrections.ts';

const mixed = readFileSync(new URL('../fixtures/corrections/mixed.yaml', import.meta.url), 'utf8');

it('reads both forms, each with its line', () => {
  expect(parseCorrections(mixed, 'x.yaml').corrections).toEqual([
    {
      source: 'reading',
      exact: '局系统',
      prefix: '对',
      suffix: '工作',
      replacement: '我局系统',
      who: '王芳',
      when: '2026-02-03',
      why: '据2011年刊本',
      certainty: 'certain',
      alternatives: [],
      line: 2,
    },
    {
      source: 'witness',
      exact: '創(chuàng)建',
      prefix: '',
      suffix: '',
      replacement: '创建',
      who: 'Li Hua',
      when: '2026-02-04T08:00:00Z',
      why: '目验',
      certainty: 'certain',
      alternatives: [],
      line: 11,
    },
  ]);
});

it('gives each fault its line and keeps the good entries', () => {
  const problems = parseCorrections(mixed, 'x.yaml').problems.map(formatProblem);
  expect(problems).toEqual([
    'x.yaml:23: correction 3: "source" must be "witness" or "reading"',
    'x.yaml:27: correction 3: "when" must be a date such as 2026-02-03',
    'x.yaml:23: correction 3: "why" is missing',
  ]);
});

it.each([
  ['a map', 'source: reading', /^x\.yaml:1: must be a list/],
  ['broken YAML', '- a: [1\n- b', /^x\.yaml:\d: not YAML/],
  [
    'an annotation without a reason',
    '- {type: Annotation, motivation: editing, creator: A, created: 2026-01-01, target: {source: reading, selector: {exact: 甲}}, body: [{purpose: editing, value: 乙}]}',
    /commenting/,
  ],
])('says what is wrong with %s', (_, yaml, message) => {
  const { corrections, problems } = parseCorrections(yaml, 'x.yaml');
  expect(corrections).toEqual([]);
  expect(formatProblem(problems[0]!)).toMatch(message);
});

it('takes one annotation as the site gives it', () => {
  const annotation = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'Annotation',
    motivation: 'editing',
    creator: { type: 'Person', name: '王芳' },
    created: '2026-02-03T08:00:00Z',
    target: {
      source: 'reading',
      scope: 'https://example.org/reports/a/',
      selector: [{ type: 'TextQuoteSelector', exact: '甲', prefix: '', suffix: '' }],
    },
    body: [
      { type: 'TextualBody', purpose: 'editing', value: '乙' },
      { type: 'TextualBody', purpose: 'commenting', value: '目验' },
    ],
  };
  const { corrections, problems } = parseCorrections(JSON.stringify(annotation, null, 2), 'x.yaml');
  expect(problems).toEqual([]);
  expect(corrections).toMatchObject([{ exact: '甲', replacement: '乙', who: '王芳', line: 1 }]);
});

it('tells the first fault of syntax, not those that follow from it', () => {
  const unclosed =
    '- source: reading\n  selector: { exact: 甲, prefix: 乙\n  replacement: 丙\n  who: 王芳\n  why: 丁\n';
  const { problems } = parseCorrections(unclosed, 'x.yaml');
  expect(problems.map(({ line, message }) => `${String(line)} ${message}`)).toEqual([
    expect.stringMatching(/^[23] not YAML: Flow map .* must .* end with a \}$/),
  ]);
});

it('takes an empty file for no corrections', () => {
  expect(parseCorrections('# none yet\n', 'x.yaml')).toEqual({ corrections: [], problems: [] });
});

it('a further annotation put below as it was copied is told with what to do, and with nothing else', () => {
  const copied = '{\n  "type": "Annotation"\n}\n';
  for (const text of [copied + copied, `- why: a\n- why: b\n\n${copied}`]) {
    const line = text.split('\n').lastIndexOf('{') + 1;
    expect(parseCorrections(text, 'x.yaml').problems).toEqual([
      {
        file: 'x.yaml',
        line,
        message: 'is not YAML here: where a file has several corrections, begin each with "- "',
      },
    ]);
  }
  expect(parseCorrections('- why: "a\n', 'x.yaml').problems[0]!.message).not.toContain('begin each');
});
