import { describe, expect, it } from 'vitest';
import { edgeIntrusions } from '../../../src/restore/injected/edge-lines.ts';

const taken = (text: string): string[] =>
  edgeIntrusions(text).map(({ span: [start, end] }) => text.slice(start, end));
const paragraph = '全市上下团结一致，扎实工作。';
const text = (length: number): string => `${paragraph}\n`.repeat(Math.ceil(length / (paragraph.length + 1)));
const lead = '感谢您访问我们的网站，您可能还对以下资源感兴趣：';
const links = '久久精品 无码 一区二区 中文字幕 国产精品';

describe('edgeIntrusions', () => {
  it('takes a line that leads on, with all behind it near the end', () => {
    expect(taken(`${paragraph}\n${lead}\n某某导航\n`)).toEqual([`${lead}\n某某导航\n`]);
    const [intrusion] = edgeIntrusions(`${paragraph}\n${lead}\n某某导航`);
    expect(intrusion?.reason).toBe('被植入的导流语及其后的链接行，不是文件的文字');
    expect(edgeIntrusions(`${paragraph}\n${lead}\n`)[0]?.reason).toBe('被植入的导流语，不是文件的文字');
  });

  it('takes it alone where text follows', () => {
    expect(taken(`${lead}\n${text(4100)}`)).toEqual([`${lead}\n`]);
  });

  it.each([
    ['at the top', `${links}\n${paragraph}`, [`${links}\n`]],
    ['at the end', `${paragraph}\n${links}`, [links]],
    [
      'in traditional script',
      '久久 無碼 一區二區 中文字幕 國產精品',
      ['久久 無碼 一區二區 中文字幕 國產精品'],
    ],
    ['of three different words', '久久 久久 无码 中文字幕', []],
    ['with a sentence', `${links}。`, []],
    ['with little of it', `${links}${'工作'.repeat(40)}`, []],
    ['longer than a link line', links.repeat(100), []],
  ])('judges a link line %s', (_, page, lines) => {
    expect(taken(page)).toEqual(lines);
  });

  it('looks at both ends of a long page, and at nothing between', () => {
    const middle = `${text(5000)}${links}\n${text(5000)}`;
    expect(taken(middle)).toEqual([]);
    expect(taken(`${links}\n${middle}${links}`)).toEqual([`${links}\n`, links]);
    expect(taken(`${text(3000)}${links}\n${text(3000)}`)).toEqual([`${links}\n`]);
  });

  it('takes several, and passes blank lines', () => {
    expect(taken(`\n${links}\n\n${links}\n${paragraph}`)).toEqual([`${links}\n`, `${links}\n`]);
  });
});
