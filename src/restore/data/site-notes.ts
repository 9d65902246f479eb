import type { Mark } from '../edit.ts';

/** What a site writes into a text where it leaves something out. */
export interface SiteNote {
  note: RegExp;
  /** What is missing there. */
  kind: Mark['kind'];
  /** Only where nothing else stands on the line, at the end of the text. */
  lastLine?: true;
}

/** A word that is in each of them, in either script, and how far a note reaches on either side of it. */
export const siteNoteHint = /[隐隱]藏|[（(【\[]未完|全文|完整版|省略|VIP|[会會][员員]|付[费費]|下[载載]/g;
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
    note: new RegExp(`${dots}${open}(?:以下|下文|[后後]文|中[间間]|此[处處])?省略 ?[0-9]{1,7} ?字${inside}{0,20}${close}${dots}`, 'g'),
    kind: 'missing-fragment',
  },
  {
    note: new RegExp(`${dots}${open}(?:剩余|剩餘|余下|餘下|更多|其余|其餘)${inside}{0,16}(?:下[载載]|付[费費]|[会會][员員]|VIP)${inside}{0,20}${close}`, 'gi'),
    kind: 'truncated',
  },
  {
    note: new RegExp(`${dots}${open}?(?:[点點][击擊]|[请請])?(?:下[载載]|[阅閱][读讀]|查看|展[开開])(?:[后後]|此)?(?:查看|[阅閱][读讀])?(?:余下|餘下)?(?:全文|完整版)[》>]{0,2}${close}?`, 'g'),
    kind: 'truncated',
    lastLine: true,
  },
];
