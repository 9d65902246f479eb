/**
 * Pairs that OpenCC's dictionaries align but that are not one character in two forms: left in, they
 * would chain unrelated characters together (a search for 链 would find 炼), or change the vocabulary.
 * No conversion of this project makes them either.
 */
export const cutPairs: readonly (readonly [pair: string, reason: string])[] = [
  ['鍊链', '上鍊: 鍊 is 炼 everywhere else'],
  ['里哩', '滴里嘟噜, 海里: a sound and a unit, both characters are simplified ones'],
  ['沈沉', '墨沈沈: 沈 is the surname and 瀋; 沉 is a character of its own'],
  ['坏坯', '一坏: 坯 is a character of its own'],
  ['具俱', '家具 is standard in both scripts; 俱 means all'],
  ['坐座', '坐标 is standard in both scripts'],
  ['呆待', '呆着 against 待着 is a choice of words'],
  ['苔薹', '蒜薹 keeps 薹 in simplified; 苔 is moss'],
];
