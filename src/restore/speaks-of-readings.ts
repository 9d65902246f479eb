/** What a text that teaches how characters are read calls it, in either script. */
const words =
  /多音字|[读讀念唸]作|[读讀]音|注音|拼音|[声聲][调調]|四[声聲]|[正纠糾字释釋][音]|平翘舌|平翹舌|[读讀]法|易[读讀][错錯]|[误誤][读讀]|上口字|生字|前后鼻音|前後鼻音|[阴陽阳陰]平|[读讀][上去入]声|[读讀][上去入]聲|[读讀][阴阳陰陽]平/;
const reading = /\(?[a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,6} ?\)/g;

/** Whether a text speaks of how characters are read, so that its author may have put readings behind any. */
export const speaksOfReadings = (text: string): boolean => words.test(text.replace(reading, ''));
