import { headingMarkAt } from './heading-mark.ts';
import { isSurname } from './spaced-name.ts';

/* The lines of a head that ran into each other: what each begins and ends with, tried in turn behind the title. */

const han = '\\p{Script=Han}';
const digit = '[0-9*＊×XxＸ_〇○◯OoΟО零一二三四五六七八九十]';
const agencyEnd =
  '(?:政府|委员会|办公室|办公厅|研究室|督查室|党委|党组|党工委|局|厅|处|法院|检察院|医院|学院|委|站|中心|街道|公司|学校|中学|小学|大学|工会|联合会|妇联|政协|协会|支部|指挥部|领导小组|[文图博档][^，。；：]馆|调[研查]组|课题组|工作组|考察组|检查组)';
const office =
  '(?:书记|主席|主任|委员长|总理|[省市州盟县区旗镇乡局厅部院校处科所厂站]长|检察长|总经理|董事长|秘书长)';

/** What titles end in, source of a regular expression. */
export const genres =
  '(?:倡议|意见|建议|承诺|责任|申请|决定|通知)书|报告|汇报|总结|小结|方案|讲话|发言|致辞|计划|打算|安排|材料|要点|体会|经验|意见|通知|通报|通告|公告|公示|决定|决议|规划|纲要|纪要|公报|预案|办法|细则|规定|简报|信息|请示|批复|函|答复|议案|提案|建议|说明|公开|大事记|提纲|白皮书|解读|答记者问|访谈|访谈录|公开信|慰问信|感谢信|文稿|范文稿|范文';
const genreEnd = new RegExp(
  `(?:${genres}|情况|做法|概况|事迹|思考|对策|纪实)(?:（(?!${digit}{4}年${digit}{0,3}月?${digit}{0,3}日?）)[^（）]{1,14}）)?`,
  'g',
);
const shortestTitle = 5;
const longestTitle = 70;

const year = `(?:${digit}{4}|[0-9]{2}[*＊×XxＸ_]{1,2})年`;
/** A day, whole. */
const day = `(?:${year}${digit}{1,3}月${digit}{1,3}日|[12][0-9]{3}([-.．/])[0-9]{1,2}\\1[0-9]{1,2})`;

/** What a text's first sentence begins with. */
const opening = new RegExp(
  `^(?:(?:20|19)[0-9*X]{2} ?年(?:(?:以来|[上下]半年|初|底)?，|是(?!否)|[${han}×*X]{2,12}(?:深入|认真|全面)(?:学习)?贯彻|${digit}{1,2}月${digit}{1,3}日(?:[上下]午|晚|至|，))|今年(?:以来|上半年|[0-9]{1,2}月)?[，是]|今年我[省市州县区旗镇乡局校院]|同志们，今天|今天，(?:我们|[省市县区州旗镇乡]|在这里|大家)|近(?:日|年来|几年来|期|段时间)|[0-9]{1,2}月[0-9]{1,2}日(?:[上下]午|晚)?，|[一两三五]年来，|为(?:了|深入|全面|进一步|切实|认真|贯彻|加强|做好|推[进动]|加快|促进|摸清|充分|有效|积极|规范|保障|确保|提[高升]|落实|迎接|全力|更好|巩固|适应|防范|维护|营造)|[${han}×*X]{2,8}(?:位于|地处)|在[^，。]{2,40}(?:领导|指导|关心|支持|帮助)下|自[^，。]{2,20}以来|(?:(?:20|19)[0-9]{2}年)?[全我本][省市州县区旗镇乡局校院][^，。：；]{0,16}(?:要求|思路|思想|目标|任务)是|(?:根据|按照|遵照|依据)(?:《|[^，。；]{2,50}(?:要求|规定|精神|安排|部署|通知|意见|统一)，)|党的(?:十[五六七八九]|二十)大(?:以来|是)|(?:习近平)?总书记[^，。]{0,12}(?:强调|指出)|经[^，。]{1,20}(?:研究|批准|同意|审议|决定)，|[${han}×*X]{2,4}，[男女]，|第一条[ \\u3000]?[为根本]|(?:主持人|记者|问|案由)：)`,
  'u',
);

/** What one begins with behind who signs; behind a title, 总结|根据要求上报, it may go on with that. */
const openingBelow = /^(?:根据|按照|遵照|依据|受[^，。]{2,20}委托|现将|现就|(?:首先|同志们|今天)[，！])/;

/** A line of a head. */
interface Part {
  /** The whole of it. */
  shape: RegExp;
  longest: number;
  /** It is one only where the next line of a head, or the text, is seen to begin behind it. */
  needsNext?: boolean;
  /** It is one only behind who signs. */
  behindName?: boolean;
  /** Who signs: a day behind it needs nothing more. */
  isName?: boolean;
  /** Nothing but the text stands behind it. */
  isLast?: boolean;
  /** What else must be so. */
  test?: (line: string) => boolean;
}

