import { describe, expect, it } from 'vitest';
import { keepsLines } from '../../../src/restore/breaks/keeps-lines.ts';
import { noFacts, type Facts } from '../../../src/restore/facts.ts';
import { gluedHeadings } from '../../../src/restore/rules/glued-headings.ts';

const lines = [
  '清溪县水利局2011年工作总结',
  '今年以来，我局认真落实各项部署，水利建设稳步推进，群众饮水更加方便。',
  '（一）加强领导。成立领导小组，落实责任分工。（二）强化投入。设立专项资金，严格管理使用。（三）狠抓质量。实行监理制度，杜绝返工现象。（四）注重宣传。印发明白纸，提高知晓率。',
  '汛期降雨偏多，各水库运行平稳，没有发生险情。',
  '干部职工恪尽职守，受到群众好评。',
  '明年我局将继续努力，再创佳绩。',
];
const text = lines.join('\n');
const breaksOf = (page: string, facts: Facts): number =>
  gluedHeadings.find(page, { facts, options: { width: true, spacing: true } }).edits.length;

describe('keepsLines', () => {
  it('knows a page with lines, of which nothing tells of damage: what is run on there stays', () => {
    expect(keepsLines(text, noFacts)).toBe(true);
    expect(breaksOf(text, noFacts)).toBe(0);
  });

  it.each<[what: string, page: string, facts: Partial<Facts>]>([
    ['with few lines', lines.slice(0, 5).join('\n'), {}],
    ['that a site converted', text, { witnessScript: 'hant-converted' }],
    ['with split bytes', text, { bytesDamaged: true }],
    ['with readings', text, { annotated: new Map([['縣', 'xiàn']]) }],
    ['that was cut', text, { fragmentLength: 296 }],
    ['of a site that shares documents', text, { platform: '天天文库' }],
  ])('knows a page %s, whose items get their lines', (_, page, known) => {
    const facts = { ...noFacts, ...known };
    expect(keepsLines(page, facts)).toBe(false);
    expect(breaksOf(page, facts)).toBe(3);
  });
});
