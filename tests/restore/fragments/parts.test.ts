import { describe, expect, it } from 'vitest';
import { baseOffsets } from '../../../src/restore/fragments/base-offsets.ts';
import { likelyLengths, toleranceOf } from '../../../src/restore/fragments/chain-length.ts';
import { edgeNumbers } from '../../../src/restore/fragments/edge-numbers.ts';
import type { Marker } from '../../../src/restore/fragments/find-markers.ts';
import { increasingRun } from '../../../src/restore/fragments/increasing-run.ts';
import { onlyFragment } from '../../../src/restore/fragments/only-fragment.ts';
import { overlap } from '../../../src/restore/fragments/overlap.ts';
import { doubledTitle } from '../../../src/restore/fragments/running-titles.ts';
import { beginsBlock, isMidSentence, lastCharacter } from '../../../src/restore/fragments/sentence-end.ts';

describe('overlap', () => {
  it.each([
    ['……抓好落实见成效', '抓好落实见成效，全年', 7],
    ['甲乙丙丁戊己', '甲乙丙丁戊己庚', 6],
    ['甲乙丙丁戊', '甲乙丙丁戊己', 0],
    ['扎扎实实扎扎实实', '扎扎实实扎扎实实', 0],
    ['一二一二一二三', '一二一二一二三四', 7],
    ['甲乙甲乙甲乙', '甲乙甲乙甲丙', 0],
    ['123456', '123456', 0],
    ['工(gōng)作', '工(gōng)作', 0],
    ['', '甲乙丙丁戊己', 0],
    ['甲乙丙丁戊己', '', 0],
  ])('of %s and %s is %i', (left, right, length) => {
    expect(overlap(left, right)).toBe(length);
  });

  it('is sought in two hundred code units', () => {
    const long = Array.from({ length: 201 }, (_, index) => String.fromCharCode(0x4e00 + index)).join('');
    expect(overlap(`前${long.slice(1)}`, `${long.slice(1)}后`)).toBe(200);
    expect(overlap(`前${long}`, `${long}后`)).toBe(0);
  });
});

describe('increasingRun', () => {
  it.each([
    [[], []],
    [[5], [0]],
    [
      [1, 2, 3],
      [0, 1, 2],
    ],
    [[3, 2, 1], [2]],
    [
      [1, 3, 2, 4],
      [0, 2, 3],
    ],
    [[2, 2, 2], [2]],
    [
      [4, 1, 5, 2, 3],
      [1, 3, 4],
    ],
  ])('of %j are %j', (numbers, run) => {
    expect(increasingRun(numbers)).toEqual(run);
  });
});

describe('baseOffsets', () => {
  it.each([
    ['甲乙丙', [0, 1, 3], [0, 1, 3]],
    ['創(chuàng)建', [0, 1, 9, 10], [0, 1, 1, 2]],
    ['務wù)力', [1, 4, 5], [1, 1, 2]],
    ['務(wù )力', [1, 6, 7], [1, 1, 2]],
    ['甲(chuangsha)乙', [12], [12]],
    ['甲()乙', [4], [4]],
    ['甲(一)乙(lǐ)丙', [5, 9, 10], [5, 5, 6]],
    ['(a)甲', [3, 4], [0, 1]],
  ])('of %s at %j are %j', (text, places, offsets) => {
    expect(baseOffsets(text, places)).toEqual(offsets);
  });
});

describe('lengths of fragments', () => {
  const markersAt = (...places: [number: number, at: number][]): Marker[] =>
    places.map(
      ([number, at]) => ({ number, start: at, before: at, end: at, baseBefore: at, baseEnd: at }) as Marker,
    );

  it('may be off by a thirtieth, by four at least and forty at most', () => {
    expect([10, 133, 150, 200, 1000, 1333, 5000].map(toleranceOf)).toEqual([4, 4, 5, 6, 30, 40, 40]);
  });

  it('are those that most have, and that of the first', () => {
    expect(likelyLengths(markersAt([1, 0], [2, 100], [3, 200], [4, 300]))).toEqual([100]);
    expect(likelyLengths(markersAt([1, 0], [2, 23]))).toEqual([]);
    expect(likelyLengths(markersAt([1, 0], [2, 24]))).toEqual([24]);
    expect(likelyLengths(markersAt([2, 0], [3, 24]))).toEqual([24]);
    expect(likelyLengths([])).toEqual([]);
  });

  it('may lead past other numbers to the next one', () => {
    expect(likelyLengths(markersAt([1, 0], [7, 40], [2, 120]))).toEqual(
      expect.arrayContaining([40, 80, 120]),
    );
    expect(likelyLengths(markersAt([3, 0], [7, 40], [4, 120]))).toContain(120);
    expect(likelyLengths(markersAt([3, 0], [7, 40], [2, 120]))).not.toContain(120);
  });

  it('are counted in whatever order they come', () => {
    expect(likelyLengths(markersAt([2, 0], [3, 100], [4, 300], [5, 400], [6, 600]))).toEqual([100, 200]);
  });
});

