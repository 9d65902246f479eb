import { applyEdits } from '../apply-edits.ts';
import type { FoundEdit } from '../edit.ts';
import { trailsOff } from '../lacunae/trails-off.ts';
import { matchesAt, sought } from '../matches-at.ts';
import type { Rule } from '../rule.ts';
import { after, before, isChinese } from '../width/context.ts';
import { fullMark } from '../width/full-mark.ts';
import { fullStop, usesDots } from '../width/full-stop.ts';
import { halfCharacters } from '../width/half-characters.ts';
import { isCodeLine } from '../width/is-code-line.ts';
import { curlyQuotes, fullParentheses, loneParenthesis, type Change } from '../width/pairs.ts';

const name = 'width';

/** What may change its width begins with one of these, or is one. */
const firsts = /[\n!,:;?()"'〝〞‚.。…―─０-９Ａ-Ｚａ-ｚ％-]/;

/** Everything that may change its width, and line breaks, at which pairs end. */
const marks = sought(
  /\n|[!,:;?()"'〝〞]|‚[^‚‛\n]{1,40}‛|\.{3,}|\.|。{3,}|…+|--+|[―─]{2,}|[０-９Ａ-Ｚａ-ｚ](?:[０-９Ａ-Ｚａ-ｚ．％＋－／]|(?<=[０-９])(?:，(?=[０-９]{3}(?![０-９]))|：(?=[０-９])))*|％/,
  firsts,
);

const reasons = {
  mark: '中文语境中的标点用全角',
  pair: '中文语境中成对的标点用全角',
  half: '数字和拉丁字母用半角',
  run: '省略号和破折号各占两格',
  stop: '句末的西文句点，中文用“。”',
  perhaps: '本页句末用西文句点，此处疑为句号',
} as const;

export const width: Rule = {
  name,
  reason:
    'Some pages passed through NFKC, which made ，！？：；（） half-width and … three dots, and typists mix widths. Reports are set with full-width punctuation in Chinese text and half-width figures and Latin. What stands next to a mark says which it is.',
  examples: [
    { before: '今天,市、区联合检查组来了!', after: '今天，市、区联合检查组来了！' },
    { before: '**市民政局(20**年9月14日)', after: '**市民政局（20**年9月14日）' },
    { before: '现汇报如下:\n一、成绩', after: '现汇报如下：\n一、成绩' },
    { before: '１９９２年ＧＤＰ增长１２．５％', after: '1992年GDP增长12.5%' },
    { before: '投资１，２００万元，１０：３０开工', after: '投资1,200万元，10:30开工' },
    { before: '共12345678,(附件1)为准', after: '共12345678，（附件1）为准' },
    { before: '这就是"一把手"工程', after: '这就是“一把手”工程' },
    { before: '晓--作“晚”', after: '晓——作“晚”' },
    { before: '──2012年1月10日在县人民代表大会上', after: '——2012年1月10日在县人民代表大会上' },
    { before: '“十五〞时期，以‚三个代表‛为指导', after: '“十五”时期，以“三个代表”为指导' },
    { before: '如此等等...', after: '如此等等……' },
    { before: '加强组织领导.成立专班.\n明确责任.', after: '加强组织领导。成立专班。\n明确责任。' },
    { before: '增长5.5%,2005年再增', after: '增长5.5%，2005年再增', facts: { halfWidth: true } },
    { before: '国内生产总值(GDP)增长', after: '国内生产总值（GDP）增长' },
  ],
  counterExamples: [
    '比例为1:3，10:30开会，共1,000人，2006-2010年，“5·12”地震，PM2.5，3.5%',
    '见 https://example.org/a?b=1,2 或 Mr. Smith (R), Esq.; Hello, world!',
    '尺寸f(x)=a(D*W*H)mm',
    'ＸＸ县人民政府，＊＊同志',
    '他说：“好。”——完……',
    '一.总体要求\n引用马克.吐温的话和v1.2版.doc文件。',
    '选举阿不都.热合曼为主任',
    '配备55"液晶屏2块、86"触控一体机1台，位于东经116°23\'17"，北纬39°54\'27"',
    '首頁 ? 榮譽資質 ? 體系',
  ],
  find: (text, { options, facts }) => ({
    edits: options.width ? widthEdits(text, facts.halfWidth) : [],
    ...(trailsOff(text) && { facts: { trailsOff: true as const } }),
  }),
  mapAlternative: (text, { options, facts }) =>
    options.width ? applyEdits(text, widthEdits(text, facts.halfWidth)) : text,
  touches: () => marks.firsts,
  contextual: /[!,:;?()"'.…―─-]|。{3}/,
};

function widthEdits(text: string, halfWidth: boolean): FoundEdit[] {
  const edits: FoundEdit[] = [];
  const add = (at: number, lemma: string, reading: string, reason: string): void => {
    if (lemma === reading) return;
    const charwise = lemma.length === reading.length;
    edits.push({
      rule: name,
      span: [at, at + lemma.length],
      lemma,
      reading,
      reason,
      certainty: 'certain',
      ...(charwise && { charwise }),
    });
  };
  let lineStart = 0;
  let open: number[] = [];
  let quotes: Record<string, number[]> = { '"': [], "'": [] };
  const pair = (changes: readonly Change[]): void => {
    for (const { at, reading } of changes) add(at, text[at]!, reading, reasons.pair);
  };
  let dots: boolean | undefined;
  const addStop = (at: number): void => {
    const stops = fullStop(text, at, () => (dots ??= usesDots(text)));
    if (!stops) return;
    const edit = {
      rule: name,
      span: [at, at + 1] as const,
      lemma: '.',
      reading: '。',
      charwise: true,
    } as const;
    if (stops === 'surely') edits.push({ ...edit, reason: reasons.stop, certainty: 'certain' });
    else edits.push({ ...edit, reason: reasons.perhaps, certainty: 'conjecture', alternatives: ['.', '·'] });
  };
  const endLine = (end: number): void => {
    for (const at of open) pair(loneParenthesis(text, at));
    const [double, single] = [quotes['"']!, quotes["'"]!];
    if (double.length + single.length > 1 && !isCodeLine(text.slice(lineStart, end))) {
      pair(curlyQuotes(text, double, '“”'));
      pair(curlyQuotes(text, single, '‘’'));
    }
    lineStart = end + 1;
    open = [];
    quotes = { '"': [], "'": [] };
  };

  for (const { 0: run, index: at } of matchesAt(text, marks)) {
    const first = run[0]!;
    if (first === '\n') endLine(at);
    else if (first === '(') open.push(at);
    else if (first === ')')
      pair(open.length > 0 ? fullParentheses(text, open.pop()!, at, halfWidth) : loneParenthesis(text, at));
    else if (first === '"' || first === "'") quotes[first]!.push(at);
    else if (first === '‚') {
      add(at, first, '“', reasons.pair);
      add(at + run.length - 1, '‛', '”', reasons.pair);
    } else if (first === '〝' || first === '〞') add(at, first, first === '〝' ? '“' : '”', reasons.pair);
    else if (run === '.') addStop(at);
    else if (first === '.' || first === '。' || first === '…')
      add(at, run, ellipsis(text, at, run), reasons.run);
    else if (first === '-' || first === '―' || first === '─') add(at, run, dash(text, at, run), reasons.run);
    else if (first > '\uff00') add(at, run, halfCharacters(run, text[at + run.length]), reasons.half);
    else add(at, run, fullMark(text, at, halfWidth) ?? run, reasons.mark);
  }
  endLine(text.length);
  // Pairs are known only when they close.
  return edits.sort((a, b) => a.span[0] - b.span[0]);
}

function ellipsis(text: string, at: number, run: string): string {
  if (isLeader(text, at, run)) return run;
  if (run[0] === '…' ? run.length % 2 === 0 : run.length > 9) return run;
  return isChinese(before(text, at)) || isChinese(after(text, at + run.length)) ? '……' : run;
}

/** Dots that lead to a page's number at the end of a line, as in a table of contents. */
const isLeader = (text: string, at: number, run: string): boolean =>
  run.length >= leader &&
  /^[ \u3000]{0,4}[(（]?[0-9]{1,4}[)）]?[ \u3000]{0,4}(?:\n|$)/.test(
    text.slice(at + run.length, at + run.length + 16),
  );
const leader = 5;

function dash(text: string, at: number, run: string): string {
  if (run.length !== 2) return run;
  const [left, right] = [before(text, at), after(text, at + 2)];
  // A subtitle begins with a dash.
  if (left === undefined)
    return right !== undefined && (isChinese(right) || /[0-9]/.test(right)) ? '——' : run;
  return isChinese(left) && (isChinese(right) || right === undefined) ? '——' : run;
}