const name = `(?:[×*X]{2,3}|[${han}][ \\u3000]*[${han}]{1,2})`;
const parts: readonly Part[] = [
  // Whom it is for.
  {
    shape:
      /^(?:尊敬的[^，。；：\n]{2,16}[、，])?(?:(?:主任|主席|议长|组长|团长|[省市州县区]长)[、，](?:副[^，。；：、\n]{2,4}、)?)?(?:尊敬的)?各位[^，。；：\n、]{2,8}(?:[、，][^，。；：、\n]{2,8}){0,4}[：！]$|^(?:同志|朋友)们(?:、[^，。；：\n]{1,8}){0,4}[：！]$/,
    longest: 60,
    isLast: true,
  },
  {
    shape: new RegExp(
      `^(?:(?:各|全[省市县区州旗乡镇村校体]|广大|尊敬的|亲爱的|[省市县区]直|你)[^。；：！？\\n]+|(?!领衔|[附联]议|联名|位)[${han}×*X]{1,4}(?:委员|代表|先生|女士|同志)|(?!的)[${han}×*X]{1,12}(?:信访人|业主|住户|家长|同学|居民|村民)|(?:[省市州盟县区旗镇乡]|中共)[^。；：！？\\n]{0,30}(?:政府|委|人大|政协|局|组|常委会)|(?!的)[${han}×*X]{1,20}(?:局|委|委员会|办|办公室|政府|厅|部|处|院|党委|党组|中心|公司|组|总段|[^各]站|所|支?队))：$`,
      'u',
    ),
    longest: 60,
    isLast: true,
  },
  // Subtitle: of a meeting, or with the name of a genre.
  { shape: /^——[^。；：\n]+会议?上(?:的[^，。；：\n]{0,6}(?:讲话|报告|发言|致辞))?$/u, longest: 64 },
  { shape: new RegExp(`^——[^。；：\\n]+(?:${genres}|事迹|纪实)$`, 'u'), longest: 50, needsNext: true },
  {
    shape: new RegExp(
      `^（${year}[^。；：（）\\n]*会议?(?:上(?:的(?:讲话|报告|发言))?|通过|批准|审议|修订|修正)）$|^（${year}[^。；：（）\\n]{4,40}(?:发布|公布|颁布)）$`,
    ),
    longest: 64,
  },
  { shape: new RegExp(`^${day}在[^。；：（）\\n]*(?:会议|大会|全会)上?$`), longest: 64, needsNext: true },
  // Number of the paper, of the issue.
  {
    shape: new RegExp(`^[${han}×*X]{1,10}[〔[（(][0-9*×X]{2,4}[〕\\]）)]第?[0-9*×X]{1,5}号$`, 'u'),
    longest: 24,
  },
  {
    shape: /^（?(?:[0-9]{4}年)?第[0-9一二三四五六七八九十〇百]{1,4}[期号]）?(?:（总第?[0-9]{1,4}期）)?$/,
    longest: 26,
  },
  { shape: /^(?:[〔[][0-9]{4}[〕\]])?第[0-9]{1,3}[期号]$/, longest: 12 },
  // Labelled lines.
  {
    shape: /^(?:来源|作者|发布单位)：[^，。；：0-9\n]{2,24}$/,
    longest: 32,
    needsNext: true,
    isName: true,
  },
  {
    shape: new RegExp(`^(?:发布)?(?:时间|日期)：${day}(?: [0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?)?$`),
    longest: 34,
  },
  {
    shape: new RegExp(
      `^(?:(?:第一)?提案[人者]|领衔(?:代表|人)|[附联]议(?:代表|委员|人))：(?:${name}、){0,5}${name}(?:等[0-9]{1,3}[名位]?(?:代表|委员|人))?$`,
      'u',
    ),
    longest: 44,
    needsNext: true,
    isName: true,
  },
  // Who signs, and when.
  { shape: new RegExp(`^（${year}(?:${digit}{1,3}月)?(?:${digit}{1,3}日)?）$`), longest: 16 },
  { shape: new RegExp(`^${day}$`), longest: 16, needsNext: true },
  { shape: new RegExp(`^(?:${day}|${year}${digit}{1,2}月)$`), longest: 16, behindName: true },
  {
    shape: new RegExp(`^(?:中共)?[^。；：（）“”《》0-9]*${office}[ \\u3000]*${name}$`, 'u'),
    longest: 36,
    needsNext: true,
    isName: true,
  },
  {
    shape: new RegExp(`^(?![和与及暨并])[${han}*＊×XxＸ]+${agencyEnd}(?:编印?|主办)?$`, 'u'),
    longest: 36,
    needsNext: true,
    isName: true,
  },
  {
    shape: new RegExp(`^${name}$`, 'u'),
    longest: 5,
    needsNext: true,
    isName: true,
    test: (line) => isSurname(line[0]!),
  },
];

