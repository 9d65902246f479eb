/** 附件2, 图1, 表3-1: a label that the name of what it labels follows. */
const label =
  /(?:^|[。；：）\n? ])(?:附[件表图圖]|[图圖表])(?:[0-9]{1,2}(?:[-—][0-9]{1,2})?|[一二三四五六七八九十]{1,3})$/;

/** The text before a place that is looked at, in UTF-16 code units. */
const reach = 12;

/** Whether a label that the name of what it labels follows ends at a place: 附件2. */
export const isLabelBefore = (text: string, at: number): boolean =>
  label.test(text.slice(Math.max(0, at - reach), at));
