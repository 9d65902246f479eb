import { describe, expect, it } from 'vitest';
import {
  findDates,
  findNumericDates,
  findNumericMonths,
} from '../../../src/structure/metadata/find-dates.ts';
import { expectLinear } from '../../restore/helpers/expect-linear.ts';

describe('findDates', () => {
  it.each([
    ['2026年2月3日', '2026-02-03'],
    ['20**年9月14日', '20XX-09-14'],
    ['20XX年9月14日', '20XX-09-14'],
    ['20××年×月×日', '20XX-XX-XX'],
    ['二○**年九月', '20XX-09'],
    ['201*年5月', '201X-05'],
    ['20*年5月', '20XX-05'],
    ['２０１０年１２月３１日', '2010-12-31'],
    ['二○一○年三月五日', '2010-03-05'],
    ['中華民國九十七年十二月二十二日', '2008-12-22'],
    ['民國103年5月', '2014-05'],
    ['民國一○二年三月', '2013-03'],
    ['民国一百一十三年元月', '2024-01'],
    ['民国一百年', '2011'],
    ['民國元年', '1912'],
    ['民国8年', '1919'],
    ['二〇一八年十月廿一日', '2018-10-21'],
    ['二〇一八年十月卅日', '2018-10-30'],
    ['二〇一八年十月卅二日', '2018-10'],
    ['二〇一八年农历腊月二十三', undefined],
    ['二〇一八年正月初五', undefined],
    ['一九九〇年元月二十日', '1990-01-20'],
    ['二〇一〇年十二月二十一日', '2010-12-21'],
    ['二零零九年十月三十日', '2009-10-30'],
    ['2010 年 9 月 1 日', '2010-09-01'],
    ['2010年9月14号', '2010-09-14'],
    ['2010年', '2010'],
    ['1998年3月就职', '1998-03'],
    ['**年9月14日', undefined],
    ['2010年13月', '2010'],
    ['2010年2月30日', '2010-02'],
    ['第200年', undefined],
    ['12010年', undefined],
    ['9月14日', undefined],
    ['3010年', undefined],
  ])('reads %s as %s', (text, edtf) => {
    expect(findDates(`（${text}）`).map((date) => date.edtf)).toEqual(edtf === undefined ? [] : [edtf]);
  });

  it('says where each date stands', () => {
    const text = '自2009年3月至2010年，';
    expect(findDates(text).map(({ start, end }) => text.slice(start, end))).toEqual(['2009年3月', '2010年']);
  });

  it('is linear in a run of digits and masks', () => {
    expectLinear('2*', findDates);
  });
});

it.each([
  ['2010-09-14', '2010-09-14'],
  ['2010.9.4', '2010-09-04'],
  ['2010/9/14', '2010-09-14'],
  ['2010-13-01', undefined],
  ['192.168.2010.9.14', undefined],
])('reads %s as %s where a date is expected', (text, edtf) => {
  expect(findNumericDates(text).map((date) => date.edtf)).toEqual(edtf === undefined ? [] : [edtf]);
});

it.each([
  ['2010-09', '2010-09'],
  ['2010.9', '2010-09'],
  ['2010/12', '2010-12'],
  ['2010.13', undefined],
  ['2010.9.14', undefined],
  ['3010.9', undefined],
  ['2010.9-2011.3', undefined],
])('reads %s as %s where a month is expected', (text, edtf) => {
  expect(findNumericMonths(text).map((date) => date.edtf)).toEqual(edtf === undefined ? [] : [edtf]);
});