/** What goes on with a title: 方案|的通知, 总结|及打算. */
const goesOn = new RegExp(
  `^(?:[的和及与暨并、》”）局会部书]|（(?!${digit}{4}年)|以及|生育|工作|情况|${genres})`,
);
const chronicle = /大事记$/;
const monthly = /^(?:[0-9]{4}年)?(?:[一二三四五六七八九十]{1,2}|[0-9]{1,2})月/;
/** A head is no longer than this. */
const longestHead = 300;
/** Who signs at the text's end may be told there by so many characters. */
const shortestName = 5;

/**
 * Where the lines of a head end that ran into each other: title, number, author, date, whom it is for; `undefined` where the
 * text does not begin with a title that such a line or a first sentence follows.
 *
 * @param line the text's first line, or its beginning
 * @param tail the text's end, where whoever wrote it may sign
 * @returns offsets in order, the title's end first
 */
export function headParts(line: string, tail = ''): number[] | undefined {
  const head = line.slice(0, longestHead);
  const stop = head.slice(0, longestTitle).search(/[，。；：！？\n]/);
  const reach = stop < 0 ? Math.min(longestTitle, head.length) : stop;
  const titleEnds = Array.from(
    head.slice(0, reach).matchAll(genreEnd),
    ({ 0: genre, index }) => index + genre.length,
  );
  const dash = head.indexOf('——');
  if (dash > 0 && dash <= reach) titleEnds.push(dash);
  const read = reader(head, tail);
  for (const end of titleEnds.sort((a, b) => b - a)) {
    const title = head.slice(0, end);
    if (chronicle.test(title) && monthly.test(head.slice(end, end + 10))) return [end];
    if (end < shortestTitle || end === head.length || goesOn.test(head.slice(end, end + 6))) continue;
    if (title.includes('——') || title.lastIndexOf('《') > title.lastIndexOf('》')) continue;
    const ends = read(end, undefined);
    if (ends) return [end, ...ends];
  }
  return undefined;
}

/** Finds the ends of the lines that follow a place and reach the text; `undefined` where neither follows. */
function reader(head: string, tail: string): (at: number, last: Part | undefined) => number[] | undefined {
  // Each place is read once behind a name and once behind anything else.
  const known = new Map<number, number[] | undefined>();
  const read = (at: number, last: Part | undefined): number[] | undefined => {
    if (beginsText(head, at) || (last && openingBelow.test(head.slice(at, at + 30)))) return [];
    if (last?.isLast) return undefined;
    const key = 2 * at + (last?.isName ? 1 : 0);
    if (!known.has(key)) known.set(key, readPart(at, last));
    return known.get(key);
  };
  const readPart = (at: number, last: Part | undefined): number[] | undefined => {
    for (const part of parts) {
      if (part.behindName && !last?.isName) continue;
      for (let end = Math.min(head.length - 1, at + part.longest); end > at + 1; end--) {
        const line = head.slice(at, end);
        if (!part.shape.test(line) || !mayEnd(head, end) || part.test?.(line) === false) continue;
        const behind = read(end, part);
        if (behind) return [end, ...behind];
        if (!part.needsNext || (part.isName && line.length >= shortestName && tail.includes(line)))
          return [end];
      }
    }
    return undefined;
  };
  return read;
}

/** Where the day's meeting was: 2019年2月26日|在镇第十四届人民代表大会第三次会议. */
const metOn = /^在[^，。；：\n]{2,40}(?:会议|大会|全会)/;
const longestMeeting = 48;

/** A day goes on with what belongs to it: 2016年2月|底, 3月5日|上午. */
const mayEnd = (head: string, at: number): boolean =>
  !(head[at - 1] === '日' && metOn.test(head.slice(at, at + longestMeeting))) &&
  !/^(?:号[令文公决楼线机井院门]|上的)/.test(head.slice(at - 1, at + 1)) &&
  (!/[年月日0-9]/.test(head[at - 1]!) ||
    (!/^(?:[上下晚凌，,、至到—~-]|份|底|初|末|中旬|以|之|前|起)/.test(head.slice(at, at + 2)) &&
      (head[at - 1] === '日' || !/[0-9]/.test(head[at]!))));

/** Whether the text's first sentence or heading begins at a place. */
function beginsText(head: string, at: number): boolean {
  const mark = headingMarkAt(head, at);
  return (mark !== undefined && mark.level < 3 && mark.value === 1) || opening.test(head.slice(at, at + 60));
}
