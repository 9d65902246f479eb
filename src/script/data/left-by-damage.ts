/**
 * Simplified characters that are also traditional ones and that the copy sites' converter left alone:
 * `災后`, `規范`, `聯系`. Observed on scraped pages: 么于云余后咨干并征恒昵杰游筑范辟采里; the rest are
 * of the same kind (independent characters of Big5). Characters whose traditional forms only phrases
 * tell apart (制 面 布 表 志 了 只 松 谷 …) have no entry in a table of characters and need no listing.
 */
export const leftByDamage =
  '丑么于云仆伙余佣凶占吁吃后咨咸唇尸岩岳峰干并床征挂朴杠杰涌游灶痴皂秘筑粽群肴腌范虱辟郁采里雇厘凄恒昵熏栖';
