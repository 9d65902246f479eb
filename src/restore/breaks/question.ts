/** Words that ask, in either script. */
const asking =
  /[什甚][么麼]|[为為]何|何[以谓謂在处處时時]|怎[么麼样樣能]|如何|是否|[能可]否|是[^，,。]{1,12}[还還]是|是不是|能不能|[会會]不[会會]|要不要|有[没沒]有|好不好|行不行|[对對]不[对對]|哪|[谁誰]|[几幾][时時]|多少|[没沒]有$|([\u4e00-\u9fff])不\1|[难難]道|[岂豈]|咋|[还還]是[^，,。]{1,8}$|[么麼吗嗎呢吧]$/;

/** Particles that only end questions. */
const particle = /[吗嗎呢么麼]$/;

/** How far back a question's first word may stand, in UTF-16 code units. */
const reach = 40;

const stops = new Set('。！；？?!;\n');

/**
 * Whether the clause that ends at offset `at` asks: it ends with 吗 or 呢, or has a word like 什么 or 如何.
 * Either script.
 */
export function asksBefore(text: string, at: number): 'surely' | 'perhaps' | undefined {
  let start = at;
  while (start > 0 && start > at - reach && !stops.has(text[start - 1]!)) start--;
  const clause = text.slice(start, at);
  if (particle.test(clause)) return 'surely';
  return asking.test(clause) ? 'perhaps' : undefined;
}
