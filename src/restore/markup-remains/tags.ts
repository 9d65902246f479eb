const [open, close] = ['(?:<|&lt;)', '(?:>|&gt;)'];
const attributes = '(?:[ \\t][^<>\\n]{0,300}?)?[ \\t]*\\/?';
const breaking = 'br|p|div|BR|P|DIV';
const setting = 'span|strong|font|o:p|SPAN|STRONG|FONT|O:P';
const tag = (names: string): string => `${open}\\/?(?:${names})${attributes}${close}`;

/** Sources of patterns: tags that break the line, and tags that only set type. */
export const breakTags = `(?:${tag(breaking)})`;
export const formatTags = `(?:${tag(setting)})`;

const remains = new RegExp(`\\/?(?:(?<breaks>${breaking})|${setting})[ \\t]*\\/?>`, 'y');

/** What is left at a place of a plain tag whose `<` is lost, and what the tag stands for there. */
export function tagRemains(text: string, at: number): { lemma: string; reading: string } | undefined {
  remains.lastIndex = at;
  const found = remains.exec(text);
  if (!found) return undefined;
  const next = text[remains.lastIndex] ?? '\n';
  return { lemma: found[0], reading: found.groups?.['breaks'] && next !== '\n' ? '\n' : '' };
}
