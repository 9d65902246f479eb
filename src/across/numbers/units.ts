import { fold } from '../../script/fold.ts';

/**
 * What reports count in, and signs that show, where they follow, that the word is another one
 * (47人 is a figure, 人民 and 人均 are not). Years, months and days are dates, not figures; 号, 级 and
 * 届 number things without counting them.
 */
const table: readonly (readonly [units: string, notBefore?: string])[] = [
  ['人', '民均大才员口事力'],
  ['人次 户 户次 万户 口 名 对 伙'],
  ['字 个 个百分点 百分点 个月 个小时 个工作日 小时 分钟 课时 学时 周岁 岁 天'],
  ['位', '于置'],
  ['项 件 所 座 条 台 辆 套 份 册 篇 场 起 宗 种 类 间 栋 幢 张 块 株 棵 头 只 匹 羽 尾 艘 架 盏 眼 口井'],
  ['批', '准评复示'],
  ['家', '庭长属乡'],
  ['次', '日年要序'],
  ['处', '理于长分罚置'],
  ['部', '门队分长署位'],
  ['支', '持部付出撑援'],
  ['元', '旦月素宵'],
  ['美元 港元 日元 欧元 人民币'],
  ['成', '立为功效果员本绩长都就交'],
  ['倍 亩 公顷 平方公里 平方千米 平方米 立方米 公里 千米 米 厘米 毫米 华里 海里 吨 公吨 公斤 千克 斤 克 升'],
  ['千瓦时 千瓦 兆瓦 万千瓦 千伏 千伏安 标准箱 床 床位 张床位 标台 车位 学位 摄氏度 ℃'],
  ['% ％ ‰ ﹪'],
  ['平方', '公千米'],
];

interface Unit {
  name: string;
  folded: string;
  notBefore: string;
}

/** Units by their first character, the longest first. */
const units = Map.groupBy(
  table
    .flatMap(([names, notBefore = '']) =>
      names.split(' ').map((name): Unit => ({ name, folded: fold(name), notBefore: fold(notBefore) })),
    )
    .sort((a, b) => b.name.length - a.name.length),
  ({ folded }) => folded[0]!,
);

/**
 * The unit that stands at an offset of a text, if one does.
 *
 * @param text folded
 * @returns its name in simplified script, which may be written otherwise there
 */
export function unitAt(text: string, at: number): string | undefined {
  const candidates = units.get(text[at] ?? '') ?? [];
  return candidates.find(({ folded, notBefore }) => {
    const next = text[at + folded.length];
    return text.startsWith(folded, at) && (next === undefined || !notBefore.includes(next));
  })?.name;
}
