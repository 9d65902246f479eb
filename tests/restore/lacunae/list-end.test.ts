import { describe, expect, it } from 'vitest';
import {
  endsInContact,
  isAttachment,
  isListOfEntries,
  isListOfNames,
} from '../../../src/restore/lacunae/list-end.ts';

describe('isListOfNames', () => {
  it.each([
    ['出席：王芳、李静', true],
    ['记录人：王芳', true],
    ['王芳、李静、赵磊', true],
    ['王芳、李静', false],
    ['王 芳 李 静 周晓芸', true],
    ['王 芳 李 静 赵', false],
    ['出席：王芳、李静、赵', false],
    ['出席：王芳 记录：李静', true],
    ['出席：王 记录：李静', false],
    ['成员：阿不都·买买提、王芳', true],
    ['组长：羊晟 成员：车前、柏子仁 执笔：车前', true],
    ['组长：羊晟 重点：车前、柏子仁', false],
    ['重点：王芳、李静', false],
    ['参加：教育、卫生、交通', false],
    ['教育、卫生、交通', false],
    ['出席：', false],
    ['出席：王芳、李静认真负责', false],
    // Of ten names seven begin with a common surname.
    ['王芳、王静、王磊、王莉、王敏、王强、王伟、蔺芳、蔺静、蔺磊', true],
    ['王芳、王静、王磊、王莉、王敏、王强、蔺伟、蔺芳、蔺静、蔺磊', false],
  ])('of %s is %s', (tail, names) => {
    expect(isListOfNames(tail)).toBe(names);
  });
});

describe('endsInContact', () => {
  it.each([
    ['联系电话：0319-8162345', true],
    ['电话（0319）8162345、8162346', true],
    ['邮编:054000', true],
    ['联系单位及电话：清溪县教育局　0793-6225501', true],
    ['联系单位及电话：清溪县教育局', false],
    ['邮编：0540', false],
    ['投资12345678', false],
    ['abc_1@example.gov.cn', true],
    ['abc_1@example', false],
    ['网址：http://www.example.gov.cn/a', true],
    ['2010-12-08', true],
    ['2010.12.8', true],
    ['2010-12.08', false],
    ['2010-12', false],
  ])('of %s is %s', (tail, ends) => {
    expect(endsInContact(tail)).toBe(ends);
  });
});

describe('isAttachment', () => {
  it.each([
    [['附件：1.分解表', '2.名单', '3.示意图'], true],
    [['附：示意图'], true],
    [['附件1：示意图', '完成。', '2.名单'], false],
    [['1.名单', '2.名单'], false],
    [['附件：1.分解表', '2.5万元'], false],
  ])('of %j is %s', (lines, attached) => {
    expect(isAttachment(lines)).toBe(attached);
  });
});

describe('isListOfEntries', () => {
  it.each([
    ['主办：甲学会　承办：乙印刷厂　内部资料', true],
    ['主办：甲学会 承办：乙印刷厂 印数：500册', true],
    ['主办：甲学会　承办：乙印刷厂', false],
    ['主办：甲学会　全县推进　继续', false],
    ['主办：甲学会　承办：乙印刷厂，参加者　有', false],
  ])('of %s is %s', (tail, entries) => {
    expect(isListOfEntries(tail)).toBe(entries);
  });
});
