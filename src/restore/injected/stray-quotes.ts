/** Behind 的, in Chinese text; one of a pair stands before a word or behind one. */
const stray = /(?<=[\u4e00-\u9fff]的)'(?=[\u4e00-\u9fff，。、；：,;:])/g;

/**
 * Single quotation marks that sites of model texts put behind 的 here and there, to know their copies by: lines in which
 * there is one, which no other closes. In order.
 */
export function strayQuotes(text: string): number[] {
  if (!text.includes("的'")) return [];
  return [...text.matchAll(stray)].flatMap(({ index }) => {
    const start = text.lastIndexOf('\n', index) + 1;
    const end = text.indexOf('\n', index);
    const line = text.slice(start, end < 0 ? text.length : end);
    return line.length < longest && line.split("'").length === 2 ? [index] : [];
  });
}

/** A longer line may hold pairs far apart. */
const longest = 4000;
