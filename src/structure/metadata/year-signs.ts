/** Words by which a clause tells of something done. Tables are in simplified script and folded where used. */
export const pastSigns = [
  '被',
  '荣获',
  '获得',
  '授予',
  '评为',
  '命名为',
  '表彰为',
  '以来',
  '截至',
  '截止',
  '同比',
  '实现了',
  '完成了',
  '取得了',
  '召开了',
  '开展了',
  '建成了',
  '制定了',
  '成立了',
  '达到了',
  '下降了',
  '增长了',
  '提高了',
  '出台了',
  '启动了',
  '发生的',
] as const;

/** Words by which a sentence tells of something that is still to come, or repeats somebody's plan. */
export const futureSigns = [
  '力争',
  '争取',
  '预计',
  '预期',
  '计划',
  '规划',
  '目标',
  '将',
  '确保',
  '拟',
  '即将',
  '迎接',
  '喜迎',
  '筹备',
  '打算',
  '展望',
  '拟定',
  '要求',
] as const;

/** Words of a plan in its author's own voice; with 到2015年 they show that 2015 was still to come. */
export const planSigns = ['力争', '争取', '预计将', '将达到', '将实现', '确保'] as const;

/** Words that show a plan to be somebody else's or an older one. */
export const quotedPlanSigns = ['提出', '要求', '明确', '规划', '纲要', '原定', '《', '了'] as const;

/** Titles that look back on the year they name, and titles that look ahead to it. */
export const backSigns = ['总结', '小结', '述职', '汇报', '回顾'] as const;
export const aheadSigns = ['计划', '要点', '安排', '打算'] as const;

/**
 * What only came to be in a certain year: a text that speaks of it was not written before.
 * Years are those of the event or of the first official use of the phrase.
 */
export const datedPhrases: readonly (readonly [phrase: string, year: number])[] = [
  ['三个代表', 2000],
  ['党的十六大', 2002],
  ['科学发展观', 2003],
  ['党的十七大', 2007],
  ['党的十七届三中全会', 2008],
  ['汶川地震', 2008],
  ['汶川特大地震', 2008],
  ['5·12”地震', 2008],
  ['党的十七届六中全会', 2011],
  ['党的十八大', 2012],
  ['党的群众路线教育实践活动', 2013],
  ['党的十八届三中全会', 2013],
  ['党的十八届四中全会', 2014],
  ['三严三实', 2014],
  ['党的十八届五中全会', 2015],
  ['两学一做', 2016],
  ['党的十九大', 2017],
  ['习近平新时代中国特色社会主义思想', 2017],
  ['党的十九届四中全会', 2019],
  ['新冠肺炎', 2020],
  ['党的二十大', 2022],
];
