import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm';
import { afterAll, describe, expect, it, test } from 'vitest';
import type { Element, ElementContent, RootContent } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { toTei } from '../../../src/report/exports/tei.ts';
import { makeReport } from '../../../src/report/make-report.ts';
import type { Report } from '../../../src/report/report.ts';
import { sample } from './sample-report.ts';

const context = { url: 'https://archive.example/reports/sample/', publisher: '存真' };
const schema = XmlDocument.fromString(
  readFileSync(new URL('../../fixtures/tei/subset.rng', import.meta.url), 'utf8'),
);
const validator = RelaxNGValidator.fromDoc(schema);
afterAll(() => {
  validator.dispose();
  schema.dispose();
});

function validate(xml: string): void {
  const document = XmlDocument.fromString(xml);
  try {
    validator.validate(document);
  } finally {
    document.dispose();
  }
}

const isElement = (node: RootContent | ElementContent): node is Element => node.type === 'element';

function find(
  nodes: readonly (RootContent | ElementContent)[],
  test: (element: Element) => boolean,
): Element[] {
  return nodes
    .filter(isElement)
    .flatMap((element) => (test(element) ? [element] : find(element.children, test)));
}

/** What a reader of the reading reads. */
function reading(nodes: readonly ElementContent[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      if (!isElement(node) || ['gap', 'sic', 'orig'].includes(node.name)) return '';
      if (node.name === 'g') return String.fromCodePoint(Number.parseInt(node.attributes['n']!.slice(2), 16));
      if (node.name === 'choice') return reading(node.children.filter(isElement).slice(1, 2));
      return reading(node.children);
    })
    .join('');
}

const blocksOf = (xml: string): Element[] =>
  find(fromXml(xml).children, ({ attributes }) => /^b\d+$/.test(attributes['xml:id'] ?? ''));

test('rights are those the report states, else those of the archive', () => {
  const rightsIn = (report: Report, rights?: string): string =>
    reading(
      find(fromXml(toTei(report, { ...context, rights })).children, ({ name }) => name === 'availability'),
    );
  const plain: Report = { ...sample };
  delete plain.curated;
  expect(rightsIn(plain)).toContain('belongs to its authors');
  expect(rightsIn(plain, '可以转载。')).toContain('可以转载。');
  expect(rightsIn({ ...plain, curated: { rights: '县志办所有。' } }, '可以转载。')).toContain('县志办所有。');
});

describe('toTei', () => {
  const xml = toTei(sample, context);

  it('says which values a curator stated', () => {
    const metadata = {
      date: '2011',
      title: '甲 <总结>',
      by: '张三',
      on: '2026-01-31',
      reason: '县志 & 年鉴',
    };
    const { report } = makeReport({
      id: 'a',
      witness: '县里的情况\n一年来，我们做了许多事情。',
      sidecar: { metadata },
    });
    const stated = toTei(report, context);
    validate(stated);
    const { children } = fromXml(stated);
    const by = find(children, ({ attributes }) => attributes['resp'] === '#curator');
    expect(by.map(({ name }) => name)).toEqual(['title', 'note', 'note', 'date']);
    expect(find(children, ({ attributes }) => attributes['xml:id'] === 'curator')).toHaveLength(1);
    const [, read] = find(children, ({ name }) => name === 'title');
    expect(reading(read!.children)).toBe('县里的情况');
    expect(toTei(sample, context)).not.toContain('curator');
  });

  it('is valid', () => {
    expect(() => {
      validate(xml);
    }).not.toThrow();
  });

  it('reads as the report', () => {
    expect(
      blocksOf(xml)
        .map(({ children }) => reading(children))
        .join('\n'),
    ).toBe(sample.text);
  });

  it('keeps each lemma beside its reading, with rule, certainty and alternatives', () => {
    const all = find(fromXml(xml).children, ({ name }) => name === 'choice');
    expect(
      all.map(({ children }) =>
        children.map((child) =>
          isElement(child)
            ? `${child.name} ${child.attributes['cert'] ?? ''}:${reading(child.children)}`
            : '',
        ),
      ),
    ).toEqual([
      ['orig :巿', 'reg high:市'],
      ['sic :?', 'corr medium:', 'corr low:？'],
      ['sic :救(jiù)', 'corr high:救'],
      ['orig :\u001B', 'reg high:'],
      ['sic :?d', 'corr medium:固', 'corr low:记', 'corr low:靠'],
    ]);
  });

  it('marks redactions and gaps', () => {
    const tree = fromXml(xml).children;
    expect(find(tree, ({ name }) => name === 'seg').map(({ children }) => reading(children))).toEqual([
      '**',
      '**',
      '**',
    ]);
    const [gap] = find(tree, ({ name }) => name === 'gap');
    expect(gap?.attributes['reason']).toBe('truncated');
  });

  it('nests sections as headings do', () => {
    const sections = find(fromXml(xml).children, ({ name }) => name === 'div');
    expect(sections.map(({ children }) => children.filter(isElement).map(({ name }) => name))).toEqual([
      ['head', 'div'],
      ['head', 'p'],
    ]);
  });

  it('gives tables as rows of cells, with what was mended in them', () => {
    const witness = [
      '收支情況',
      '主要稅種完成情況如下：',
      '稅種　　完成(wán)　　**增長',
      '營業稅　　9,760萬元　　8.8%',
      '增值稅　　4,820萬元　　5.1%',
      '以上各項均已入庫。',
    ].join('\n');
    const { report } = makeReport({ id: 'rows', witness });
    const made = toTei(report, context);
    validate(made);
    const [table, ...others] = find(fromXml(made).children, ({ name }) => name === 'table');
    expect(others).toEqual([]);
    const rows = table!.children.filter(isElement);
    expect(rows.map(({ name, attributes }) => `${name} ${attributes['xml:id'] ?? ''}`)).toEqual([
      'row b2',
      'row b3',
      'row b4',
    ]);
    expect(rows.map(({ children }) => children.filter(isElement).map((cell) => reading([cell])))).toEqual(
      report.blocks
        .filter(({ kind }) => kind === 'table')
        .map(({ text }) => text.split(/(?<=\u3000)(?!\u3000)/)),
    );
    expect(rows.every(({ children }) => children.length === 3)).toBe(true);
    // Nothing that is known of the text is lost on the way.
    const counted = (name: string): number =>
      find(fromXml(made).children, (found) => found.name === name).length;
    expect(counted('choice')).toBe(report.edits.length);
    expect(counted('seg')).toBe(1);
    expect(
      blocksOf(made)
        .map(({ children }) => reading(children))
        .join('\n'),
    ).toBe(report.text);
  });

  it('does not date what is masked', () => {
    const [date] = find(fromXml(xml).children, ({ name }) => name === 'date');
    expect(date?.attributes).toEqual({ notBefore: '2010' });
    const dated: Report = { ...sample, metadata: { ...sample.metadata, date: '2010-09' } };
    expect(toTei(dated, context)).toContain('<date when="2010-09">');
  });

  it('is valid and reads as the report, whatever the text', () => {
    const character = fc.constantFrom(
      ...'**<>&"\'\n\n\t\t\t?一、（一）1.标题市年，。(xīn)新a \u0000\u001B\uFFFE\uD800\u200B',
    );
    fc.assert(
      fc.property(fc.string({ unit: character, maxLength: 60 }), (text) => {
        const { report } = makeReport({ id: 'any', witness: text });
        const made = toTei(report, context);
        validate(made);
        expect(
          blocksOf(made)
            .map(({ children }) => reading(children))
            .join('\n'),
        ).toBe(report.text);
      }),
      { numRuns: 150 },
    );
  });
});
