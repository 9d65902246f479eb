import { fold } from '../../script/fold.ts';
import { endsInContact, isAttachment, isListOfEntries, isListOfNames } from './list-end.ts';
import { trailsOff } from './trails-off.ts';

/** What a finished text ends in; behind ； another item is to come. */
const final =
  /[。！？!?…”’』」）)】》]$|(?:\p{Script=Han}|[A-Za-z]|[:：][0-9]{2})\.$|[。！？!?.]["']$|\p{Extended_Pictographic}$/u;
/** What says that more follows, in simplified script: 主要做法有三点：, 现汇报如下：, 会议要求：. */
const announces =
  /(?:如下|以下|下列)[^，。；：]{0,8}[:：]$|(?:[几两三四五六七八九十2-9])(?:个|大)?(?:点|方面|项|条|类|种|步|件|特点|问题|阶段|环节|层次|原因|亮点|重点)[^，。；：]{0,8}[:：]$/;
const announcesInLine = /(?:[是为有]|要求|认为|指出|强调|措施|做法|体会|问题|原因|建议|意见|工作)[:：]$/;
const numeral = '[0-9一二三四五六七八九十〇○◯OoΟО零百*＊XxＸ×]';
/** A date as it stands below a signature, with what an office puts behind it. */
const date = new RegExp(`${numeral}{2,5}年${numeral}{1,3}月${numeral}{1,3}[日号號](?:[印发發]{2})?$`);
const month = new RegExp(`^${numeral}{2,5}年(?:${numeral}{1,3}月)?$`);
/** How a body that signs a document may end its name. */
const body =
  /(?:委员会|委員會|办公室|辦公室|小组|小組|公司|中心|大学|大學|学校|學校|医院|醫院|支部|党委|黨委|政府|[协协協联聯合]会|[協聯合]會|[组組织織宣传傳统統战戰武装裝总總]部|[局委办辦厅廳处處科院社站队隊])$/;
/** How a text or a speech may end without a full stop. */
const closing = /(?:谢谢(?:大家|各位)?|謝謝(?:大家|各位)?|敬礼|敬禮|特此(?:报告|報告|通知|函告)|^完)$/;
/** Lines behind the signature, of any length. */
const label =
  /^(?:抄送|抄报|抄報|主送|报送|報送|分送|主题词|主題詞|附件|附表|附[:：]|联系人|聯繫人|聯系人|来源|來源|责任编辑|責任編輯|编辑|編輯|签发|簽發|印发|印發|注[:：])/;
/** A heading or the first words of an item, which nothing ends with. */
const heading =
  /^(?:[一二三四五六七八九十]{1,3}[、是]|[（(][一二三四五六七八九十]{1,3}[）)]|第[一二三四五六七八九十]{1,3}[章节節])/;

/** The first words of an item: 二是. */
const item = /(?:^|[；。，：])(?:[一二三四五六七八九]是|首先|其次|再次|最后)[^，。；：]{0,4}$/;
/** A line that is a heading, below which something would stand. */
const headingLine = /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])/;

/** Two of them with nothing between: the items of a list, which the last is, too. */
const headingsInRow =
  /^(?:[一二三四五六七八九十]{1,3}、[^。\n]{1,30}\n[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)][^。\n]{1,30}\n[（(][一二三四五六七八九十]{1,3}[）)])/m;
/** What a form, a chart or a page's menu has, and no sentence. */
const noSentence = /[□■☑☐→⇒|｜★]/;

/** What a line has behind a label that asks for no sentence: 地址：…. */
const labelled =
  /^(?:[^，。；：:]{0,6}(?:地址|地点|单位|部门|标题|题目|来源|出处|户名|账户|账号|开户行|开户银行|网站)|[A-Za-z ]{2,20})[：:] ?[^，,、。；：:]{2,40}$/;

/** A line without a sentence in it is a heading or a name up to this length. */
const shortLine = 25;
/** Behind a full stop this many characters are the beginning of a sentence, fewer may be a name. */
const begun = 5;

/**
 * Whether a text stops in the middle of a sentence.
 *
 * @param preview true where the page is known to be a preview, so that less evidence is needed
 * @param trails whether it ends in three dots amid a sentence
 * @returns the words it breaks off in, or undefined where it may be whole
 */
export function breaksOff(text: string, preview: boolean, trails = trailsOff(text)): string | undefined {
  const end = text.trimEnd();
  if (end === '' || (final.test(end.slice(-4)) && !trails)) return undefined;
  const window = end.slice(-400);
  const line = window.slice(window.lastIndexOf('\n') + 1).trim();
  const stop = Math.max(...[...'。！？'].map((mark) => line.lastIndexOf(mark)));
  const tail = line.slice(stop + 1).trim();
  if (!/\p{Script=Han}/u.test(tail) || label.test(tail) || closing.test(tail)) return undefined;
  if (date.test(tail) || month.test(tail)) return undefined;
  const simplified = fold(tail);
  if (endsInContact(simplified) || isAttachment(window.split('\n'))) return undefined;
  const words = tail.slice(-12);
  const announced = announces.test(simplified) || (stop >= 0 && announcesInLine.test(simplified));
  if (
    announced ||
    /[；;]$/.test(tail) ||
    item.test(simplified) ||
    (trails && (stop >= 0 || tail.includes('，')))
  )
    return words;
  const above = window.slice(0, -line.length).trimEnd();
  if (headingLine.test(tail) && stop < 0 && /[。！？]$/.test(above) && !headingsInRow.test(window))
    return words;
  // What opened the name of a paper has not closed it.
  if (/《[^《》]{2,}$/.test(tail)) return words;
  const inClause = /[，,、：:]/.test(tail);
  if (tail.length <= shortLine && ((!inClause && body.test(tail)) || /[：:]$/.test(tail))) return undefined;
  if (preview) return words;
  if (labelled.test(simplified)) return undefined;
  if (isListOfNames(simplified) || noSentence.test(tail) || isListOfEntries(tail)) return undefined;
  const isLine = headingLine.test(tail);
  if (stop < 0 && endsOpen(end.slice(0, end.length - line.length), tail.length, isLine)) return undefined;
  const long = tail.length >= (stop >= 0 ? begun : tail.includes('，') ? shortLine / 2 : shortLine);
  const begins = heading.test(tail) && /[。！？；]\s*$/m.test(window.slice(0, -tail.length));
  return long || /[，,、]$/.test(tail) || begins ? words : undefined;
}

/**
 * Whether lines as long as the last one mostly go without a full stop at the end of a text, as in a list or a table. Headings
 * have none, and count only where the last line is one.
 */
function endsOpen(text: string, length: number, isHeading: boolean): boolean {
  const least = Math.min(shortLine, length * 0.6);
  const lines = text
    .slice(-1500)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.length > least && (isHeading || !(headingLine.test(line) || /[：:]$/.test(line))));
  return lines.length > 0 && lines.filter((line) => !final.test(line)).length >= lines.length / 2;
}
