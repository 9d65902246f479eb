import { isSurname } from '../breaks/spaced-name.ts';

/** Who was where, in simplified script: what names stand behind. */
const people =
  /(?:出席|参加|参会|到会|列席|缺席|请假|主持|记录|整理|校对|成员|委员|组长|主任|人员|名单|代表|领导|人|者|秘书|干事|书记|顾问|评委|嘉宾|执笔|撰稿|审稿|核稿|摄影)$/;
const labelled = /^([\u4e00-\u9fff（）()]{2,12})[:：](.*)$/s;
const name = /^[\u3400-\u9fff]{2,4}$|^[\u3400-\u9fff]{2,10}·[\u3400-\u9fff]{2,10}$/;
const letter = /^[\u3400-\u9fff]$/;

/** So many names are a list without a word that says so. */
const fewest = 3;
/** Among names so many begin with a common surname. */
const share = 0.7;

/**
 * Whether words are a list of names that is whole: 出席：王芳、李静 or 王 芳 李 静 周晓芸.
 *
 * @param tail in simplified script
 */
export function isListOfNames(tail: string): boolean {
  const names: string[] = [];
  let said = 0;
  let waiting = '';
  for (const part of tail.split(/[、，,;；\s\u3000]+/)) {
    const label = labelled.exec(part);
    if (label && (waiting !== '' || !people.test(label[1]!))) return false;
    if (label) said++;
    const word = label ? label[2]! : part;
    if (word === '') continue;
    // 王 芳: the two characters of a name apart.
    if (letter.test(word)) {
      if (waiting === '') waiting = word;
      else {
        names.push(waiting + word);
        waiting = '';
      }
    } else if (waiting === '' && name.test(word)) names.push(word);
    else return false;
  }
  if (waiting !== '' || names.length < (said > 0 ? 1 : fewest)) return false;
  // Several labels tell by themselves what stands behind them.
  if (said > 1) return true;
  const known = names.filter((each) => isSurname(each[0]!) || each.includes('·'));
  return known.length >= share * names.length;
}

const number = '[(（]?[0-9０-９][0-9０-９()（）—－-]{5,}';
/** What a reader writes or calls to, at an end; in simplified script. */
const contact = new RegExp(
  `(?:电话|手机|热线|传真|号码|邮编|邮政编码|QQ|微信)(?:号码?)?[:：]?(?:[^，。；：]{2,20}[ \\u3000])?\\s*${number}(?:转[0-9]+|[、，,;；/ ]${number})*$|[\\w.-]+@[\\w-]+(?:\\.[\\w-]+)+$|(?:https?://|www\\.)[!-~]+$`,
  'i',
);
/** A date in figures alone. */
const day = /(?:19|20)[0-9*]{2}([-./])[01]?[0-9]\1[0-3]?[0-9]$/;

/** Whether words end in a telephone's number, a post code, an address of the net or a date in figures. */
export const endsInContact = (tail: string): boolean => contact.test(tail) || day.test(tail);

const item = /^[0-9]{1,2}[.．、](?![0-9])/;

/** Whether the last of some lines is an item of the list of what is attached. */
export function isAttachment(lines: readonly string[]): boolean {
  for (let at = lines.length - 1; at >= 0; at--) {
    const line = lines[at]!.trim();
    if (/^附(?:件|表)?[0-9]{0,2}[:：]/.test(line)) return true;
    if (!item.test(line)) return false;
  }
  return false;
}

const entry = /^[^，。；：:]{1,12}[：:][^，。；：:]+$/;

/** Whether words are several entries of one line, each behind its label: 主办：…　承办：…　内部资料　免费交流. */
export function isListOfEntries(tail: string): boolean {
  if (/[，,；;]/.test(tail)) return false;
  const parts = tail.split(/[ \u3000]+/);
  return parts.length > 2 && parts.filter((part) => entry.test(part)).length > 1;
}
