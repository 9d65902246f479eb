import { fold } from '../../script/fold.ts';
import { isHan } from './characters.ts';

/** The hundred commonest surnames and some of the peoples of the south and west, in simplified script. */
const surnames = new Set(
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文韦韬殷覃蓝莫农甘骆庞樊兰施陶洪翟安颜倪严牛温芦季俞章鲁葛伍申尤毕聂丛焦向柳邢路岳齐沿梅莫庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧裴鲍冉应刁商'.split(
    '',
  ),
);

/** Whether a character, of either script, is a common surname. */
export const isSurname = (character: string): boolean => surnames.has(fold(character));

const doubleSurnames = new Set(
  '欧阳 上官 皇甫 司马 诸葛 夏侯 东方 尉迟 公孙 慕容 令狐 长孙 司徒 端木 宇文 轩辕 南宫 申屠 呼延 闻人'.split(
    ' ',
  ),
);

/** The same of a surname of two characters. */
export const isDoubleSurname = (characters: string): boolean => doubleSurnames.has(fold(characters));

/** Words that end a name's office. */
const offices =
  /(?:主席|总理|省长|市长|州长|盟长|县长|区长|旗长|镇长|乡长|局长|厅长|部长|书记|主任|院长|检察长|处长|局长|副局长|科长|校长|所长|会长|董事长|总经理|厂长|审判[长员]|陪审员|书记员|检察员|指挥长|组长|队长|馆长|站长|成员|组员|代表|委员|记者|通讯员)$/;

/** A name that its author masked. */
const mask = /^(?:[*＊]{2,}|某某|[XＸ×]{2,}|.[*＊某]{1,2})/;

/** A name of two characters, which a space parts as well, whatever the surname: 通讯员　红　豆. */
const parted = /^[\u4e00-\u9fff][? \u3000]{1,2}[\u4e00-\u9fff](?![\u4e00-\u9fff])/;

/**
 * Whether a space in a name stands at `[start, end)`: between the two characters of a name (龚　正), or
 * between an office and a name (市长　龚正). Either script.
 */
export function isSpaceInName(text: string, start: number, end: number): boolean {
  const before = fold(text.slice(Math.max(0, start - 6), start));
  const after = fold(text.slice(end, end + 6));
  const name = leadingHan(after);
  if (offices.test(before)) {
    if (mask.test(after) || parted.test(after)) return true;
    return name > 0 && name <= 4 && (surnames.has(after[0]!) || (name > 2 && name < after.length));
  }
  const given = name === 1 || /^.(?:摄|同志|先生|女士|等[0-9一二三四五六七八九十]{1,3}[位名人])/.test(after);
  if (!given) return false;
  const office = /^(.*?)[? \u3000]{1,2}[\u4e00-\u9fff]$/.exec(before)?.[1];
  return (
    (surnames.has(before.at(-1) ?? '') && !isHan(before.at(-2))) ||
    (office !== undefined && offices.test(office))
  );
}

function leadingHan(text: string): number {
  let length = 0;
  while (isHan(text[length])) length++;
  return length;
}
