import { betweenFigures } from '../breaks/between-figures.ts';
import { classifyGap, withQuestion } from '../breaks/classify-gap.ts';
import type { GapContext } from '../breaks/gap-context.ts';
import { sentenceEndsBefore } from '../breaks/characters.ts';
import { isStandIn, lostGaps, severalLost, spaceGaps, type Gap } from '../breaks/gaps.ts';
import { headLines } from '../breaks/head-lines.ts';
import { isPowerLost } from '../breaks/lost-power.ts';
import { isLostSign } from '../breaks/lost-sign.ts';
import { asksBefore } from '../breaks/question.ts';
import { spacedFigures } from '../breaks/spaced-figures.ts';
import { lostDashes } from '../breaks/lost-dashes.ts';
import { lostQuotes } from '../breaks/lost-quotes.ts';
import { tableGaps, type TableGaps } from '../breaks/table-rows.ts';
import { conjecture, type Verdict } from '../breaks/verdict.ts';
import type { FoundEdit, Mark } from '../edit.ts';
import type { Rule } from '../rule.ts';

const name = 'lost-breaks';

/** This many gaps behind sentences make a page's habit. */
const habitFrom = 3;

export const lostBreaks: Rule = {
  name,
  reason:
    'Line breaks, wide spaces and no-break spaces that the page’s encoding lacked show as `?` or as a space. Where many of them follow sentences the page shows all its breaks so; elsewhere what stands on both sides decides between a break, the space in a name, a space inside a sentence and a real question mark. Earlier rules have taken the `?` that are halves of characters.',
  examples: [
    { before: '现将情况汇报如下：?一、抓制度建设', after: '现将情况汇报如下：\n一、抓制度建设' },
    {
      before: '職能科室協力抓的工作格局。???三是健全保障機制',
      after: '職能科室協力抓的工作格局。\n三是健全保障機制',
    },
    { before: '自治区主席?韦?韬', after: '自治区主席\u3000韦\u3000韬' },
    {
      before: '一年来，坚持?三个代表?重要思想，实施?工业强县?战略。',
      after: '一年来，坚持“三个代表”重要思想，实施“工业强县”战略。',
    },
    {
      before:
        '創建工作匯報材料?創建文明和諧系統?提升民政服務水平——創建工作情況匯報?**市民政局(20**年9月14日)?今天,大家來了。',
      after:
        '創建工作匯報材料\n創建文明和諧系統\u3000提升民政服務水平\n——創建工作情況匯報\n**市民政局\n(20**年9月14日)\n今天,大家來了。',
      facts: { statedTitle: '创建工作汇报材料', halfWidth: true },
    },
    {
      before: '各位代表：?现在报告工作。?报告完毕。?Public domain?End',
      after: '各位代表：\n现在报告工作。\n报告完毕。\nPublic domain\nEnd',
    },
    {
      before: '如何回報她的饋贈呢??一是干。?二是拼。?三是闖。?各位代表!',
      after: '如何回報她的饋贈呢?\n一是干。\n二是拼。\n三是闖。\n各位代表!',
      facts: { halfWidth: true },
    },
    {
      before:
        '我講三點。?一、問題找準了沒有??據評估,問題不少。?二、措施跟上沒有??要全部整改到位。?三、今後的打算?報告完畢。',
      after:
        '我講三點。\n一、問題找準了沒有?\n據評估,問題不少。\n二、措施跟上沒有?\n要全部整改到位。\n三、今後的打算\n報告完畢。',
      facts: { halfWidth: true },
    },
    { before: '新增库容350万m?，绿化36km?范围', after: '新增库容350万m³，绿化36km²范围' },
    {
      before: '全县收入完成126,518万元，表如下：增值税????31,200????32,418万元，契税????9,800万元。',
      after: '全县收入完成126,518万元，表如下：增值税\u300031,200\u300032,418万元，契税\u30009,800万元。',
    },
    {
      before: '截至?2013?年底，全县共有?30?个村。',
      after: '截至 2013 年底，全县共有 30 个村。',
    },
    { before: '3.1?项目概况\n本项目位于县城。', after: '3.1\u3000项目概况\n本项目位于县城。' },
    { before: '出席的有阿不都热合曼?买买提、多吉?次仁等', after: '出席的有阿不都热合曼·买买提、多吉·次仁等' },
  ],
  counterExamples: [
    { text: '我们如何回报她的馈赠呢?我们要以实干作答。', facts: { halfWidth: true } },
    { text: '你去哪里?我去学校。', facts: { halfWidth: true } },
    '见 http://example.org/index.php?id=1 一文',
    'Really?Yes 我们',
    '上海市市长 龚 正',
    '为什么？因为如此。',
    '含贷款折合人民币?320万元',
    '（含中央补助?省级配套）',
    '重点垸堤防加固二期、?水灌区开工建设，1个学科进入前1?。',
  ],
  find: (text, { facts, options }) => {
    const lost = lostGaps(text);
    const spaces = spaceGaps(text);
    const apart = spacedFigures(text, lost);
    const dashes = lostDashes(text, lost);
    const ofDashes = new Set(dashes.flat());
    const gaps = [...lost.filter((gap) => !apart.has(gap) && !ofDashes.has(gap)), ...spaces].sort(
      (a, b) => a.start - b.start,
    );
    if (gaps.length + apart.size + dashes.length === 0) return { edits: [] };
    const head = headLines(text, gaps, facts.statedTitle);
    const quotes = lostQuotes(text, lost);
    const table = tableGaps(text, spaces);
    const behind = lost.filter((gap) => sentenceEndsBefore(text, gap.start));
    const habit = behind.length >= habitFrom;
    const losesBreaks = behind.length > 0;
    const lossy =
      losesBreaks ||
      facts.bytesDamaged ||
      facts.annotated.size > 0 ||
      lost.some((gap) => gap.lost >= severalLost);
    const usual = behind.reduce((most, gap) => Math.max(most, gap.lost), 1);

    const edits: FoundEdit[] = head.inserted.map((edit) => ({ rule: name, ...edit }));
    for (const gap of apart) edits.push(editOf(text, gap, besideFigure));
    for (const [first, second] of dashes) edits.push(editOf(text, { ...first, end: second.end + 1 }, dash));
    const marks: Mark[] = [];
    let lineStart = 0;
    let opensInside = false;
    let newline = text.indexOf('\n');
    for (const [index, gap] of gaps.entries()) {
      while (newline >= 0 && newline < gap.start) {
        lineStart = newline + 1;
        newline = text.indexOf('\n', lineStart);
      }
      const context: GapContext = {
        text,
        gap,
        lineStart,
        opensInside,
        nextGap: endOfNext(text, gaps, index),
        habit: gap.lost > 0 ? habit : spaces.length > 0,
        losesBreaks,
        lossy,
        spaced: spaces.length > 0,
        halfWidth: facts.halfWidth,
        usual,
      };
      if (table.cells.has(gap)) continue;
      const ofHead = isPowerLost(text, gap.start, gap.end) ? undefined : head.verdicts.get(gap);
      // A title hardly asks.
      const verdict: Verdict | undefined =
        ofHead && asksBefore(text, gap.start)
          ? withQuestion(ofHead, context)
          : (ofHead ?? quotes.get(gap) ?? inTable(table, gap) ?? classifyGap(context));
      if (verdict?.reading === '\n') lineStart = gap.end;
      opensInside = verdict?.opensInside ?? false;
      const edit = verdict && editOf(text, gap, verdict);
      if (edit && edit.lemma !== edit.reading && (options.width || edit.reading !== '？')) edits.push(edit);
      else if (!verdict && isUnreadable(text, gap))
        marks.push({ kind: 'unreadable', at: gap.start, reason: unreadable });
    }
    const known = new Set(lost.map(({ start }) => start));
    for (const at of lossy ? betweenFigures(text) : [])
      if (!known.has(at)) marks.push({ kind: 'unreadable', at, reason: unreadable });
    marks.sort((a, b) => a.at - b.at);
    return {
      edits: edits.sort((a, b) => a.span[0] - b.span[0]),
      ...(marks.length > 0 && { marks }),
      ...(habit && { facts: { spacesLost: true } }),
    };
  },
};

