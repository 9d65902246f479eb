const [open, close] = ['(?:<|&lt;)', '(?:>|&gt;)'];
const attributes = '(?:[ \\t][^<>\\n]{0,300}?)?[ \\t]*\\/?';
const tag = (names: string): string => `${open}\\/?(?:${names})${attributes}${close}`;

/** Sources of patterns: tags that break the line, and tags that only set type. */
export const breakTags = `(?:${tag('br|p|div|BR|P|DIV')})`;
export const formatTags = `(?:${tag('span|strong|font|o:p|SPAN|STRONG|FONT|O:P')})`;
