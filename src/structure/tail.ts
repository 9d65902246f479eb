import { isSurname } from '../restore/breaks/spaced-name.ts';
import { isDateLine, isMonthLine } from './date-line.ts';
import { isButton, isByline } from './byline.ts';
import { isClosing } from './line-kinds.ts';
import type { StructureBlock } from './structure.ts';
import { isTitle, namesGenre } from './title-line.ts';

/** A report ends in a closing formula, a signature and a date within this many lines. */
const reach = 9;

/** Lines that official papers put around their signature. */
const printersLine =
  /^附(?:件|则|表|：)|^[（(]?(?:此件|联系人)|^(?:主题词|抄送|报送|分送|主送|正本|副本)：|印发$|^[（(]?共印[0-9]+份|^[（(](?:[公院局]?[章印]|盖章|签章|此页无正文)[）)]$/;
/** The first line of a paper that is attached: 附件2, by itself. */
const attachment = /^附(?:件|表)?[ \u3000]*[0-9一二三四五六七八九十]{0,2}[：:]?$/;

/**
 * Kinds of the lines that end a report: those at the end of the page, and those above the papers attached to it, or issued
 * by it, where a date stands among them.
 *
 * @param from the first line that is not of the head
 * @returns kind by index of line
 */
export function readTail(lines: readonly string[], from: number): Map<number, StructureBlock['kind']> {
  const last = readLastLines(lines, from);
  const attached = lines.findIndex((line, index) => index >= from && attachment.test(line));
  const issued = lines.findIndex((_, index) => index >= from && beginsIssued(lines, index));
  const [papers] = [attached, issued].filter((index) => index >= 0).sort((a, b) => a - b);
  if (papers === undefined) return last;
  const above = readLastLines(lines.slice(0, papers), from);
  return new Map([...([...above.values()].includes('date') ? above : []), ...last]);
}

/** A notice that issues a paper is short: its title is looked for in so many lines. */
const longestNotice = 40;

/**
 * Whether the title of the paper that a notice issues stands at a line: behind the notice's date and signature, and what
 * 此件公开发布 says of it; named by the notice, or with the name of a genre.
 */
function beginsIssued(lines: readonly string[], index: number): boolean {
  const date = printersLine.test(lines[index - 1] ?? '') ? index - 2 : index - 1;
  if (index > longestNotice || !isDateLine(lines[date] ?? '')) return false;
  const line = lines[index]!;
  const named = line.length > 3 && lines.slice(0, date).some((each) => each.includes(`《${line}》`));
  return isTitle(line) && (named || (isByline(lines[date - 1] ?? '') && namesGenre(line)));
}

/**
 * Kinds of a report's last lines: closing formula, signature, date; read from the end, so that the same
 * words inside the text stay paragraphs.
 */
function readLastLines(lines: readonly string[], from: number): Map<number, StructureBlock['kind']> {
  const kinds = new Map<number, StructureBlock['kind']>();
  const attached = lines.findLastIndex((line) => /^附(?:件|表)?[：:]/.test(line));
  const end = endOfReport(lines, from);
  for (let index = end - 1; index >= Math.max(from, end - reach); index--) {
    const line = lines[index]!;
    if (isDateLine(line) || (isMonthLine(line) && isByline(lines[index - 1] ?? ''))) kinds.set(index, 'date');
    else if (isSignature(lines, index) && [...kinds.values()].every(isOfSignature))
      kinds.set(index, 'signature');
    else if (isClosing(line)) kinds.set(index, 'closing');
    else if (
      !printersLine.test(line) &&
      !isButton(line) &&
      !(attached >= 0 && attached < index && /^[0-9]{1,2}[.．、]/.test(line))
    )
      break;
  }
  return kinds;
}

/**
 * So many lines behind a signature and its date are what the page has below, where they are no longer and no sentences;
 * more where an office signs.
 */
const mostForeign = 3;
const mostBelowOffice = 8;
const longestForeign = 60;
/** What pages say below a text, in sentences, too. */
const pagesOwn =
  /^(?:来源|作者|编辑|责编|责任编辑|审核|校对|承办|抄送|分享|上一篇|下一篇|相关(?:文章|阅读|推荐|链接)|打印|关闭|扫一扫|用微信|微信扫|小编|声明|版权|免责|温馨提示)/;

/**
 * Where a report ends: behind its date, where a signature or a closing formula stands above that and a few lines of the
 * page's own below. Of several dates near each other each belongs to an entry of a list.
 */
function endOfReport(lines: readonly string[], from: number): number {
  for (let date = lines.length - 1; date > from && date >= lines.length - 1 - mostBelowOffice; date--) {
    const line = lines[date]!;
    if (isDateLine(line)) {
      const near = date >= lines.length - 1 - mostForeign;
      const signed = isByline(lines[date - 1]!) || (near && endsText(lines, date - 1));
      const alone = !lines.slice(Math.max(from, date - reach), date).some(isDateLine);
      return signed && alone ? date + 1 : lines.length;
    }
    if (!pagesOwn.test(line) && (line.length > longestForeign || /[。；！？，]/.test(line))) break;
  }
  return lines.length;
}

const endsText = (lines: readonly string[], index: number): boolean =>
  isSignature(lines, index) || isClosing(lines[index]!);

const isOfSignature = (kind: StructureBlock['kind']): boolean => kind === 'date' || kind === 'signature';

/** Whether somebody signs on a line; what a label on the line above asks for is no signature. */
const isSignature = (lines: readonly string[], index: number): boolean =>
  (isByline(lines[index]!) || (isName(lines[index]!) && isDateLine(lines[index + 1] ?? ''))) &&
  !/[：:]$/.test(lines[index - 1] ?? '');

/** A name alone, or behind an office, which signs above a date: 李大明, 李　明, 县长刘强. */
function isName(line: string): boolean {
  const [, name = ''] =
    /^(?:[^，。；：]{0,16}(?:[省市州盟县区旗镇乡局院校厂]长|主任|书记|主席))?(.+)$/.exec(line) ?? [];
  return isSurname(name[0] ?? '') && bareName.test(name);
}

const bareName = /^[\u4e00-\u9fff]{2,3}$|^[\u4e00-\u9fff](?:[ \u3000]{1,2}[\u4e00-\u9fff]){1,2}$/;