const besideFigure = conjecture(' ', '本页数字、西文与汉字之间的空格成了“?”', '', '？', '\n');

const dash = conjecture('——', '破折号的首字节已失，只余其后一字节“D”', '?D?D');

const inTable = ({ rows }: TableGaps, gap: Gap): Verdict | undefined =>
  rows.has(gap) ? conjecture('\n', '表格各行名目与数字相同，此处另起一行', ' ') : undefined;

const unreadable = '“?”处丢失一个字符，无从恢复，原样保留';

/** Whether a `?` that stays is neither a question mark nor a break. */
function isUnreadable(text: string, gap: Gap): boolean {
  if (gap.lost !== 1) return false;
  return (
    isStandIn(text, gap) ||
    isLostSign(text, gap.start, gap.end) ||
    /[，、,]/.test(text[gap.start - 1] ?? '') ||
    /[，、。；]/.test(text[gap.end] ?? '')
  );
}

/** How far a line is followed to see where it ends. */
const reach = 200;

function endOfNext(text: string, gaps: readonly Gap[], index: number): number {
  const from = gaps[index]!.end;
  const stop = Math.min(gaps[index + 1]?.start ?? text.length, from + reach);
  const line = text.slice(from, stop).indexOf('\n');
  return line < 0 ? stop : from + line;
}

function editOf(
  text: string,
  gap: Gap,
  { reading, reason, certainty, alternatives, keep = 0 }: Verdict,
): FoundEdit {
  const start = gap.start + keep;
  const lemma = text.slice(start, gap.end);
  const edit: FoundEdit = { rule: name, span: [start, gap.end], lemma, reading, reason, certainty };
  return alternatives ? { ...edit, alternatives } : edit;
}
