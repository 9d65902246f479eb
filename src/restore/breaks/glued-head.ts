import { fold } from '../../script/fold.ts';
import { headParts } from './head-parts.ts';
import { headingMarkAt } from './heading-mark.ts';

/** The title that a site states, where the text begins with it and goes on at once. */
function beginsWith(head: string, stated: string | undefined): [string] | undefined {
  if (stated === undefined || stated.length < 6 || !even(head).startsWith(even(stated))) return undefined;
  const next = head.slice(stated.length, stated.length + 1);
  return /[\p{Script=Han}0-9（“]/u.test(next) && !/[的]/.test(next)
    ? [head.slice(0, stated.length)]
    : undefined;
}

/** Brackets of either width are one. */
const even = (text: string): string => fold(text).replace(/\(/g, '（').replace(/\)/g, '）');

/** So many characters of the title stand again where a site's number follows it: 管护细则（10篇）管护细则1. */
const again = 4;

/** Where a heading, or the title once more, follows the title that a site states in the same line. */
export function headedByTitle(text: string, stated: string | undefined): number[] {
  const newline = text.indexOf('\n');
  const [title] = beginsWith(newline < 0 ? text.slice(0, reach) : text.slice(0, newline), stated) ?? [];
  if (title === undefined) return [];
  const follows =
    headingMarkAt(text, title.length) !== undefined || text.startsWith(title.slice(0, again), title.length);
  return follows ? [title.length] : [];
}

/** A title of a page begins as the paper's own does that stands behind it with so many characters. */
const sameBeginning = 8;

/** The places and, before them, where the paper's own title stands behind that of its page. */
function withTitleAgain(head: string, places: readonly number[]): number[] {
  const above = head.slice(0, places[0] ?? 0);
  const at = /[，：]/.test(above) ? -1 : above.indexOf(above.slice(0, sameBeginning), sameBeginning);
  return above.length < 2 * sameBeginning || at < 0 ? [...places] : [at, ...places];
}

/** How much of a text's end is looked at for who signs there. */
const tailReach = 120;
/** How far down a page's head may reach. */
const reach = 400;

const salutation =
  /(?:尊敬的[\p{Script=Han}]{2,16}[、，])?(?:尊敬的)?(?:(?:主任|主席|议长)[、，])?(?:(?:各位)?(?:副主任|副主席|副议长|秘书长)[、，]){0,3}各位(?:代表|委员|议员|领导|专家|同志|来宾|副主任|副主席)(?:[、，](?:各位[^，。；：:]{1,8}|(?:同志|朋友|乡亲)们)){0,4}[：:]|同志们(?:、[^，。；：]{1,8}){0,4}[：:]/u;
