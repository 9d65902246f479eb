/** A form that the characters around a place decide, where no word of the dictionary does. */
export interface ContextForm {
  /** The simplified character. */
  char: string;
  /** What it is in both locales. */
  form: string;
  /** Tested on the characters before it, up to `contextLength`. */
  before?: RegExp;
  /** Tested on the characters after it, up to `contextLength`. */
  after?: RegExp;
  reason: string;
}

/** How many code units on either side a context may look at. */
export const contextLength = 16;

const anyOf = (words: string): string => `(?:${words.split(' ').join('|')})`;
const number = '[0-9０-９〇零一二三四五六七八九十百千万亿廿卅两几数半]';
const titles = anyOf(
  '市长 县长 区长 镇长 乡长 村长 局长 处长 科长 厅长 部长 省长 州长 院长 校长 厂长 所长 站长 队长 组长 行长 司长 馆长 社长 会长 ' +
    '董事长 秘书长 检察长 审判长 委员长 书记 主任 主席 经理 总理 同志 教授 记者 检察官 审判员 书记员 陪审员 法官 律师 会计 医生',
);
/** What is done every week, each two characters, so that no given name of a 周 is among them. */
const weekly = anyOf(
  '排查 调度 通报 例会 计划 小结 总结 分析 报告 督查 督办 督导 检查 考核 考评 会商 研判 推进 更新 学习 安排 统计 汇报 碰头 工作',
);
/** What weeks are given to. */
const themes = anyOf(
  '宣传 活动 文化 科技 读书 服务 开放 学习 质量 法治 法制 安全 节能 推广 双创 消费 购物 时装 时尚 艺术 电影 设计 教育 爱鸟 农业 ' +
    '视听 展示 交流 体验 主题 环保 健康 创业 创新 招商 人才 旅游 美食 音乐 减灾 禁毒 普法',
);
const nameEnds = '(?:[，。、；：）)（(]|同志|等|说|\\s|$)';
/** Words that a surname's character begins: 主席范围, 书记余额. */
const noName = '(?![围畴例本式额地下款粮量力头表点情爱声楼塔父母])';
const masked = /^[某×＊*]/;

