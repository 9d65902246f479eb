import { describe, expect, it } from 'vitest';
import { extractDocx } from '../../scripts/import/extract-docx.ts';
import { filesIn, importInto, temporaryFolder, witnessesOf } from './import-folder.ts';
import { docx, docxNumbered, docxOfRuns } from './make-dumps.ts';

/** Without the processes that an import starts, which take a second each. */
async function read(document: Uint8Array): Promise<[text: string, extractor: string]> {
  const { text, extractor } = await extractDocx(document);
  return [text, extractor];
}

const text = (value: string): string => `<w:t>${value}</w:t>`;
const style = (id: string, type: string, inside: string): string =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${id}"/>${inside}</w:style>`;
const styles = [
  style('Secret', 'character', '<w:rPr><w:vanish/></w:rPr>'),
  style('Under', 'character', '<w:basedOn w:val="Secret"/>'),
  style('Open', 'character', '<w:basedOn w:val="Secret"/><w:rPr><w:vanish w:val="0"/></w:rPr>'),
  style('Lines', 'paragraph', '<w:rPr><w:vanish/></w:rPr>'),
].join('');
const field = (type: string): string => `<w:fldChar w:fldCharType="${type}"/>`;

describe('what Word hides is not in the witness, and the sidecar says so', () => {
  it.each([
    ['by itself', '<w:vanish/>'],
    ['by itself, in so many words', '<w:b/><w:vanish w:val="true"/>'],
    ['by its style', '<w:rStyle w:val="Secret"/>'],
    ['by what its style is based on', '<w:rStyle w:val="Under"/>'],
  ])('%s', async (_, properties) => {
    const runs = [
      ['', text('全县')],
      [properties, `${text('内部掌握')}<w:br/><w:tab/>`],
      ['', text('丰收。')],
    ] as const;
    expect(await read(docxOfRuns(runs, styles))).toEqual(['全县丰收。', 'mammoth, without hidden text']);
  });

  it('by the style of its paragraph, which a style of letters turns round', async () => {
    const runs = [
      ['', text('内部')],
      ['<w:rStyle w:val="Secret"/>', text('公开')],
      ['<w:vanish w:val="off"/>', text('文本')],
    ] as const;
    expect(await read(docxOfRuns(runs, styles, 'Lines'))).toEqual([
      '公开文本',
      'mammoth, without hidden text',
    ]);
  });

  it('as an import writes both', async () => {
    const out = temporaryFolder();
    const runs = [
      ['', text('全县')],
      ['<w:vanish/>', text('内部掌握')],
    ] as const;
    await importInto(out, [filesIn({ 'a.docx': docxOfRuns(runs) })]);
    const [witness] = witnessesOf(out);
    expect(witness!.text).toBe('全县');
    expect(witness!.sidecar.import?.extractor).toBe('mammoth, without hidden text');
  });

  it('a hidden mark of an index leaves the link behind it whole', async () => {
    const mark = '<w:vanish/>';
    const runs = [
      ['', text('见')],
      [mark, `${field('begin')}<w:instrText>XE "内部"</w:instrText>${field('separate')}`],
      [mark, text('内部')],
      [mark, field('end')],
      ['', text('附件')],
    ] as const;
    expect(await read(docxOfRuns(runs))).toEqual(['见附件', 'mammoth, without hidden text']);
  });
});

it.each([
  ['is said not to be', '<w:vanish w:val="0"/>', ''],
  ['has a style that shows it again', '<w:rStyle w:val="Open"/>', styles],
  ['is hidden on screens alone', '<w:webHidden/>', ''],
  ['has a style that nobody made', '<w:rStyle w:val="Nonesuch"/>', ''],
])('nothing is taken for hidden that %s', async (_, properties, made) => {
  const runs = [
    ['', text('全县')],
    [properties, text('粮食')],
  ] as const;
  expect(await read(docxOfRuns(runs, made))).toEqual(['全县粮食', 'mammoth']);
});

describe('of changes that Word keeps', () => {
  const inside = (xml: string): string => `甲</w:t></w:r>${xml}<w:r><w:t>乙`;
  const change = (kind: string, tag: string, value: string): string =>
    `<w:${kind} w:id="1" w:author="A"><w:r><w:${tag}>${value}</w:${tag}></w:r></w:${kind}>`;

  it.each([
    ['deleted', change('del', 'delText', '旧'), '甲乙'],
    ['inserted', change('ins', 't', '新'), '甲新乙'],
    ['moved away', change('moveFrom', 't', '旧'), '甲乙'],
    ['moved here', change('moveTo', 't', '新'), '甲新乙'],
  ])('what was %s is as it stands', async (_, xml, line) => {
    expect(await read(docx([inside(xml)]))).toEqual([line, 'mammoth']);
  });

  it('a paragraph that was taken out or is hidden is not counted, an empty one is', async () => {
    const marked = (mark: string): string =>
      // The paragraph's own properties stand before its text.
      `</w:t></w:r></w:p><w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr>${mark}</w:rPr></w:pPr><w:r><w:t>`;
    for (const [mark, last] of [
      ['<w:del w:id="1" w:author="A"/>', '二、乙'],
      ['<w:vanish/>', '二、乙'],
      ['<w:b/>', '三、乙'],
    ] as const) {
      const document = docxNumbered(
        [['chineseCounting', '%1、']],
        [
          [0, `甲${marked(mark)}`],
          [0, '乙'],
        ],
      );
      expect((await read(document))[0].split('\n'), mark).toEqual(['一、甲', last]);
    }
  });
});
