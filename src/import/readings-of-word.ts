/** A character and its reading, each in runs of their own. */
const ruby =
  /<w:ruby(?:\s[^>]*)?>(?:(?!<\/w:ruby>).)*?<w:rt(?:\s[^>]*)?>((?:(?!<\/w:ruby>).)*?)<\/w:rt>\s*<w:rubyBase(?:\s[^>]*)?>((?:(?!<\/w:ruby>).)*?)<\/w:rubyBase>\s*<\/w:ruby>/gs;

/**
 * Put readings that stand above characters of a Word document behind them, in brackets: 创(chuàng).
 *
 * @param document its XML
 * @returns undefined where there are none
 */
export function readingsOfWord(document: string): string | undefined {
  const written = document.replace(
    ruby,
    (_, reading: string, characters: string) => `${characters}<w:t>(</w:t>${reading}<w:t>)</w:t>`,
  );
  return written === document ? undefined : written;
}
