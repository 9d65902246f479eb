import { entities } from '../data/entities.ts';
import type { FoundEdit } from '../edit.ts';
import { breakTags, formatTags } from '../markup-remains/tags.ts';
import { isCodeLine } from '../width/is-code-line.ts';
import { areMentioned } from '../markup-remains/are-mentioned.ts';
import { escapedText, type EscapedRun } from '../markup-remains/escaped-text.ts';
import { styleSheets } from '../markup-remains/style-sheet.ts';
import { characterOf } from '../markup-remains/character-of.ts';
import type { Rule } from '../rule.ts';

const name = 'markup-remains';

/**
 * Pages that were taken out of HTML or JSON by half keep its signs: references to characters, tags that break lines or
 * set type, the escapes of a string. What they stand for is put in their place. A tag that this knows nothing of is text,
 * and so is a sign that the text speaks of.
 */
export const markupRemains: Rule = {
  name,
  reason:
    'Pages that were taken out of HTML or JSON by half keep its signs: `&ldquo;`, `<br>`, `\\u3000`. Each says by its own standard what it stands for, so that there is nothing to guess.',
  examples: [
    { before: '&nbsp;提出&ldquo;三个到位&rdquo;&hellip;&hellip;', after: '\u00a0提出“三个到位”……' },
    {
      before: '一是抓管理。<br>二是抓质量。<br/>\n三是抓作风。',
      after: '一是抓管理。\n二是抓质量。\n三是抓作风。',
    },
    {
      before: '<p style="x">一、工作回顾</p><p>一年来<strong>成效</strong>明显。</p>',
      after: '一、工作回顾\n一年来成效明显。',
    },
    {
      before: '一是抓管理。\\r\\n\\u3000\\u3000二是抓质量。',
      after: '一是抓管理。\n\u3000\u3000二是抓质量。',
    },
    {
      before: '\\u5173\\u4e8e2012\\u5e74\\u5de5\\u4f5c\\u7684\\u62a5\\u544a\\n\\u4e00\\u3001\\u56de\\u987e',
      after: '关于2012年工作的报告\n一、回顾',
    },
    {
      before:
        '讲话 @page { size: 8.27in 11.69in } p { color: #000000; line-height: 115% } 同志们：通报年度组##paidbegin##织情况。',
      after: '讲话 同志们：通报年度组织情况。',
    },
    { before: '公文的特征 x0dx0ax0dx0a一、有鲜明的政治性。', after: '公文的特征 \n一、有鲜明的政治性。' },
  ],
  counterExamples: [
    'AT&T公司，a&b;，R&D经费，？a=1&copy=2',
    '当x<y且y>0时，<甲>与<乙>，存于C:\\new\\report',
    '<script>alert(1)</script>与<img src=x>',
    '页面中误用<br>标签、<p>标签共36处，&nbsp;符号未转义12处，“&ldquo;”亦然。',
    '正则表达式以[\\u4e00-\\u9fa5]匹配汉字，“中国”写作\\u4e2d\\u56fd。',
    '样式写作p { color: #000000 }，付费标记##paid##不用。',
    '系统日志位于C:\\new\\report\\u3000.txt，已归档。',
  ],
  find: (text) => {
    const sheets = styleSheets(text);
    if (!/[&<\\]|x0dx0a/.test(text)) return { edits: sheets };
    const escaped = escapedText(text);
    const runs: Sign[][] = [];
    for (const { 0: lemma, index: at, groups } of text.matchAll(signs)) {
      if (escaped.length > 0 && lemma.startsWith('\\')) continue;
      const last = runs.at(-1);
      const sign = { lemma, at, ...meaningOf(lemma, groups) };
      // What stays as it is parts what goes: that must not make a tag of it.
      if (sign.reading === lemma) continue;
      if (last && endOf(last) === at) last.push(sign);
      else runs.push([sign]);
    }
    const spoken = areMentioned(
      text,
      runs.map((run) => ({ at: run[0]!.at, end: endOf(run), signs: run.length })),
    );
    const edits = runs.flatMap((run, index) => (spoken[index] ? [] : editsOf(text, run)));
    const others = [...sheets, ...escaped.map((run) => editOfEscapes(text, run))];
    return { edits: others.length === 0 ? edits : inOrder([...edits, ...others]) };
  },
};

const editOfEscapes = (text: string, { at, end, reading }: EscapedRun): FoundEdit => ({
  rule: name,
  span: [at, end],
  lemma: text.slice(at, end),
  reading,
  reason: '正文以字符的代号写成，换成所代的字符',
  certainty: 'certain',
});

