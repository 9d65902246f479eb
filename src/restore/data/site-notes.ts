import type { Mark } from '../edit.ts';

/** What a site writes into a text where it leaves something out. */
export interface SiteNote {
  note: RegExp;
  /** What is missing there. */
  kind: Mark['kind'];
}

/** A word that is in each of them, in either script, and how far a note reaches on either side of it. */
export const siteNoteHint = /[隐隱]藏|[（(【\[]未完|全文|完整版|省略|VIP|[会會][员員]|付[费費]|下[载載]|登[录錄]/g;
export const siteNoteReach = 60;

const open = String.raw`[（(【\[]`;
const close = String.raw`[）)】\]]`;
const inside = String.raw`[^）)】\]\n。]`;
const dots = String.raw`(?:[….]{2,12})?`;

/** Matched on the restored text, in either script, full-width or half-width. */
export const siteNotes: readonly SiteNote[] = [
  {
    note: new RegExp(`${dots}${open}此[处處][隐隱]藏了? ?[0-9,，]{1,9} ?[个個]?字${inside}{0,30}${close}${dots}`, 'g'),
    kind: 'missing-fragment',
  },
  { note: new RegExp(`${dots}此[处處][隐隱]藏了? ?[0-9,，]{1,9} ?[个個]?字${dots}`, 'g'), kind: 'missing-fragment' },
  {
    note: new RegExp(`${dots}${open}${inside}{0,10}全文共? ?[0-9]{1,7} ?字${inside}{0,40}${close}`, 'g'),
    kind: 'truncated',
  },
  { note: new RegExp(`${dots}${open}未完(?:待[续續]|[，,：:;；….]${inside}{0,60})?${close}`, 'g'), kind: 'truncated' },
  {
    note: new RegExp(`${dots}${open}${inside}{0,24}省略 ?[0-9]{1,7} ?字${inside}{0,30}${close}${dots}`, 'g'),
    kind: 'missing-fragment',
  },
  {
    note: new RegExp(`${dots}${open}(?:以下|下面|[后後]面|剩余|剩餘|余下|餘下|更多|其余|其餘)${inside}{0,16}(?:下[载載]|付[费費]|[会會][员員]|VIP|登[录錄]|注[册冊])${inside}{0,20}${close}`, 'gi'),
    kind: 'truncated',
  },
];

const [download, read, view] = ['下[载載]', '[阅閱][读讀]', '查看'];
const members = '[会會][员員]|VIP|付[费費]|支付|[购購][买買]|登[录錄]|注[册冊]|' + download;
const rest = '(?:剩余|剩餘|余下|餘下|其余|其餘|更多|全部|完整)';

/**
 * What a site writes at the end of a text that it does not show to its end: alone on a line, or, where it says so,
 * behind a full stop or dots in the last one. Matched to the end of the line; `among` only where one of the others
 * stands beside it.
 */
export const endNotes: readonly { note: RegExp; behindStop?: true; among?: true }[] = [
  note(
    `[（(【\\[]?(?:[点點][击擊]|[请請]|免[费費])?(?:${download}|${read}|${view}|展[开開])(?:[后後]|此)?(?:${view}|${read}|展[开開])?(?:余下|餘下)?(?:全文|完整版)[》>]{0,2}[）)】\\]]?`,
  ),
  note(`[（(【\\[]?文[档檔]未完[，,].{0,12}(?:${download}|${view}).{0,10}[）)】\\]]?`),
  note(`[….]{0,12}[（(]未完[，,]全文共?[0-9]{1,7}字.{0,60}`),
  note(
    `${rest}的?(?:[0-9]{1,2}%|[0-9]{1,4}[页頁])?(?:[内內]容|部分)?(?:未[读讀]|已[隐隱]藏)[，,]?.{0,24}(?:${members}|${read}).{0,16}`,
  ),
  note(
    `(?:文[档檔])?(?:免[费費])?(?:[预預][览覽]|[试試][读讀]|${read})已?[结結]束[，,]?.{0,20}(?:${members}|${view}|${read}).{0,20}`,
  ),
  note(
    `[此本]文[档檔](?:部分[内內]容)?(?:[暂暫]不支持[预預][览覽]|[为為][会會][员員]文[档檔]|[仅僅]支持.{0,8}[预預][览覽]).{0,30}`,
  ),
  note(
    `[（(]?(?:${read}|${view})(?:全部|全文|更多|完整)?.{0,8}[内內]容?[，,](?:您|你)?需要?先?(?:${members}).{0,8}[!！。]?[）)]?`,
  ),
  { ...note('收藏《.{2,80}》[）)]?|[….。]{1,12}'), among: true },
  { ...note(`以下[内內]容(?:[为為]|需|[仅僅]|只).{0,12}(?:${members}).{0,30}`), behindStop: true },
  {
    ...note(`更多[内內]容[请請](?:${download}|登[录錄]|[购購][买買])[后後]?(?:${view}|${read})(?:全文)?[。.]?`),
    behindStop: true,
  },
];

function note(pattern: string): { note: RegExp } {
  return { note: new RegExp(`^(?:${pattern})$`, 'i') };
}
