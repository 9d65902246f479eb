import { fold } from '../../script/fold.ts';

/** Words that ask, in simplified script. */
const asking = [
  '什么', '怎么', '怎样', '怎能', '如何', '为何', '何以', '何在', '何时', '何处', '是否', '能否', '可否', '是不是',
  '能不能', '会不会', '要不要', '有没有', '好不好', '行不行', '对不对', '哪', '谁', '几时', '多少', '难道', '岂', '么', '吗', '呢',
]; // prettier-ignore

/** Particles that only end questions. */
const final = new Set('吗呢么');

/** How far back a question's first word may stand, in UTF-16 code units. */
const reach = 40;

/**
 * Whether the clause that ends at offset `at` asks: it ends with 吗 or 呢, or has a word like 什么 or 如何.
 * Either script.
 */
export function asksBefore(text: string, at: number): 'surely' | 'perhaps' | undefined {
  const clause = fold(text.slice(Math.max(0, at - reach), at));
  const start =
    Math.max(...['。', '！', '；', '？', '?', '!', ';', '\n'].map((mark) => clause.lastIndexOf(mark))) + 1;
  const own = clause.slice(start);
  if (final.has(own.at(-1) ?? '')) return 'surely';
  return asking.some((word) => own.includes(word)) ? 'perhaps' : undefined;
}
