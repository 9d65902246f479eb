import { EpubCheck } from '@likecoin/epubcheck-ts';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Element, ElementContent, RootContent } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { toEpub } from '../../../src/report/exports/epub.ts';
import { makeReport } from '../../../src/report/make-report.ts';
import { sample } from './sample-report.ts';

const context = { url: 'https://archive.example/reports/sample/', publisher: '存真' };
const book = toEpub(sample, context);
const files = unzipSync(book);
const read = (name: string): string => strFromU8(files[`EPUB/${name}`]!);

async function faults(epub: Uint8Array): Promise<string[]> {
  const { messages } = await EpubCheck.validate(epub);
  return messages
    .filter(({ severity }) => severity !== 'info' && severity !== 'usage')
    .map(
      ({ id, message, location }) =>
        `${id} ${message} ${location?.path ?? ''}:${String(location?.line ?? '')}`,
    );
}

const textOf = (nodes: readonly (RootContent | ElementContent)[]): string =>
  nodes
    .map((node) => (node.type === 'text' ? node.value : node.type === 'element' ? textOf(node.children) : ''))
    .join('');

const find = (nodes: readonly (RootContent | ElementContent)[], name: string): Element[] =>
  nodes.flatMap((node) =>
    node.type === 'element' ? [...(node.name === name ? [node] : []), ...find(node.children, name)] : [],
  );

describe('toEpub', () => {
  it('is a valid EPUB', async () => {
    expect(await faults(book)).toEqual([]);
  });

  it('begins with its media type, uncompressed', () => {
    expect(strFromU8(book.slice(30, 38))).toBe('mimetype');
    expect(strFromU8(book.slice(38, 58))).toBe('application/epub+zip');
  });

  it('holds every block as it reads', () => {
    const body = find(fromXml(read('text.xhtml')).children, 'body')[0]!;
    const blocks = body.children.filter((node): node is Element => node.type === 'element');
    expect(blocks.map(({ name }) => name)).toEqual(['h1', 'p', 'p', 'h2', 'h3', 'p', 'h2', 'p']);
    expect(blocks.map(({ children }) => textOf(children)).join('\n')).toBe(`${sample.text}〔原文止于此〕`);
    expect(
      find(body.children, 'span').filter(({ attributes }) => attributes['class'] === 'redaction'),
    ).toHaveLength(3);
  });

  it('has rows that follow each other as a table, whose cells are those of the row', async () => {
    const witness =
      '县情调研报告\n一、基本情况\n情况见下表。\n乡镇\t人数\t占比\nXX镇\t98**\t18.8\n石桥乡\t4218\n以上为基本情况。';
    const { report } = makeReport({ id: 'rows', witness });
    const epub = toEpub(report, context);
    expect(await faults(epub)).toEqual([]);
    const body = find(fromXml(strFromU8(unzipSync(epub)['EPUB/text.xhtml']!)).children, 'body')[0]!;
    expect(textOf(body.children)).toBe(witness.replaceAll('\n', ''));
    const rows = find(find(body.children, 'table'), 'tr');
    expect(
      rows.map(({ children, attributes }) => [attributes['id'], ...children.map((cell) => textOf([cell]))]),
    ).toEqual([
      ['b3', '乡镇\t', '人数\t', '占比'],
      ['b4', 'XX镇\t', '98**\t', '18.8'],
    ]);
    expect(find(find(rows, 'td'), 'span').map((mask) => textOf([mask]))).toEqual(['XX', '**']);
  });

  it('has contents nested as the headings are', () => {
    const [list] = find(fromXml(read('nav.xhtml')).children, 'ol');
    const outline = (ol: Element): unknown[] =>
      ol.children.map((item) => {
        const [link, below] = (item as Element).children as Element[];
        return [`${link!.attributes['href']!} ${textOf(link!.children)}`, ...(below ? outline(below) : [])];
      });
    expect(outline(list!)).toEqual([
      ['text.xhtml **市民政局2010年工作总结'],
      ['text.xhtml#b3 一、主要工作', ['text.xhtml#b4 （一）救助']],
      ['text.xhtml#b6 二、下一步打算'],
      ['about.xhtml 关于本文'],
    ]);
  });

  it('does not date what is masked, and says what is synthetic', () => {
    expect(read('package.opf')).not.toContain('dc:date');
    expect(read('about.xhtml')).not.toContain('演示');
    const shown = unzipSync(toEpub({ ...sample, synthetic: true }, context));
    expect(strFromU8(shown['EPUB/about.xhtml']!)).toContain('本文系为演示而作');
  });

  it('gives the same bytes each time', () => {
    expect(toEpub(sample, context)).toEqual(book);
  });

  it('is valid whatever the text', async () => {
    const character = fc.constantFrom(...'**<>&"\n\n?一、（一）1.标题市年，。a\t \u0000\u001B\uFFFE\uD800');
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: character, maxLength: 60 }), async (witness) => {
        expect(await faults(toEpub(makeReport({ id: 'any', witness }).report, context))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
