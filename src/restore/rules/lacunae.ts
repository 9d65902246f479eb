import type { Mark } from '../edit.ts';
import { breaksOff } from '../lacunae/breaks-off.ts';
import { trailsOff } from '../lacunae/trails-off.ts';
import { isMisread } from '../lacunae/misread.ts';
import { findSiteNotes } from '../lacunae/find-site-notes.ts';
import type { Rule } from '../rule.ts';

/**
 * What is known to be missing is declared, and never filled in: the end that a preview does not show, and
 * the places where a site says that it left something out. Its notes go; an author's own （略） stays.
 */
export const lacunae: Rule = {
  name: 'lacunae',
  reason: '网站注明隐藏、省略之处和正文止于句中之处，文字确有缺失，标出而不补；网站的注不是原文，删去。',
  examples: [
    { before: '要加强领导。……（此处隐藏1503个字）……确保落实。', after: '要加强领导。确保落实。' },
    {
      before: '各项工作取得新的进展。（未完，全文共2986字，当前显示1206字）',
      after: '各项工作取得新的进展。',
    },
    { before: '一要健全制度，\n阅读全文>>', after: '一要健全制度，' },
  ],
  counterExamples: [
    '会议宣读了决定全文（略）。',
    '全文共分三个部分，余下工作请各单位下载表格后填报。',
    '改造尚未完成的，年内完成。',
    '附件：1.名单（省略）',
    '请于10月底前报送。联系电话：0319-8162345；邮编：054000',
    '会议到此结束。出席：王芳、李静、赵磊、孙莉',
  ],
  find: (text, { facts }) => {
    if (isMisread(text)) return { edits: [], marks: [{ kind: 'unreadable', at: 0, reason: misread }] };
    const { edits, marks } = findSiteNotes(text);
    const last = edits.at(-1);
    const noted = last && text.slice(last.span[1]).trim() === '';
    const body = noted ? text.slice(0, last.span[0]) : text;
    const preview = facts.fragmentLength !== undefined || facts.unread !== undefined;
    const broken = breaksOff(body, preview, facts.trailsOff ?? trailsOff(body));
    const reasons: string[] = [];
    if (broken !== undefined) reasons.push(`正文止于句中：“${broken}”`);
    if (facts.unread !== undefined) reasons.push(`网站称${facts.unread}`);
    if (reasons.length === 0 || noted) return { edits, marks };
    const mark: Mark = {
      kind: 'truncated',
      at: body.trimEnd().length,
      reason: `${reasons.join('；')}，其后文字未得`,
    };
    return { edits, marks: [...marks, mark] };
  },
};

const misread = '通篇的字节被按错误的编码读出，没有一词可读，原样保留';
