import { invisibleRanges, type InvisibleKind } from '../data/invisible-characters.ts';
import type { FoundEdit, Mark } from '../edit.ts';
import type { Rule } from '../rule.ts';

/**
 * Control characters are put before punctuation by sites that want to spoil copies, zero-width characters
 * and byte order marks stay behind where pages are pasted together, and no reader ever sees them. What
 * could not be decoded (U+FFFD) stays where it is and is declared as a lacuna: guessing would be inventing.
 * Private-use characters stay: they are the traces of byte damage that later rules work from.
 */
export const invisibleCharacters: Rule = {
  name: 'invisible-characters',
  reason: '控制字符、零宽字符和双向排版控制符不是文字，是网页拼接和防复制手段留下的；删去后字面不变。',
  examples: [
    { before: '从业行为\u0005\b\u0007，增强职业道德', after: '从业行为，增强职业道德' },
    { before: '全市\u200b工作\u00ad会议', after: '全市工作会议' },
    {
      before: '一、总体要求\r\n二、重点任务\f三、保障措施',
      after: '一、总体要求\n二、重点任务\n三、保障措施',
    },
  ],
  counterExamples: ['全家👨‍👩‍👧合影', '无法解读的\ufffd\ufffd处', '第一行\n\t第二行 ', '自造字\ue5e5留待后用'],
  find: (text, { options }) => {
    if (!anyInvisible.test(text)) return { edits: [] };
    const edits: FoundEdit[] = [];
    const marks: Mark[] = [];
    for (const { 0: run, index } of text.matchAll(runs)) {
      if (unreadable.test(run)) {
        marks.push({
          kind: 'unreadable',
          at: index,
          reason: `此处有${run.length}个字符按文件的编码无法解读，原样保留`,
        });
      } else {
        for (const edit of editsOf(run, index, text, options.spacing)) edits.push(edit);
      }
    }
    return marks.length > 0 ? { edits, marks } : { edits };
  },
};

const escape = (unit: number): string => `\\u${unit.toString(16).padStart(4, '0')}`;
const invisible = invisibleRanges.map(({ from, to }) => `${escape(from)}-${escape(to)}`).join('');
/** Half of a pair without its other half; such text comes from broken JSON. */
const loneSurrogate = '[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]';
const unreadable = /^[\ud800-\udfff\ufffd]/;
const anyInvisible = new RegExp(`[${invisible}\\ufffd]|${loneSurrogate}`);
const runs = new RegExp(`[${invisible}]+|\\ufffd+|${loneSurrogate}`, 'g');

/** The edits of one run of invisible characters: neighbours that go together are one edit. */
function editsOf(run: string, index: number, text: string, spacing: boolean): FoundEdit[] {
  const edits: FoundEdit[] = [];
  let names = new Set<string>();
  let start = index;
  const close = (end: number): void => {
    if (end > start) {
      const lemma = text.slice(start, end);
      const reading = breaks.test(lemma) && text[start - 1] !== '\n' && text[end] !== '\n' ? '\n' : '';
      const reason = `${reading ? '换成普通换行' : '删去不可见字符'}：${[...names].join('、')}不是文字`;
      edits.push({
        rule: 'invisible-characters',
        span: [start, end],
        lemma,
        reading,
        reason,
        certainty: 'certain',
      });
    }
    names = new Set();
  };
  for (let at = index; at < index + run.length; at++) {
    const { kind, name } = rangeOf(text.charCodeAt(at));
    if (goes(kind, text, at, spacing)) {
      names.add(`${name} U+${text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0')}`);
    } else {
      close(at);
      start = at + 1;
    }
  }
  close(index + run.length);
  return edits;
}

const breaks = /[\v\f\r\u0085\u2028\u2029]/;

function rangeOf(unit: number): { kind: InvisibleKind; name: string } {
  return invisibleRanges.find(({ from, to }) => from <= unit && unit <= to)!;
}

function goes(kind: InvisibleKind, text: string, at: number, spacing: boolean): boolean {
  switch (kind) {
    case 'control':
    case 'break':
      return true;
    case 'joiner':
      return spacing && plain(text, at - 1) && plain(text, at + 1);
    case 'zero-width':
      // Behind a space at a line's end it is part of that space.
      return spacing && !(/[ \t\u3000]/.test(text[at - 1] ?? '') && (text[at + 1] ?? '\n') === '\n');
  }
}

/** Whether the neighbour is of a script that needs no joiners: Latin, Chinese, punctuation, or the edge of the text. */
function plain(text: string, at: number): boolean {
  return /^[\u0000-\u052f\u2000-\u206f\u3000-\u9fff\uff00-\uffef]?$/.test(text[at] ?? '');
}
