const later = '[二三四五六七八九十]{1,3}';
/** A heading, an item or a part of an enumeration, numbered as one that others go before. */
const numbered = new RegExp(
  `^[ \\t\\u3000]{0,8}(?:${later}、|[（(]${later}[）)]|${later}是(?!否)|(?:[2-9]|[1-9][0-9])(?:[.．](?!\\d)|、(?=[\u4e00-\u9fff])(?![两兩等])))`,
);

/**
 * Whether what stands behind the first number of a page is numbered itself, and not as a first: `1、（三）`. A list does
 * not begin so; what a site numbers may.
 */
export const beginsInside = (text: string): boolean => numbered.test(text.slice(0, 16));
