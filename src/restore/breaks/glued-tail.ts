/** How far before the end of a text its tail may begin. */
const reach = 120;

/** A formula that closes a report; source of a regular expression, as are the others here. */
export const closing =
  '(?:妥否|当否|可否)，请(?:批示|批复|审批|审示|予批复)。|(?:现予公告|此复|此令)。|(?:以上|上述)?(?:汇报|述职|发言|报告)?(?:完毕)?，?(?:如有)?不[当妥]之处，[^，。]{2,12}。|(?:特此|专此)(?:报告|汇报|通知|通报|通告|公告|公示|批复|答复|函告|函复|函达|函商|说明|证明)(?:，请予?[^，。]{2,8})?[。！]?|(?:以上|上述)(?:报告|汇报|意见|请示)[^。！]{0,16}[。！]|谢谢(?:大家|各位)?[。！]|此致敬礼[！。]?';
/** Who signs. */
export const agency =
  '[\\p{Script=Han}*＊×XxＸ]{2,30}(?:政府|委员会|办公室|研究室|(?:组织|宣传|统战|统一战线工作|武装)部|党委|党组|公署|行署|局|厅|处|院|会|委|站|中心|街道|工委|公司|集团|学校|中学|小学|大学|支部|总工会|小组|指挥部|[图文博档]\\p{Script=Han}馆|(?:调[研查]|课题|检查|工作)组)';
const digit = '[0-9*＊×XxＸ_〇○◯OoΟО零一二三四五六七八九十]';
/** A whole date, its year or day masked perhaps; source of a regular expression. */
export const wholeDate = `(?:${digit}{4}年${digit}{1,3}月(?:${digit}{1,3}日)?|(?<![0-9.])[12][0-9]{3}[.．/-][0-9]{1,2}[.．/-][0-9]{1,2})`;

/** Somebody who signs, by what they do: 承诺人：孙志强, 县长刘强. */
const person =
  '(?:述职人|承诺人|报告人|汇报人|倡议人|申请人|检查人|责任人)：\\p{Script=Han}{2,4}|(?:[省市州盟县区旗镇乡局院校厂]长|主任|书记)\\p{Script=Han}(?:[ \\u3000]?\\p{Script=Han}){1,2}';

/** At a sentence's end: closing formulas or none, who signs, and the date that the text ends with. */
const tail = new RegExp(
  `(?<=[。！”）]|[0-9-]{7})((?:${closing})*)(${agency}|${person})?(${wholeDate})$`,
  'u',
);
/** The closing formulas alone. */
const formulas = new RegExp(`(?<=[。！])(?:${closing})+$`, 'u');
const formula = new RegExp(closing, 'gu');
/** What is attached, named by kinds of papers, then who signs and when. */
const attached = new RegExp(
  `(?<=[。！”）])(附[件表]?：[^。；\\n]{2,80}?(?:清单|表|方案|名[单册]|办法|细则|目录|台账|总结|报告|计划))(${agency})(${wholeDate})$`,
  'u',
);

/**
 * Where the lines of a report's tail part that run into its last paragraph: closing formula, signature, date.
 *
 * @param cut whether the text may stop amid a sentence, so that a date alone may begin one
 * @returns offsets in order
 */
export function gluedTail(text: string, cut = false): number[] {
  const end = text.trimEnd().length;
  const from = Math.max(0, end - reach);
  const window = text.slice(from, end);
  const list = attached.exec(window);
  if (list) {
    const [, names = '', signed = ''] = list;
    const start = from + list.index;
    return [start, start + names.length, start + names.length + signed.length];
  }
  const found = tail.exec(window);
  if (!found) {
    const last = formulas.exec(window);
    return last ? starts(last[0], from + last.index) : knownName(text, from, end);
  }
  const [, closed = '', signed = ''] = found;
  if (signed === '' && closed === '' && (cut || !/日$/.test(window))) return [];
  const start = from + found.index;
  return [...starts(closed, start), start + closed.length, start + closed.length + signed.length].filter(
    (at, index, all) => at !== all[index - 1],
  );
}

/** Where each of several closing formulas begins. */
const starts = (closed: string, at: number): number[] =>
  Array.from(closed.matchAll(formula), ({ index }) => at + index);

/** Who signs behind the last line of a list, told by the page's head, which has the same name. */
function knownName(text: string, from: number, end: number): number[] {
  const [day = ''] = lastDay.exec(text.slice(from, end)) ?? [];
  if (day === '') return [];
  const head = text.slice(0, headReach);
  for (let at = Math.max(from, end - day.length - longestName); at <= end - day.length - shortestName; at++) {
    const name = text.slice(at, end - day.length);
    if (head.includes(name)) return wholeName.test(name) ? [at, end - day.length] : [];
  }
  return [];
}

const lastDay = new RegExp(`${wholeDate}$`);
const wholeName = new RegExp(`^${agency}$`, 'u');
const headReach = 150;
const longestName = 30;
const shortestName = 5;
