import { fold } from '../../script/fold.ts';
import { agencySuffixes } from './agency-suffixes.ts';

const suffixes = agencySuffixes.map(([suffix, notBefore, notAfter = '']) => ({
  suffix: fold(suffix),
  notBefore: fold(notBefore),
  notAfter: fold(notAfter),
}));
const highest = ['国务院', '中共中央'].map(fold);
/** Characters of an agency's name; masks belong to it, spaces, digits and marks do not. */
const name = /^[\p{Script=Han}*＊×Xx]{2,40}/u;

/** Whether what ends at `end` is the name of an agency that no character around it makes another word of. */
function endsAgency(text: string, end: number): boolean {
  return suffixes.some(({ suffix, notBefore, notAfter }) => {
    if (end <= suffix.length || !text.endsWith(suffix, end)) return false;
    const next = text[end] ?? ' ';
    return !notBefore.includes(next) && !notAfter.includes(text[end - suffix.length - 1]!);
  });
}

/**
 * How long the agency's name is that a text begins with, 0 where it begins with none; the last suffix
 * counts, as in 市局办公室. For places where a name is expected.
 *
 * @param folded text in the folded script
 */
export function agencyLength(folded: string): number {
  const [run = ''] = name.exec(folded) ?? [];
  for (let end = run.length; end > 1; end--) {
    if (endsAgency(folded, end)) return end;
  }
  return highest.find((body) => run.startsWith(body))?.length ?? 0;
}

/** What follows the agency's name in a title. */
const afterName = new RegExp(
  `\\d|[一二](?:[〇九]|$)|[〇○]|[一二三四五六七八九十]{2,4}年|第$|函$|${['关于', '工作', '半年', '上半年', '下半年', '部门决算', '部门预算', '单位决算', '单位预算', '述职', '情况', '年度', '常务会议', '党组会议', '办公会议', '全体会议', '会议', '公告', '通告', '通报', '令', '突发', '对(?![外台口])', '就(?!业)'].map(fold).join('|')}`,
  'u',
);
/** What a title begins with that names nobody. */
const noNames = [
  '关于',
  '创建',
  '加强',
  '推进',
  '深化',
  '做好',
  '学习',
  '贯彻',
  '落实',
  '提升',
  '构建',
  '建设',
  '在',
  '对',
  // Offices of a kind, which are no one's: 地方政府债务风险的调研报告.
  '地方政府',
  '地方各级',
  '地方党委',
  '各级',
  '基层政府',
  '基层党',
].map(fold);

/** Whether a text begins with a word that no name of an agency or region begins with. */
export const isNoName = (folded: string): boolean => noNames.some((word) => folded.startsWith(word));

/** How long the agency's name is that a title begins with; 0 where it begins with none. */
export function agencyLengthInTitle(folded: string): number {
  const [run = ''] = name.exec(folded) ?? [];
  const stop = run.search(afterName);
  const end = stop < 0 ? run.length : stop;
  // What follows the name is known: 局|部门决算 is no 局部.
  return end > 2 && endsAgency(folded.slice(0, end), end) && !isNoName(run) ? end : 0;
}
