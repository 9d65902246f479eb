/**
 * Lines that intruders put into pages of copy sites, matched as a whole on their projection (simplified,
 * without blanks, half-width). `follow` says that what stands behind them to the end of the page is theirs.
 */
export const intruderLines: readonly { line: RegExp; follow?: true }[] = [
  { line: /感谢您访问我们的网站[,.?]{0,2}您可能还对以下(?:资源|内容|文章)感兴趣:?/, follow: true },
  { line: /主站蜘蛛池模板:?.*/ },
];

/** A glance for them, and for link lines, at the edges of a page, in either script. */
export const injectedHint = /感[谢謝]您[访訪]|蜘蛛池|久久|[无無][码碼]|一[区區]二[区區]|中文字幕|[国國][产產]精品|[亚亞]洲精品|麻豆|肉?[丝絲][袜襪]|午夜|少[妇婦]/;

/** Words of pornographic link lines; several different ones together are never a report's. */
export const linkWords = /久久|[无無][码碼]|一[区區]二[区區]|二[区區]三[区區]|中文字幕|在[线線][观觀]看|免[费費][观觀]看|[国國][产產]精品|[亚亞]洲精品|日[韩韓]|[欧歐]美|麻豆|激情|成人|[丝絲][袜襪]|午夜|[两兩]性|少[妇婦]|熟[妇婦]|人妻|av|黄色|[视視][频頻]/gi;
/** As many different ones make a link line, and as large a share of it. */
export const linkLine = { different: 4, share: 0.3 };

/** A note that whoever collected the page left where a line was: `[injected … line removed by collector]`. */
export const collectorNote = /^[ \t]*\[(?=[^\]\n]*\b(?:injected|spam|seo|links?|ads?|collector|crawler|scraper|cleaner)\b)[^[\]\n]{0,80}\b(?:removed|stripped|deleted|redacted) by\b[^[\]\n]{0,40}\][ \t]*$/gim;
