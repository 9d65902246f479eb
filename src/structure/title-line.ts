import { headingMarkAt } from '../restore/breaks/heading-mark.ts';
import { isDateLine } from './date-line.ts';
import { isClosing, isSalutation } from './line-kinds.ts';

/** A title is no longer than this, in UTF-16 code units. */
export const longestTitle = 60;

/** What the titles of reports name. */
const genre =
  /(?:报告|汇报|总结|方案|通知|讲话|意见|计划|规划|公报|决定|决议|致辞|演讲|发言|简报|材料|纲要|办法|条例|规定|说明|请示|批复|答复|函|纪要|公告|通告|通报|公示|预案|要点|细则|规则|章程|倡议书|承诺书|责任[书状]|申请书|(?:判决|裁定|调解|决定|建议|意见|通知|告知|起诉|认定|白皮)书|[日议]程|感谢信|慰问信|公开信|贺信|声明)(?:[（(][^（）()]{1,20}[）)]|》)?$/;

/** Whether a line ends in the name of a kind of document. */
export const namesGenre = (line: string): boolean => genre.test(line);

/** The path through a site's sections that leads to a page: 您的位置：首页 > 工作汇报. */
const path = /^(?:[您你]?的?(?:当前|所在|现在)?的?位置|首页)[：:]?.*[>＞»]|[>＞»].*[>＞»]/;

/** The mark of an item that no heading has: （a）, ①. */
const itemMark = /^(?:[（(][a-zA-Z][）)]|[①-⑳])/;

/** When something of an agenda begins. */
const hour = /^(?:上午|下午|晚上?|[0-9]{1,2}[:：][0-9]{2})[ \u3000]/;

/** What is done with a document that is named: 下午　审议《政府工作报告》. */
const handled = /(?:审议|听取|讨论|通过|学习|传达|宣读|表决|印发|发布)[^，。《]{0,8}《[^》]+》$/;

/** Whether a line, in simplified script, has the form of a title. */
export function isTitle(line: string): boolean {
  if (
    line === '' ||
    line.length > longestTitle ||
    /[。；，：！]$|[。！？；].|，.*，/.test(line) ||
    !/\p{Script=Han}/u.test(line) ||
    path.test(line) ||
    itemMark.test(line) ||
    handled.test(line) ||
    hour.test(line)
  )
    return false;
  return !isSalutation(line) && !isDateLine(line) && !isClosing(line) && !headingMarkAt(line, 0);
}
