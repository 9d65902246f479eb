/** How a page, or a part of one, begins. */
const begins =
  /^\ufeff?\s*<(?:!doctype|html|head|body|main|article|section|div|p|h[1-6]|table|ul|ol|font|span|center|strong|b|br)[\s>/]/i;
/** What pages end blocks and lines with. */
const ends = /<\/(?:html|article|section|div|p|h[1-6]|td|li|font|span|center)>|<br\s*\/?>/i;

/** Whether a text that is handed over as text is markup of a page: spiders often keep what they found so. */
export const isMarkup = (text: string): boolean => begins.test(text) && ends.test(text);
