import { fold } from '../../script/fold.ts';

/** Words that stand alone on a line of a document, and that typists set wide: 通　知, 目 录. In simplified script. */
const words = new Set(
  (
    '通知 公告 通告 通报 公示 公报 报告 请示 批复 决定 决议 命令 意见 议案 提案 建议 纪要 会议纪要 简报 快报 喜报 情况反映 ' +
    '声明 证明 介绍信 感谢信 慰问信 表扬信 公开信 举报信 检举信 贺信 倡议书 申请书 建议书 承诺书 责任书 保证书 协议书 检讨书 ' +
    '邀请函 邀请书 委托书 决心书 挑战书 应战书 讣告 启事 悼词 目录 目次 前言 序言 序 引言 导言 摘要 后记 结语 附录 附件 附表 附则 总则 说明 ' +
    '编者按 大事记 汇报 总结 方案 计划 规定 办法 条例 章程 制度'
  )
    .split(' ')
    .map(fold),
);
const spaced = /^\p{Script=Han}(?:[ \u3000\u00a0]{1,8}\p{Script=Han}){1,3}$/u;

/** The spaces inside a line that is one such word set wide, as `[start, end)` of the line, in order. */
export function spacesInWord(line: string): [start: number, end: number][] {
  if (!spaced.test(line) || !words.has(fold(line.replace(/[ \u3000\u00a0]/g, '')))) return [];
  return Array.from(line.matchAll(/[ \u3000\u00a0]+/g), ({ 0: run, index }) => [index, index + run.length]);
}
