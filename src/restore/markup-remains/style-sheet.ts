import type { FoundEdit } from '../edit.ts';

/** What a rule of a style sheet sets, and for what. A semicolon parts two of them, so that there is one way to read a row. */
const declaration = '[ ]?[a-z-]{2,30}:[ ]?[^{}:;\\n]{1,60}';
const rule = `(?:@page|[a-z][\\w.#-]{0,20})[ ]?\\{${declaration}(?:;${declaration}){0,15};?[ ]?\\}`;

/** A word processor's style sheet in the line of a text, several rules in a row, with the mark of the title that a template left. */
const styleSheet = new RegExp(
  `(?:(?:l>[ ])?\\[标[签題题]:标[题題]\\][ ])?${rule}(?:[ ]${rule}){1,400}[ ]?(?=[^\\n])`,
  'g',
);
/** Where a site shows the rest to those who pay. */
const paidMark = /##paid(?:begin|end)##/g;

/** The edits that take a style sheet, and a site's marks of what is paid for, out of a text. */
export function styleSheets(text: string): FoundEdit[] {
  const edits: FoundEdit[] = [];
  const add = (pattern: RegExp, reason: string): void => {
    for (const { 0: lemma, index } of text.matchAll(pattern))
      edits.push({
        rule: 'markup-remains',
        span: [index, index + lemma.length],
        lemma,
        reading: '',
        reason,
        certainty: 'certain',
      });
  };
  if (text.includes('{')) add(styleSheet, '网页样式表的代码，不是文字');
  if (text.includes('##paid')) add(paidMark, '网站标记付费内容起止的代码，不是文字');
  return edits;
}