describe('ends of sentences', () => {
  it.each([
    ['工作。', '。'],
    ['工作。 \n\u3000\u00a0\t', '。'],
    ['工作(zuò)', '作'],
    ['工作zuò)', '作'],
    ['工作(zuò )', '作'],
    ['工作（汇报）', '）'],
    ['(甲)', ')'],
    [' '.repeat(3), ''],
    ['', ''],
  ])('the last character of %j is %j', (text, last) => {
    expect(lastCharacter(text, text.length)).toBe(last);
  });

  it.each([
    ['健全工作|机制', true],
    ['健全工作，|机制', true],
    ['健全工作。|机制', false],
    ['健全工作”|机制', false],
    ['|机制', false],
    ['健全|', false],
    ['健全|\n机制', false],
    ['健全|\u3000机制', false],
    ['健全| 机制', true],
    ['健全|  机制', false],
    ['健全|一、机制', false],
    ['健全|（二）机制', false],
    ['健全|第三章', false],
    ['健全|第三次', true],
    ['增长12.|6万', true],
    ['增长12.|万', false],
    ['增长.|6万', false],
  ])('%j is inside a sentence: %s', (text, inside) => {
    const at = text.indexOf('|');
    expect(isMidSentence(text.replace('|', ''), at, at)).toBe(inside);
  });

  it('a text’s end begins a block', () => {
    expect(beginsBlock('甲', 1)).toBe(true);
    expect(beginsBlock('甲', 0)).toBe(false);
  });
});

describe('edgeNumbers', () => {
  const page = (length: number): string => '全市民政工作稳步推进'.repeat(length / 10);

  it('takes numbers that count up from 1, a page apart', () => {
    const found = (text: string): string[] => edgeNumbers(text).map(({ lemma }) => lemma);
    expect(found(`${page(50)} 1\n${page(200)} 2\n${page(50)}`)).toEqual([' 1\n', ' 2\n']);
    expect(found(`${page(50)}\n1 ${page(200)}\n2 ${page(50)}`)).toEqual(['\n1 ', '\n2 ']);
    expect(found(`${page(50)} 1\n${page(190)} 2\n${page(50)}`)).toEqual([]);
    expect(found(`${page(50)} 2\n${page(200)} 3\n${page(50)}`)).toEqual([]);
    expect(found(`${page(50)}。 1\n${page(200)} 2\n${page(50)}`)).toEqual([]);
    expect(found(`${page(50)} 1\n${page(200)}`)).toEqual([]);
  });
});

describe('doubledTitle', () => {
  it('takes the second of two, with what stands between them', () => {
    expect(doubledTitle('汇报\n汇报\n正文', '汇报')).toMatchObject([{ span: [2, 5], lemma: '\n汇报' }]);
    expect(doubledTitle('汇报 \n\n汇报\n正文', '汇报')).toMatchObject([{ span: [2, 7], lemma: ' \n\n汇报' }]);
  });

  it.each(['汇报汇报\n', '汇报\n汇报会\n', '汇报\n正文', '汇报'])('leaves %j alone', (text) => {
    expect(doubledTitle(text, '汇报')).toEqual([]);
  });
});