/** Earlier ones go before later ones. */
export const contextForms: readonly ContextForm[] = [
  {
    char: '里',
    form: '里',
    before: new RegExp(`(?:^|[^统唯之其初专])${number}[余多来]?(?:[（(][^（）()]{1,8}[）)])?$`),
    after: /^(?!面(?!积)|[边头外间屋])/,
    reason: 'a distance, or a place named after one: 荷风三十里, 卅（sà）里铺, 三里屯',
  },
  {
    char: '里',
    form: '里',
    before: /[^家屋房室院路街巷手城县店市村厂山河沟坑地]$/,
    after: /^[铺堡屯](?![着了满设上开下砖地垫盖路])/,
    reason: 'a place named after a distance, in whatever spelling: 洒里铺',
  },
  {
    char: '里',
    form: '里',
    before: /\p{Script=Han}$/u,
    after: /^[0-9０-９]+号/,
    reason: 'an address in a lane: 东风里5号',
  },
  {
    char: '游',
    form: '游',
    before: /[乡桥山城坝地]下$/,
    after: /^(?![玩览客荡走泳人弋历学乐说民击艺戏])/,
    reason: 'downstream of what ends in the word before: 乡|下游4个村',
  },
  {
    char: '准',
    form: '準',
    before: /(?:^|[^个零〇一二三四五六七八九十条项严])不$/,
    after: /^(?:[，、；。,;\n）)的]|等[问现情原])/,
    reason: 'nothing follows that could be forbidden: 底数不准、情况不明',
  },
  {
    char: '只',
    form: '隻',
    before: new RegExp(`${number}[余多来]?$`),
    after: /^(?![有是要能会占用需剩报为见得好怕顾管限够凭差不许可做看算比达在收完增减落实填留建])/,
    reason: 'a number counts it: 1200只羊',
  },
  {
    char: '只',
    form: '隻',
    before: /[（(/／](?:[头羽匹口条箱][、/／])?$/,
    after: /^[）)、/／]/,
    reason: 'the unit of a table: 头（只）, 元/只',
  },
  { char: '只', form: '隻', before: /[元斤克头羽]\/$/, reason: 'so much for each: 5元/只' },
  {
    char: '周',
    form: '週',
    before: /[0-9０-９]$/,
    after: /^(?![边围密全到折详遭身恩某知家庄村])/,
    reason: 'a number counts the weeks: 4周',
  },
  {
    char: '周',
    form: '週',
    before: /(?:^|[^\p{Script=Han}]|[每按以实行坚持])$/u,
    after: new RegExp(`^${weekly}`),
    reason: 'what is done every week: 周排查、月分析',
  },
  {
    char: '周',
    form: '週',
    before: /[日天]\p{Script=Han}{0,3}[、，/]$/u,
    after: /^\p{Script=Han}{0,3}[、，/][月旬季年]/u,
    reason: 'between days and months: 日清、周结、月考',
  },
  {
    char: '周',
    form: '週',
    before: new RegExp(`${themes}$`),
    after: /^(?![边围密全到折详遭身恩某知正])/,
    reason: 'a week for something: 宣传周',
  },
  {
    char: '周',
    form: '週',
    before: /\p{Script=Han}$/u,
    after: /^等?(?:系列)?活动/u,
    reason: 'a week of events: 城市周等活动',
  },
  {
    char: '并',
    form: '併',
    before: /[撤拆迁合裁关减]\p{Script=Han}{1,2}$/u,
    after: /^[组村乡镇校点居区县院户厂站所社](?![建织成名评住民会有])/,
    reason: 'one is closed and another joined: 撤村并组, 撤点并校',
  },
  {
    char: '系',
    form: '係',
    before: /[均确纯实乃皆亦]$/,
    after: /^(?![统列数])/,
    reason: 'is: 均系违章建筑',
  },
  {
    char: '制',
    form: '製',
    before: /编$/,
    after: /^(?:了|出|完成|《|[“]|预算|决算|规划|计划|方案|预案|报告|报表|说明|指南|大纲|清单|目录)/,
    reason: 'a plan or a budget is drawn up (編製); 編制 is the staff',
  },
  { char: '制', form: '製', before: /(?:预算|决算|规划|报表|预案)编$/, reason: 'a plan or a budget is drawn up' },
  { char: '注', form: '註', before: /括$/, reason: 'a note in brackets' },
  { char: '注', form: '註', before: /(?:^|[\n（(\s])$/, after: /^[：:]/, reason: 'a note: 注：…' },
  {
    char: '冲',
    form: '沖',
    before: /\p{Script=Han}$/u,
    after: /^(?:水库|村|组)/,
    reason: 'a valley in the names of places of the south: 石板冲水库, as 韶山沖',
  },
  {
    char: '于',
    form: '于',
    before: new RegExp(`(?:${titles}|原告|被告|[、，（(])\\s*$`),
    after: /^(?:某[某甲乙丙]?[，、）),与和等的]|某某|[×＊*])/,
    reason: 'a surname before a name that is masked; 于某日 is a time',
  },
  {
    char: '于',
    form: '于',
    before: new RegExp(`${titles}$`),
    after: /^\p{Script=Han}{1,2}同志/u,
    reason: 'a surname: 书记于海波同志',
  },
  ...surnames('范范钟鍾余余涂涂岳岳'),
  ...surnames('游游党党郁郁云云种种后后', [masked]),
];

/** Surnames that keep a form of their own: before a masked name, or between an office and the end of a name. */
function surnames(pairs: string, afters?: readonly RegExp[]): ContextForm[] {
  const forms: ContextForm[] = [];
  for (let i = 0; i < pairs.length; i += 2) {
    const row = { char: pairs[i]!, form: pairs[i + 1]!, reason: 'a surname: 市长范某' };
    for (const after of afters ?? [masked]) forms.push({ ...row, before: /(?:^|[^\p{Script=Han}]|[长任记席理志告人诉与和及对由])$/u, after });
    if (afters) continue;
    const after = new RegExp(`^${noName}\\p{Script=Han}{1,2}?${nameEnds}`, 'u');
    forms.push({ ...row, before: new RegExp(`${titles}\\s?$`), after });
  }
  return forms;
}
