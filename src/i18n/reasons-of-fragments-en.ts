import type { ReasonEntry } from './tell-reasons.ts';

/** Reasons of pieces of previews that are joined, and of the marks of pages. */
export const reasonsOfFragmentsEn: readonly ReasonEntry[] = [
  [
    '网站预览每{length}字切一段并编号',
    'The site’s preview cut and numbered the text every {length} characters',
  ],
  [
    '第{numbers}段次序颠倒，按编号归位',
    ({ numbers }) => `Pieces out of order are put back by their numbers: ${listed(numbers)}`,
  ],
  ['此为第{number}段的编号', 'This is the number of piece {number}'],
  [
    '第{one}段长{length}字，与第{next}段编号相接，断在句中',
    'Piece {one} has {length} characters, the number of piece {next} follows on it, and the cut is inside a sentence',
  ],
  [
    '第{one}段长{length}字，与第{next}段编号相接',
    'Piece {one} has {length} characters, and the number of piece {next} follows on it',
  ],
  [
    '后段开头与前段末尾重出{length}字，只留一次',
    'The next piece begins with the last {length} characters of the one before; they are kept once',
  ],
  ['编号从{gaps}，断处保留', ({ gaps }) => `The numbers ${jumps(gaps)}; the break is kept`],
  [
    '网站预览的编号从{gaps}，其间的文字缺失',
    ({ gaps }) => `The numbers of the site’s preview ${jumps(gaps)}; the text between is missing`,
  ],
  [
    '网站预览分段并编号；此处只有第1段，编号之后即网站所述题目，可知编号不是原文',
    'The site’s preview cuts and numbers the text; here is piece 1 alone, and the title that the site names follows on the number, which is therefore not of the text',
  ],
  [
    '网页以“1、”开头，其后另有居后的序号，原文不会这样编号，当为网站预览的段号',
    'The page begins with “1、” and has later numbers of other kinds after it, as no author numbers: a piece’s number of the site’s preview',
  ],
  [
    '网页以“1、”开头，其后即题目，全页再无同类编号，当为网站预览的段号',
    'The page begins with “1、” and the title after it, and has no other number of the kind: a piece’s number of the site’s preview',
  ],
  [
    '网页以“1、”开头，其后即题目，正文的编号又从“1、”起，当为网站预览的段号',
    'The page begins with “1、” and the title after it, and the text’s own numbers begin with “1、” again: a piece’s number of the site’s preview',
  ],
  [
    '网页以“1、”开头，全文经网站转码，别无与之相续的编号，当为网站预览的段号',
    'The page begins with “1、”, a site converted all of it, and no number follows on: a piece’s number of the site’s preview',
  ],
  [
    '第{numbers}页的页码独占一行，是分页留下的，不是正文',
    ({ numbers }) =>
      `Numbers of pages alone on a line (${listed(numbers)}), left of paging, not part of the text`,
  ],
  [
    '页眉独占一行，是分页留下的，不是正文',
    'The running head alone on a line, left of paging, not part of the text',
  ],
  ['页末断在句中，前后相连', 'The page ends inside a sentence, which is joined'],
  [
    '题目在文中又独占一行{times}次，是每页的页眉',
    ({ times }) =>
      `The title stands alone on a line ${times === '1' ? 'once' : `${times} times`} more inside the text: the running head of each page`,
  ],
  ['此处断在句中，前后相连', 'Here it broke a sentence, which is joined'],
  [
    '网站在正文之前又列一遍题目，只留一次',
    'The site lists the title once more before the text; it is kept once',
  ],
  [
    '第{number}页的页码混在正文之中，是分页留下的，不是正文',
    'The number of page {number} inside the text, left of paging, not part of it',
  ],
  [
    '第{number}页的页码夹在一句之中，是分页留下的，不是正文',
    'The number of page {number} inside a sentence, left of paging, not part of the text',
  ],
];

const listed = (numbers = ''): string => numbers.split('、').join(', ');

/** `2跳到4、从6跳到9`, `3开始` */
const jumps = (gaps = ''): string =>
  gaps
    .split('、从')
    .map((gap) => {
      const [from = '', to] = gap.replace('开始', '').split('跳到');
      return to === undefined ? `begin with ${from}` : `jump from ${from} to ${to}`;
    })
    .join(', ');
