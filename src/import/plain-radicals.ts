/**
 * Radicals of Unicode's supplement that look like a character of their own, and that character. Those of the other
 * block, the Kangxi radicals, NFKC knows.
 */
const supplement = new Map(
  Object.entries({
    '⺐': '尢',
    '⺓': '幺',
    '⺕': '彐',
    '⻑': '長',
    '⻧': '卤',
    '⻱': '龜',
    '⺟': '母',
    '⺠': '民',
    '⻁': '虎',
    '⻄': '西',
    '⻅': '见',
    '⻆': '角',
    '⻉': '贝',
    '⻋': '车',
    '⻓': '长',
    '⻔': '门',
    '⻘': '青',
    '⻙': '韦',
    '⻚': '页',
    '⻛': '风',
    '⻜': '飞',
    '⻝': '食',
    '⻢': '马',
    '⻣': '骨',
    '⻤': '鬼',
    '⻥': '鱼',
    '⻦': '鸟',
    '⻨': '麦',
    '⻩': '黄',
    '⻬': '齐',
    '⻮': '齿',
    '⻰': '龙',
    '⻳': '龟',
  }),
);

/** Common characters of simplified text alone. */
const simplified = /[们这为国农务县乡镇进门车长见]/;

/** Characters to either side that tell a text from a list of radicals. UTF-16 code units. */
const around = 8;

/**
 * Write characters for radicals. A font has one shape for 民 and its radical ⺠, and programs that make PDFs name
 * the shape by either: such a text looks right, and no word of it is found. Radicals that no character stands near,
 * as in books on writing, stay.
 */
export function plainRadicals(text: string): string {
  // 户 and 戶 have one radical; NFKC gives the traditional one.
  const door = simplified.test(text) ? '户' : '戶';
  return text.replace(/[\u2e80-\u2fd5]+/g, (run: string, at: number) => {
    const near = text.slice(Math.max(0, at - around), at + run.length + around);
    if (!/\p{Unified_Ideograph}/u.test(near)) return run;
    return Array.from(run, (sign) =>
      sign === '⼾' ? door : (supplement.get(sign) ?? sign.normalize('NFKC')),
    ).join('');
  });
}
