/**
 * Pairs that OpenCC's dictionaries align but that no conversion of this project makes: left in, they
 * would chain characters of their own together. (Chains that standard usage does make stay: Taiwan's
 * 項鍊 and 鍛鍊 are 项链 and 锻炼, so 炼 and 链 fold to one form, as 干 and 乾, 着 and 著 do.)
 */
export const cutPairs: readonly (readonly [pair: string, reason: string])[] = [
  ['坏坯', '土坏 for 土坯 is archaic; 坏 is the simplified form of 壞'],
  ['坐座', '坐标 is standard in both scripts'],
  ['呆待', '呆着 against 待着 is a choice of words'],
  ['苔薹', '蒜薹 keeps 薹 in simplified; 苔 is moss'],
  ['潀潨', 'two rivers'],
  ['么幺', '么 is the simplified form of 麼; 幺 is one'],
  ['唚吣', 'two spellings of a dialect word'],
];