describe('onlyFragment', () => {
  it('takes the number away that a page begins with where the title follows', () => {
    const [edit] = onlyFragment('\n 1、工作汇报\n正文', '工作汇报');
    expect(edit).toMatchObject({ span: [0, 4], lemma: '\n 1、', reading: '' });
  });

  it.each<[what: string, text: string, title: string | undefined]>([
    ['something stands before it', '甲1、工作汇报', '工作汇报'],
    ['too much blank stands before it', `${' '.repeat(21)}1、工作汇报`, '工作汇报'],
    ['another number', '2、工作汇报', '工作汇报'],
    ['the title does not follow', '1、正文。工作汇报', '工作汇报'],
    ['a title so short may be an item', '1、汇报书', '汇报书'],
    ['the site states no title', '1、工作汇报', undefined],
  ])('leaves it where %s', (_, text, title) => {
    expect(onlyFragment(text, title)).toEqual([]);
  });

  const body =
    '今年以来，我局在县委、县政府的正确领导下，认真贯彻落实科学发展观，各项工作取得了新的成绩，现将一年来的工作情况总结如下：\n' +
    '一、救灾救济工作\n全年共下拨救灾资金200万元，救助困难群众3000人次，确保了受灾群众的基本生活。\n二、城乡低保工作\n进一步规范管理，做到应保尽保';

  it.each(['某县民政局2010年工作总结', '某縣民政局2010年工作總(zǒng)結(jié)'])(
    'takes the only number of a page before its title for a fragment, as a conjecture: %s',
    (title) => {
      expect(onlyFragment(`1、${title}\n${body}`, undefined)).toMatchObject([
        { span: [0, 2], lemma: '1、', reading: '', certainty: 'conjecture', alternatives: ['1、'] },
      ]);
    },
  );

  it('takes it away, too, where the text numbers its own items from 1、 again', () => {
    const text = `1、某县民政局2010年工作总结\n${body}\n1、双拥工作\n2、优抚工作`;
    expect(onlyFragment(text, undefined)).toMatchObject([
      { span: [0, 2], certainty: 'conjecture', alternatives: ['1、'] },
    ]);
  });

  it.each([
    ['a tenth item', `1、某县民政局2010年工作总结\n${body}\n11、双拥工作`],
    ['other numbers', `1、某县民政局2010年工作总结\n${body}\n2、双拥工作`],
    ['no title behind it', `1、救灾救济工作\n${body}`],
    ['an item about a document', `1、认真学习贯彻全国民政工作会议的报告\n${body}`],
    ['a title in running text', `1、某县民政局2010年工作总结，${body}`],
    ['hardly any text', '1、某县民政局2010年工作总结\n见附件'],
  ])('leaves it where there is %s', (_, text) => {
    expect(onlyFragment(text, undefined)).toEqual([]);
  });

  const excerpt =
    '我們要繼續高舉和平、發展、合作、共贏旗幟，推動構建人類命運共同體。各位代表，過去一年，我們深入開展調查研究，' +
    '認真聽取各方面意見，切實改進工作作風，努力為群眾辦實事、解難事，各項工作取得了新的進展。同時也要看到，' +
    '當前經濟社會發展仍面臨不少困難，災后重建任務十分繁重，干部隊伍建設有待加強，群眾生活還有許多不便。';

  it.each([
    ['is numbered as a third', '1、（三）突出預防。以改水改廁為重點'],
    ['is a part of an enumeration', '1、三是不断深化公开。全部庭审同步录像'],
    ['is the fifth heading', '1、五、下一步打算'],
    ['is a fifth item', '1、5.加强队伍建设。年内对全县'],
    ['is a sixth item', '1、6、关于市毛巾厂下岗职工'],
    ['was converted, and no other number stands on the page', `1、${excerpt}`],
    [
      'has readings, and no other number stands on the page',
      `1、${excerpt.replaceAll('們', '們(men)').replaceAll('發展', '發(fā)展')}`,
    ],
  ])('guesses that the number is a site’s where what follows %s', (_, text) => {
    expect(onlyFragment(text, undefined)).toMatchObject([
      { span: [0, 2], reading: '', certainty: 'conjecture', alternatives: ['1、'] },
    ]);
  });

  it.each([
    ['the first heading follows', '1、一、总体要求'],
    ['a decimal follows', '1、2.5公里道路'],
    ['it is one of several numbers', '1、2、3号楼'],
    ['it is one of two', '1、2、两题任选'],
    ['what follows only looks like a part', '1、二是否成立'],
    ['a second item stands on a converted page', `1、${excerpt}\n2、加強領導。`],
    ['nobody converted the page', '1、' + '坚持稳中求进，全面贯彻新发展理念，'.repeat(10)],
    ['a converted page is short', `1、${excerpt.slice(0, 100)}`],
  ])('leaves it where %s', (_, text) => {
    expect(onlyFragment(text, undefined)).toEqual([]);
  });
});
