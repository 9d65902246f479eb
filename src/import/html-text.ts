import { Readability } from '@mozilla/readability';
import type { Root, RootContent } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { toString } from 'hast-util-to-string';
import { parse } from 'parse5';
import { SKIP, visit } from 'unist-util-visit';
import { domTree, isText } from './dom-tree.ts';
import { numberListsOfPage, withoutListMarks } from './number-lists-of-page.ts';
import { readableDocument, textOf } from './readable-document.ts';
import { treeText } from './tree-text.ts';

/** What a page says. */
export interface PageText {
  /** A line a block; the page's heading first. */
  text: string;
  /** Of the window, with the site's name where it has one. */
  title?: string;
  /** What found the text. */
  extractor: string;
}

/** Elements; a page with more takes too long and is no report. */
const mostElements = 200_000;
/** Depth of `<` in a page that no stack survives is far above what pages have. */
const deepest = 2000;
/** Below this share of the page's text, in paragraphs, the extractor has missed the main part. */
const leastShare = 0.25;

/** What is around a page's text. */
const aside = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'nav',
  'header',
  'footer',
  'aside',
  'form',
  'iframe',
  'svg',
  'select',
  'button',
  'head',
]);

/**
 * Find the main text of a page, and leave its boilerplate aside. Where the extractor finds nothing, or much
 * less than the page's paragraphs hold, all that is not navigation is taken: more is better than less.
 *
 * @throws {Error} where the page is built to exhaust a reader
 */
export function htmlText(source: string): PageText {
  const html = source.replace(/\r\n?/g, '\n');
  checkDepth(html);
  const page = parse(html, { scriptingEnabled: false });
  const isMarked = /<ol\b/i.test(html) && numberListsOfPage(page);
  const document = readableDocument(page);
  const heading = headingOf(document);
  const title = document.title.trim();
  const paragraphs = [...document.getElementsByTagName('p')].reduce((sum, p) => sum + textOf(p).length, 0);
  const article = new Readability<Node>(document, {
    serializer: (node) => node,
    maxElemsToParse: mostElements,
  }).parse();
  const main = article?.content ? treeText(domTree(article.content)) : '';
  const isFound = main.length > 0 && main.length >= leastShare * paragraphs;
  const all = isFound ? main : textBesideNavigation(fromParse5(page) as Root);
  const { text, what } = isMarked ? withoutListMarks(all) : { text: all, what: [] };
  const isHeaded = text === '' || heading === '' || isTold(heading, text);
  return {
    text: isHeaded ? text : `${heading}\n${text}`,
    ...(title !== '' && { title }),
    extractor: [isFound ? '@mozilla/readability' : 'hast-util-to-text', ...what].join(', '),
  };
}

/**
 * All text of a page but its navigation.
 *
 * @throws {Error} where a page has none and shows others, that names them
 */
function textBesideNavigation(tree: Root): string {
  const frames = framesOf(tree);
  const text = treeText(withoutAside(tree));
  if (text === '' && frames.length > 0)
    throw new Error(
      `no text in this page, which shows others: ${frames.slice(0, mostNamed).join(', ').slice(0, 300)}`,
    );
  return text;
}

/** Addresses of the pages that a page shows in frames of its own. */
function framesOf(tree: Root): string[] {
  const frames: string[] = [];
  visit(tree, 'element', ({ tagName, properties: { src } }) => {
    if ((tagName === 'frame' || tagName === 'iframe') && typeof src === 'string' && src !== '')
      frames.push(src);
  });
  return frames;
}

/** Frames that a message names. */
const mostNamed = 5;

/** The heading that the window's title repeats; else the title without the site's name. */
function headingOf(document: Document): string {
  const title = squeeze(document.title);
  const elements = [...document.getElementsByTagName('*')];
  const headings = elements
    .filter(({ localName }) => localName === 'h1' || localName === 'h2')
    .map((node) => squeeze(textOf(node)));
  const found = headings.find((text) => text.length > 3 && title.includes(text));
  if (found !== undefined) return found;
  const short = title.split(/[_|｜]|\s[-–—]\s/)[0]!.trim();
  return /[-–—]/.test(short) ? (beginningOf(short, elements) ?? short) : short;
}