/** Edits in order; of two that overlap the one that begins first. */
const inOrder = (edits: FoundEdit[]): FoundEdit[] => {
  let last = 0;
  return edits
    .sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])
    .filter(({ span: [start, end] }) => {
      const apart = start >= last;
      if (apart) last = end;
      return apart;
    });
};

/** A sign and what it stands for. */
interface Sign {
  lemma: string;
  at: number;
  reading: string;
  reason: string;
}

const endOf = (run: readonly Sign[]): number => run.at(-1)!.at + run.at(-1)!.lemma.length;

function meaningOf(lemma: string, groups: Record<string, string> = {}): Pick<Sign, 'reading' | 'reason'> {
  if (groups['breaks'] ?? groups['lines']) return { reading: '\n', reason: '换行的标记，换成换行' };
  if (groups['format']) return { reading: '', reason: '排版的标记，不是文字' };
  const character = characterOf(groups['name'] ?? '', groups['code'] ?? `x${groups['escape'] ?? ''}`);
  return { reading: character ?? lemma, reason: `“${lemma}”是字符的代号，换成所代的字符` };
}

/**
 * The edits of signs that follow each other. None where what stands before and behind would make another piece of code,
 * or where an escape may be part of a path.
 */
function editsOf(text: string, run: readonly Sign[]): FoundEdit[] {
  const [before, after] = [text[run[0]!.at - 1] ?? '\n', text[endOf(run)] ?? '\n'];
  const reading = run.map((sign) => sign.reading).join('');
  const meet = reading === '' && ascii.test(before) && (ascii.test(after) || opensTag(text, run[0]!.at));
  const path = run.some(({ lemma }) => /^\\[rn]/.test(lemma)) && /[A-Za-z0-9:\\/$^']/.test(before + after);
  const escaped = run.some(({ lemma }) => lemma.startsWith('\\'));
  if (
    meet ||
    path ||
    (escaped && (inPath(text, run[0]!.at) || isCodeLine(lineAt(text, run[0]!.at)))) ||
    (reading.endsWith('&') && makesReference(text.slice(endOf(run))))
  )
    return [];
  let last = before;
  return run.flatMap(({ lemma, at, reading: sign, reason }, index) => {
    const next = index + 1 < run.length ? '' : after;
    const stands = sign === '\n' && (last === '\n' || next === '\n') ? '' : sign;
    last = stands.at(-1) ?? last;
    if (stands === lemma) return [];
    return [
      {
        rule: name,
        span: [at, at + lemma.length] as const,
        lemma,
        reading: stands,
        reason,
        certainty: 'certain' as const,
      },
    ];
  });
}

/** The line around a place, or as much of it as tells that it is longer than one of a program. */
const lineAt = (text: string, at: number): string => {
  const [before, behind] = [text.slice(Math.max(0, at - lineReach), at), text.slice(at, at + lineReach)];
  return before.slice(before.lastIndexOf('\n') + 1) + /^[^\n]*/.exec(behind)![0];
};
const lineReach = 202;

/** Whether a tag begins right before `at` that what stands behind would end: `<br<span> x>`. */
const opensTag = (text: string, at: number): boolean =>
  /<\/?[A-Za-z]*$/.test(text.slice(Math.max(0, at - 12), at));

/** Whether a drive and a folder stand before `at`: `C:\\new\\`. */
const inPath = (text: string, at: number): boolean =>
  /(?<![A-Za-z0-9])[A-Za-z]:\\(?![nr][^ -~])[^\s，。；、：！？“”（）《》<>|?*":]{1,200}$/.test(
    text.slice(Math.max(0, at - 204), at),
  );

const makesReference = (behind: string): boolean =>
  reference.test(behind.slice(0, 8)) || behind.startsWith('#');
const reference = new RegExp(`^(?:${[...entities.keys()].join('|')}|lt|gt);`);
const ascii = /[!-~]/;
const lead = '&(?:(?:amp|#38|#x26);)*';
const signs = new RegExp(
  [
    `(?<breaks>(?:${breakTags}|${formatTags})*${breakTags}(?:${breakTags}|${formatTags})*)`,
    `(?<format>(?:${formatTags})+)`,
    `(?<lines>(?:\\\\r|\\\\n)+|(?:x0dx0a)+)`,
    `${lead}(?:(?<name>${[...entities.keys()].join('|')})|#(?<code>[0-9]{1,6}|[xX][0-9a-fA-F]{1,5}));`,
    `\\\\(?:u|x(?=a0))(?<escape>3000|00[aA]0|a0|201[89cdCD]|2026|2014)`,
  ].join('|'),
  'g',
);
