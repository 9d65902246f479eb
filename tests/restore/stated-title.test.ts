import { describe, expect, it } from 'vitest';
import { statedTitle } from '../../src/restore/stated-title.ts';

describe('statedTitle', () => {
  it.each([
    ['养老服务汇报', '养老服务汇报'],
    ['養老服務匯報', '养老服务汇报'],
    ['養老服務(wù)匯報', '养老服务汇报'],
    ['养老 服务汇报', '养老服务汇报'],
    ['养老服务汇报.docx', '养老服务汇报'],
    ['养老服务汇报.PDF', '养老服务汇报'],
    ['养老服务汇报（5页珍藏版）', '养老服务汇报'],
    ['养老服务汇报(12页珍藏版)', '养老服务汇报'],
    // What is no extension and no page count stays.
    ['养老服务汇报.第二稿', '养老服务汇报.第二稿'],
    ['养老服务.doc汇报', '养老服务.doc汇报'],
    ['（5页珍藏版）养老服务汇报', '（5页珍藏版）养老服务汇报'],
    ['养老服务汇报5页珍藏版', '养老服务汇报5页珍藏版'],
  ])('reads %s as %s', (stated, title) => {
    const page = `甲${stated}乙`;
    expect(statedTitle(page, 1, 1 + stated.length)).toBe(title);
  });
});