/**
 * The part of a title before a dash, where a text of the page is just that and what is behind the dash is shorter, as
 * the name of a site is. With less to go by, a dash may be the title's own (2006-2010年), or stand behind the name of a
 * list that the page is in.
 */
function beginningOf(title: string, elements: readonly Element[]): string | undefined {
  const beginnings = elements
    .filter(({ localName }) => localName !== 'title')
    .flatMap(({ childNodes }) => [...childNodes])
    .filter(isText)
    .map(textOf)
    .flatMap((text) => (text.length < longest ? [squeeze(text)] : []))
    .filter((text) => title.startsWith(text) && /^\s*[-–—]/.test(title.slice(text.length)));
  const [found = ''] = beginnings.sort((one, other) => other.length - one.length);
  return found.length > 3 && 2 * found.length > title.length ? found : undefined;
}

/** Of a text that may be a title, with the white space around it, in UTF-16 code units. */
const longest = 1000;

/** Titles stand in the first lines, below the number of a paper and the names of those who sent it. */
const firstLines = 6;
/** What a title in the text may say more than the window's. */
const mostMore = 24;

/** Whether the text has the heading, or begins with the longer title that the heading is short for. */
function isTold(heading: string, main: string): boolean {
  const short = letters(heading.replace(/(?:…|\.{2,})$/u, ''));
  if (short.length < 4 || main.includes(heading)) return main.includes(heading);
  return main.split('\n', firstLines).some((line) => {
    if (/[。！？；]/u.test(line)) return false;
    const long = letters(line);
    if (long.length < short.length || long.length > short.length + mostMore) return false;
    let found = 0;
    for (const letter of long) if (letter === short[found]) found++;
    return found === short.length;
  });
}

const letters = (text: string): string[] => text.match(/[\p{L}\p{N}]/gu) ?? [];

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

function withoutAside(tree: Root): Root {
  const keepsNoscript = isWrittenForNoScript(tree);
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined || node.type !== 'element' || !aside.has(node.tagName)) return;
    if (keepsNoscript && node.tagName === 'noscript') {
      // By its own name it would be taken as not shown.
      node.tagName = 'div';
      return;
    }
    (parent.children as RootContent[]).splice(index, 1);
    return [SKIP, index];
  });
  return tree;
}

/** A request to turn scripts on is shorter, in UTF-16 code units. */
const leastWithoutScripts = 200;

/** Whether more of a page's paragraphs are for those whose browser runs no scripts than for all: they are its text. */
function isWrittenForNoScript(tree: Root): boolean {
  let inside = 0;
  let everywhere = 0;
  visit(tree, 'element', (node) => {
    if (node.tagName === 'noscript') {
      visit(node, 'element', (below) => {
        if (below.tagName === 'p') inside += squeeze(toString(below)).length;
      });
    } else if (node.tagName === 'p') everywhere += squeeze(toString(node)).length;
  });
  return inside >= leastWithoutScripts && 2 * inside > everywhere;
}

/** Count open elements, roughly: a page of nothing but `<div>` would overflow the stack of any tree walker. */
function checkDepth(html: string): void {
  if (!hasTags(html, deepest)) return;
  let depth = 0;
  for (const [, close] of html.matchAll(
    /<(\/?)(?:div|span|table|tbody|tr|td|ul|ol|dl|section|font|b|i|em|strong|center|blockquote)\b/gi,
  )) {
    depth += close === '' ? 1 : -1;
    if (depth > deepest) throw new Error(`elements are nested more than ${String(deepest)} deep`);
  }
}

/** Whether there may be more tags than so many: most pages have fewer, and no depth need be counted. */
function hasTags(html: string, most: number): boolean {
  let count = 0;
  for (let at = html.indexOf('<'); at >= 0 && count <= most; at = html.indexOf('<', at + 1)) count++;
  return count > most;
}
