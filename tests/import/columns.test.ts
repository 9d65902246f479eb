import { describe, expect, it } from 'vitest';
import { extractPdf } from '../../scripts/import/extract-pdf.ts';
import { filesIn, importInto, temporaryFolder, witnessesOf } from './import-folder.ts';
import { pdfOf } from './make-dumps.ts';

type Placed = readonly [x: number, y: number, text: string];

/** Without the processes that an import starts, which take a second each. */
async function read(texts: readonly Placed[]): Promise<{ lines: string[]; extractor: string }> {
  const { text, extractor } = await extractPdf(pdfOf(texts));
  return { lines: text.split('\n'), extractor };
}

/** What begins a paragraph is set in by two letters; no line keeps that. */
const left = [
  '一年来，全县上下团结一心，粮食',
  '总产达到十二万吨，比上年增长百分之',
  '三，农民收入继续提高。',
  '水利建设进一步加强，新修渠道五',
  '十公里，加固水库八座，受益农田十万',
  '亩。',
];
const right = [
  '二、存在的问题。基础设施仍然薄',
  '弱，抗灾能力不强，部分乡镇的道路还',
  '没有硬化，群众出行不便，反映较多；',
  '干部作风有待改进，服务意识不强，办',
  '事拖拉。',
  '以上问题，我们要认真加以解决。',
];
const places = { left: 72, right: 312, top: 700, line: 20 };
const setIn = new Set([left[0], left[3], right[0], right[5]]);
const at = (x: number, line: number, text: string): Placed => [
  setIn.has(text) ? x + 24 : x,
  places.top - places.line * line,
  text,
];
const below = (text: string, line: number): Placed => at(places.left, line, text);
/** Two columns, line by line across the page. */
const across = (one: readonly string[], other: readonly string[]): Placed[] =>
  Array.from({ length: Math.max(one.length, other.length) }).flatMap((_, line) => [
    ...one.slice(line, line + 1).map((text) => at(places.left, line, text)),
    ...other.slice(line, line + 1).map((text) => at(places.right, line, text)),
  ]);
const told = 'pdfjs-dist, columns one after the other';

describe('two columns that were drawn across the page are read one after the other', () => {
  it('below a heading and above what goes across', async () => {
    const foot = '以上报告，请予审议，并请各位代表提出意见，以便我们进一步修改完善有关内容。';
    const page = [below('某县政府工作报告', -2), ...across(left, right), below(foot, 7)] as const;
    expect(await read(page)).toEqual({
      lines: ['某县政府工作报告', ...left, ...right, foot],
      extractor: told,
    });
  });

  it('as an import writes them', async () => {
    const out = temporaryFolder();
    await importInto(out, [filesIn({ 'a.pdf': pdfOf(across(left, right)) })]);
    const [witness] = witnessesOf(out);
    expect(witness!.text.split('\n')).toEqual([...left, ...right]);
    expect(witness!.sidecar.import?.extractor).toBe(told);
  });

  it('where one of them has a line of its own', async () => {
    const one = [...left.slice(0, 5), '亩，其中早稻三万亩，晚稻五万亩，玉', '米二万亩。'];
    expect(await read(across(one, right))).toEqual({ lines: [...one, ...right], extractor: told });
    const other = [...right, '三、下一步打算。'];
    expect(await read(across(left, other))).toEqual({ lines: [...left, ...other], extractor: told });
  });

  it('and what stands below a column whose text has ended is not drawn into it', async () => {
    const page = [...across(left, right), below('某县人民政府', 7)];
    expect((await read(page)).lines).toEqual([...left, ...right, '某县人民政府']);
  });
});

describe('what may be something else stays as it was drawn', () => {
  const joined = (one: readonly string[], other: readonly string[]): string[] =>
    one.map((text, i) => `${text} ${other[i]!}`);
  const names = [1, 2, 3, 4, 5, 6].map((n) => `某省某市第${String(n)}人民医院门诊大楼项目`);

  it.each([
    ['a table of names', names, names],
    ['a table with sentences in one row of cells', names, right],
    ['cells that do not fill their lines', left.map((text) => text.slice(0, 12)), right],
    ['columns of few letters', left.map((text) => text.slice(-8)), right.map((text) => text.slice(-8))],
    ['too few lines', left.slice(0, 4), right.slice(0, 4)],
  ])('%s', async (_, one, other) => {
    expect(await read(across(one, other))).toEqual({ lines: joined(one, other), extractor: 'pdfjs-dist' });
  });

  it('columns that were drawn one after the other', async () => {
    const column = (x: number, lines: readonly string[]): Placed[] =>
      lines.map((text, line) => at(x, line, text));
    const page = [...column(places.left, left), ...column(places.right, right)];
    expect(await read(page)).toEqual({ lines: [...left, ...right], extractor: 'pdfjs-dist' });
  });

  it('a line with a gap in the middle', async () => {
    const parties = across(['甲方：某县水利局'], ['乙方：某县建筑公司']);
    const page = [...parties, ...left.map((text, i) => below(text, i + 2))];
    const { lines, extractor } = await read(page);
    expect(lines).toEqual(['甲方：某县水利局 乙方：某县建筑公司', ...left]);
    expect(extractor).toBe('pdfjs-dist');
  });
});