/** The date of a report, alone in parentheses under its author. */
const dated = /（[0-9*×X]{4}年(?:[0-9*×X]{1,2}月)?(?:[0-9*×X]{1,2}日)?）/;
/** What begins a line of the head, and what ends one. */
const begins = /——|(?:来源|时间|作者|发布时间|发布日期)[：:]/g;
const ends = /[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[ \u3000][0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?)?/g;
/** What a title ends in. */
export const genre =
  '报告|汇报|总结|小结|方案|讲话|计划|打算|安排|材料|要点|体会|经验|意见|通知|决定|规划|纪要|公报|预案';
/** The last word of a title, then an agency, which the date follows. */
const author = new RegExp(
  `^.*(?:${genre})(?=((?![和与及暨并])[^，。；：（）“”《》0-9]{3,30}(?:政府|委员会|办公室|党委|党组|局|厅|处|院|会|委|站|中心|街道|工委|公司|学校))$)`,
);
/** The last word of a title, then who speaks, which the date or the salutation follows. */
const speaker = new RegExp(
  `^.*(?:讲话|报告|发言|致辞)(?=((?:中共)?[^，。；：（）“”《》0-9]{2,20}?(?:书记|主席|主任|委员长|总理|[省市州盟县区旗镇乡局厅部院]长|检察长)[ \\u3000]*(?:[\\p{Script=Han}×*X]{2,4}|[\\p{Script=Han}][ \\u3000]+[\\p{Script=Han}]))[ \\u3000]*$)`,
  'u',
);
/** A title at the very beginning, which words follow that no title has and a first sentence begins with. */
const titleThenText = new RegExp(
  `^[^，。；：！？\\n]{2,50}?(?:${genre})(?:（第[^（）]{1,8}[次期号]）)?(?=(?:20|19)[0-9*X]{2}年(?:以来|上半年|下半年|[0-9*X]{1,2}月[0-9*X]{1,2}日(?:[上下]午|晚)?)?，|今年上半年，|[上下]半年，|近(?:几)?年来|一年来|今年以?来?，|为(?:深入|全面|进一步)|在[^，。]{2,30}(?:领导|指导|关心|支持)下，|一、)`,
);

/** The title of a paper, perhaps its number, and the offices that it goes to: …的通知×政办发〔2020〕12号各乡镇人民政府：. */
const addressed =
  /^([^。；：！？\n]{8,80}?的(?:通知|意见|通报|批复|函|决定|请示))((?:[\p{Script=Han}×*X]{1,8}〔[0-9*×X]{2,4}〕[0-9*×X]{1,4}号)?)((?:各|[省市县区]直|你)[^。；：！？\n]{1,58}：)(?=.)/u;

/** A title, the office that it goes to, and how a first sentence begins: …的自查报告县水利局：根据…. */
const reportedTo = new RegExp(
  `^([^，。；：！？\\n]{4,60}?(?:报告|请示|汇报|总结|说明|函))((?!的)[\\p{Script=Han}×*X]{1,20}(?:局|委|委员会|办|办公室|政府|厅|部|处|院|党委|党组|中心|公司)：)(?=根据|按照|遵照|依据|为|现将|近|今年|[0-9]{4}年|在|我|自|经|你)`,
  'u',
);

/** The head of an office's paper, and its number: XX市教育局文件X教发〔2011〕36号. */
const ofOffice =
  /^([\p{Script=Han}×*X]{3,30}文件)([\p{Script=Han}×*X]{1,10}[〔[（][0-9*×X]{4}[〕\]）][0-9*×X]{1,5}号)(?=[\p{Script=Han}《])/u;

/** A letter to many, and who they are: …倡议书全县各级机关干部职工：. */
const openLetter =
  /^([^，。；：！？\n]{2,50}?(?:倡议书|公开信|慰问信|感谢信|贺信|通知|通告|公告))((?:全[省市县区州旗乡镇村校体]|各|广大|尊敬的|亲爱的)[^，。；：！？\n]{2,40}：)(?=.)/u;

/**
 * Where the lines of a page's head part whose breaks were lost without a trace: subtitle, source, author,
 * date, salutation. Only in a first line that has a salutation or a date in parentheses near its start, or that
 * begins with a title and goes on as a first sentence does.
 *
 * @param statedTitle the title as the site states it, in either script
 * @returns offsets in order
 */
export function gluedHead(text: string, statedTitle?: string): number[] {
  const office = ofOffice.exec(text.slice(0, reach));
  if (office) {
    const [, paper = '', number = ''] = office;
    const at = paper.length + number.length;
    return [paper.length, at, ...behindOffice(text.slice(at), statedTitle).map((place) => at + place)];
  }
  return behindOffice(text, statedTitle);
}

/** The same of what stands below the name of the office whose paper it is. */
function behindOffice(text: string, statedTitle?: string): number[] {
  const newline = text.indexOf('\n');
  const head = text.slice(0, newline < 0 ? reach : Math.min(reach, newline));
  // A short text's end is none of its head.
  const parts = headParts(head, text.slice(Math.max(text.length - tailReach, text.length >> 1)));
  if (parts) return withTitleAgain(head, parts);
  const paper = addressed.exec(head);
  if (paper) {
    const [, named = '', number = '', offices = ''] = paper;
    const ends = [named.length, named.length + number.length, named.length + number.length + offices.length];
    return [...new Set(ends)];
  }
  const reported = reportedTo.exec(head) ?? openLetter.exec(head);
  if (reported) {
    const [, named = '', office = ''] = reported;
    return [named.length, named.length + office.length];
  }
  const title = beginsWith(head, statedTitle) ?? titleThenText.exec(head);
  const address = salutation.exec(head);
  const date = dated.exec(head);
  const anchors = [address, date].filter((found) => found !== null);
  const first = anchors.sort((a, b) => a.index - b.index)[0];
  if (!first || first.index + first[0].length >= head.length) return title ? [title[0].length] : [];
  const places = anchors.flatMap(({ 0: found, index }) =>
    // A date behind a sentence is the report's own; a salutation is one wherever it stands.
    found !== address?.[0] && /[。；！]/.test(head.slice(0, index)) ? [] : [index, index + found.length],
  );
  // Nor do the lines above the first sentence end behind it.
  const sentence = head.slice(0, first.index).search(/[。；！]/);
  const above = head.slice(0, sentence < 0 ? first.index : sentence);
  for (const { index } of above.matchAll(begins)) places.push(index);
  for (const { 0: day, index } of above.matchAll(ends)) places.push(index + day.length);
  const named = (first === date ? author.exec(above) : null) ?? speaker.exec(above);
  if (named) places.push(named.index + named[0].length);
  else if (title) places.push(title[0].length);
  const inside = [...new Set(places)].filter((at) => at > 0 && at < head.length).sort((a, b) => a - b);
  return withTitleAgain(head, inside);
}
