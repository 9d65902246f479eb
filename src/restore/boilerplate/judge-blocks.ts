import type { BoilerplateLine } from '../data/boilerplate/line.ts';
import { project } from '../projection.ts';
import type { Block } from './find-blocks.ts';
import type { LineMatch } from './match-line.ts';

/** Whose a block is: the site's beyond doubt; perhaps the author's; the author's own. */
export type Owner = 'site' | 'perhaps' | 'author';

/** A text that speaks of such lines may quote one. */
const speaksOfSites =
  /网站|网页|网址|页面|网络版|公众号|新媒体|融媒体|推送|栏目|按钮|链接|文库|备案|版权|著作权|侵权|转载|字样|声明|参考文献|参考书目|参考资料|小程序|客户端|著录|字段|账号|样式|页脚|页首/;
const announces = /[:：][“"‘「『]?$/;
/** One line that ends with the quotation that it holds. */
const spoken = /^[^\n“「]{0,20}[“「][^\n]*[”」][。]?\s*$/;
const refersBack = /^(?:以上|上述|前述|上[例表式图]|此类|这样的?|这[是种类些一]|该)/;
/** How much of the line above is looked at. */
const longestAbove = 120;

/** Lines that say something of the site by themselves, and those of them that no author writes. */
const tells = ({ weight }: BoilerplateLine): boolean => weight === 'sure' || weight === 'edge';
const isDistinctive = ({ weight, perhaps }: BoilerplateLine): boolean => weight === 'sure' && !perhaps;
/** A few words alone, below a block. */
const remnant = /^\s*[^\n。；]{1,40}\s*$/;
/** Nothing but a title, above a block. */
const title = /^\s*[^\n。；]{4,60}\n\s*$/;
/** So many lines side by side, not all of one kind, are no author's. */
const fewestLines = 4;

/**
 * Whose the blocks of a page are. Two lines that are not the same, or one at an edge that no author writes, tell of a
 * site, and all others are its own. A lone one that an author may have written is perhaps the site's at an edge of the
 * page or below its title, and the author's in the middle; so are all in the middle of a text that speaks of sites, and
 * what the line above announces, or the one below refers to, is quoted.
 *
 * @param blocks in order
 * @param isKnown whether anything else tells that the page is a site's; asked where its lines do not say enough
 */
export function judgeBlocks(page: string, blocks: readonly Block[], isKnown: () => boolean): Owner[] {
  if (blocks.length === 0) return [];
  const places = blocks.map(({ matches, start, end }, index) => {
    const entries = matches.map(({ entry }) => entry);
    return {
      entries: entries.filter(tells),
      lines: entries.length,
      kinds: new Set(entries.filter(({ weight }) => weight !== 'between')).size,
      distinctive: entries.some(isDistinctive),
      quoted: isQuoted(page, blocks[index - 1]?.end ?? 0, start, end),
      below: isShort(page, blocks[index - 1]?.end ?? 0, start, title),
      edge: isBlank(page, blocks, 0, index) || isBlank(page, blocks, index + 1, blocks.length),
      field: isField(page, blocks[index - 1]?.end ?? 0, start, end),
      onlyTitle: matches.length === 1 && isOnlyTitle(page, matches[0]!),
      nearEnd: index + 1 === blocks.length && isShort(page, end, page.length, remnant),
    };
  });
  const evident = places.some(({ quoted, edge, distinctive }) => !quoted && edge && distinctive);
  if (evident && places.every(({ quoted, edge }) => edge || !quoted)) return places.map(() => 'site');
  const own = ownText(page, blocks);
  const about = speaksOfSites.test(project(own, 0, own.length).text);
  const counted = places.filter(({ quoted, edge }) => !quoted && (edge || !about));
  const told =
    evident ||
    new Set(counted.flatMap(({ entries }) => entries)).size > 1 ||
    counted.some(({ edge, kinds, lines }) => edge && kinds > 1 && lines >= fewestLines);
  // Where readings tell of a copy site, less of its lines does.
  const known = !evident && isKnown();
  const ofSite = places.map(
    ({ quoted, edge, nearEnd, kinds, distinctive }) =>
      known && !quoted && (edge || nearEnd || kinds > 1 || (distinctive && !about)),
  );
  const near = ofSite.includes(true);
  return places.map(({ entries, distinctive, quoted, edge, below, field, onlyTitle }, index) => {
    if (ofSite[index] || (near && !quoted && entries.length === 0)) return 'site';
    if (evident && (edge || !quoted)) return 'site';
    if (quoted && (about || !told) && !(edge && distinctive)) return edge && !about ? 'perhaps' : 'author';
    if (told) return quoted || (about && !edge) ? 'perhaps' : 'site';
    if (about && field && !distinctive) return 'author';
    const may = !distinctive && (about || entries.every(({ perhaps }) => perhaps));
    // Where nothing else tells of a site, what may be the only title the text has stays.
    if (onlyTitle) return 'author';
    if (edge) return may || quoted ? 'perhaps' : 'site';
    return may && (about || !below) ? 'author' : 'perhaps';
  });
}

/** So many characters of a title, where it stands again below. */
const sameBeginning = 4;

/** Whether a line that names the title has a sentence right below it, so that no title of the text's own stands there. */
function isOnlyTitle(page: string, { end, groups, entry }: LineMatch): boolean {
  const named = groups.get('title');
  if (!named || !entry.perhaps) return false;
  const [below = ''] = page
    .slice(end, end + longestAbove * 2)
    .trimStart()
    .split('\n');
  return /[，,。；;]/.test(below) && !below.startsWith(page.slice(named[0], named[0] + sameBeginning));
}

const fieldAbove = /(?:^|\n)[ \u3000]{0,4}[\p{Script=Han}A-Za-z][^\n：:。，]{1,14}[：:][^\n]{1,60}$/u;

/** Whether a block is one field of a form, below others. */
const isField = (page: string, from: number, start: number, end: number): boolean =>
  fieldAbove.test(page.slice(Math.max(from, start - longestAbove), start).trimEnd()) &&
  /^\s*[\p{Script=Han}A-Za-z][^\n：:。，]{1,14}[：:][^\n]{1,60}\s*$/u.test(page.slice(start, end));

/** Whether a stretch of the page is short, and what is asked for. */
const isShort = (page: string, from: number, to: number, wanted: RegExp): boolean =>
  to - from <= longestAbove && wanted.test(page.slice(from, to));

/** What is left of a page without its blocks. */
function ownText(page: string, blocks: readonly Block[]): string {
  const parts = blocks.map(({ start }, index) => page.slice(blocks[index - 1]?.end ?? 0, start));
  return [...parts, page.slice(blocks.at(-1)?.end ?? 0)].join('\n');
}

/**
 * Whether a block is a quotation, the author's line above it ends in a colon, the line below refers to it, or it stands first and has a
 * subtitle.
 */
function isQuoted(page: string, from: number, start: number, end: number): boolean {
  const above = page.slice(Math.max(from, start - longestAbove), start).trimEnd();
  const below = project(page, end, Math.min(page.length, end + 40)).text;
  if (spoken.test(page.slice(start, end))) return true;
  return announces.test(above) || refersBack.test(below) || (start === 0 && below.startsWith('——'));
}

/** Page marks and blank lines take no more, in UTF-16 code units. */
const longestMarks = 4000;
const pageMark = /^[ \t\u3000]*(?:.{0,90}_)?第?[ ]?\d{1,4}[ ]?[页頁/].{0,20}$/gm;

/** Whether nothing but blanks and page marks stands in some of the gaps before, between and behind the blocks. */
function isBlank(page: string, blocks: readonly Block[], first: number, last: number): boolean {
  for (let index = first; index <= last; index++) {
    const from = blocks[index - 1]?.end ?? 0;
    const to = blocks[index]?.start ?? page.length;
    if (to - from > longestMarks || page.slice(from, to).replace(pageMark, '').trim() !== '') return false;
  }
  return true;
}
