import { toSimplified } from '../../script/to-simplified.ts';
import { wholeDate } from '../breaks/glued-tail.ts';

/** An item of a list that begins with the title of a document is seldom so long; a fragment is. */
const longItem = 150;
/** How much of the beginning is looked at: a title, annotated. */
const reach = 400;

/**
 * Whether what stands between two numbers is the beginning of a document, rather than the first item of a list: it holds
 * sections 一、 or （一）, below which items stand that a figure numbers, or addresses an audience, or has a title. Not
 * where what follows begins as a document, too.
 *
 * @param from, to the first of the two
 * @param next where the second one begins
 */
export function opensDocument(text: string, from: number, to: number, next: number): boolean {
  const [first, second] = [text.slice(from, to), text.slice(next)];
  if ((isHeaded(second) && !isSigned(second)) || hasTitle(second)) return false;
  if (sections.test(first) || sectionsRunOn(first)) return !restarts(first, second);
  return opensWithTitle(first);
}

/** Whether a text begins with the title of a document, on a line of its own, and goes on as one. */
export const opensWithTitle = (text: string): boolean => text.length >= longItem && hasTitle(text);

/** What parts sentences or lines; a line break may have become a question mark. */
const parted = '[。：:！!？?\\n][”）)]?';
const sections = new RegExp(
  `${parted}[ \\u3000]{0,4}(?:一、|[（(]一[）)]|第一(?:部分|章))|各位(?:代表|委员|委員|领导|領(?:\\([a-zǐ]+\\))?導)[^。，；,;\\n]{0,60}[：:！!]`,
);
const firstRunOn = /[\u4e00-\u9fff)][ \u3000]?一、/;
const secondSection = new RegExp(`${parted}[ \\u3000]{0,4}二、`);
const numeral = new RegExp(`${parted}[ \\u3000]{0,4}([一二三四五六七八九十]{1,3})、`);

/** Where the breaks are lost, the first of the sections is known by the second. */
function sectionsRunOn(text: string): boolean {
  const at = text.search(firstRunOn);
  return at >= 0 && secondSection.test(text.slice(at));
}

/** Whether the sections of the second begin from the first again: two documents, which a list may number. */
const restarts = (first: string, second: string): boolean =>
  numeral.exec(first)?.[1] === '一' && numeral.exec(`\n${second}`)?.[1] === '一';

const reading = /\(?[a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,6} ?\)/g;
const kinds =
  '总结|报告|汇报|情况|讲话|讲稿|发言|发言稿|致辞|通知|通报|公告|意见|方案|计划|打算|规划|要点|纪要|文件|材料|安排|办法|规定|细则|制度|名单|简报|提案|建议|答复|批复|请示|复函|决定|公报';
/** What an item does with a document, rather than be one. */
const verbs =
  '听取|审议|审定|研究|讨论|传达|学习|制定|拟定|拟订|编制|起草|撰写|修订|完善|健全|建立|出台|印发|下发|上报|报送|落实|执行|开展|做好|抓好|加强|强化|严格|认真|及时|召开';
const title = new RegExp(
  `^[ \\u3000]*(?![ \\u3000]|${verbs})[^，。；：！,;:!?？\\n ]{9,60}(?:${kinds})(?:[（(][^）)]{1,16}[）)])?[\\n?？ \\u3000]`,
);
/** A heading on a line of its own, or the title of another document; a comma behind its end is a byte that was lost. */
const heading = /^[ \t\u3000]*[^，。；：！,;:!?？\n ]{2,40}(?:\n|[?？](?![?？]?[,，])|[ \u3000]{2})/;

const base = (text: string): string => toSimplified(text.slice(0, reach).replace(reading, ''));
/** Who signs and the date, and nothing behind them. */
const signed = new RegExp(
  `^[ \\t\\u3000]*[^，。；：！,;:!?？\\n ]{3,30}[\\n?？ \\u3000]{0,6}${wholeDate}[\\s?]*$`,
);
const isSigned = (text: string): boolean => text.length < longestSigned && signed.test(base(text));
const longestSigned = 120;
const hasTitle = (text: string): boolean => title.test(base(text));
const isHeaded = (text: string): boolean => heading.test(base(text));
