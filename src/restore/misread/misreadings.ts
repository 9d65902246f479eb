/** What bytes were written in, and what somebody took them for who read them. */
export interface Misreading {
  writtenIn: 'utf-8' | 'gbk' | 'big5';
  readAs: 'latin-1' | 'gbk';
  /** Words for both, for reasons of edits. */
  names: readonly [writtenIn: string, readAs: string];
}

/** Those that the web is full of. What was in Big5 or GBK and read as the other has lost too many codes. */
export const misreadings: readonly Misreading[] = [
  { writtenIn: 'utf-8', readAs: 'latin-1', names: ['UTF-8', '西文'] },
  { writtenIn: 'gbk', readAs: 'latin-1', names: ['GBK', '西文'] },
  { writtenIn: 'big5', readAs: 'latin-1', names: ['Big5', '西文'] },
  { writtenIn: 'utf-8', readAs: 'gbk', names: ['UTF-8', 'GBK'] },
];
