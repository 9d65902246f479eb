import { hintsAtBoilerplate } from '../data/boilerplate.ts';
import type { BoilerplateLine } from '../data/boilerplate/line.ts';
import { project } from '../projection.ts';
import { edgeMatches } from './edge-matches.ts';
import { longestLine, matchSure, matchUnsure, type LineMatch } from './match-line.ts';

/** Neighbouring lines that a site wrote, one of them beyond doubt. */
export interface Block {
  matches: LineMatch[];
  /** Code units of the page: the lines and the blank ones between them, and a break beside them. */
  start: number;
  end: number;
}

/** How far from the top and from the end a site's lines are looked for, in lines that are not blank. */
const zone = 60;
/** Marks of pages stand among a site's lines; another rule takes them away. */
const pageMark = /^\s*(?:.{0,90}_)?第(?:\([^)]*\))?\s*\d{1,4}\s*[页頁]/;

/** A line of a run: the site's, or a page mark. */
interface Line {
  start: number;
  end: number;
  match?: LineMatch;
}

/** The blocks of a page that a site put around the text, in order. */
export function findBlocks(page: string): Block[] {
  const lines = edgeLines(page);
  const sure = lines.map(({ start, end }) =>
    hinted(page.slice(start, Math.min(end, start + longestLine))) ? matchSure(page, start, end) : undefined,
  );
  const isPage = ({ start, end }: (typeof lines)[number]): boolean =>
    pageMark.test(page.slice(start, Math.min(end, start + 120)));
  const edges = edgeMatches(page, lines, (index) => sure[index] !== undefined || isPage(lines[index]!));
  const traced = sure.some(Boolean);
  if (!traced && edges.size === 0) return [];

  const matches = lines.map(
    ({ start, end }, index) => sure[index] ?? edges.get(index) ?? matchUnsure(page, start, end),
  );
  const again = titlesAgain(page, lines, matches);
  const blocks: Block[] = [];
  let run: Line[] = [];
  lines.forEach((line, index) => {
    const { start, end } = line;
    const before = run.at(-1);
    const match =
      matches[index] ??
      namedBy(page, before?.match, start, end) ??
      (again.has(start) ? { entry: title, start, end, groups: new Map() } : undefined);
    if (before && ((!match && !isPage(line)) || page.slice(before.end, start).trim() !== '')) {
      blocks.push(...believed(run, page, traced));
      run = [];
    }
    if (match) run.push({ start, end: match.end, match });
    else if (isPage(line)) run.push({ start, end });
  });
  return withLinks([...blocks, ...believed(run, page, traced)], page);
}

/** So many labels and buttons in a row are a site's. */
const fewestLabels = 2;
const reading = /\(?[a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,6} ?\)/g;

/** A glance that spares most lines their patterns. */
const hinted = (text: string): boolean =>
  hintsAtBoilerplate(text.includes('(') ? text.replace(reading, '') : text);

/** What a site says the title is, as it is compared. */
function titleIn(page: string, match: LineMatch | undefined): string | undefined {
  const span = match?.groups.get('title');
  return span && project(page, ...span).text.replace(extension, '');
}

const extension = /\.(?:docx?|pptx?|xlsx?|pdf|wps|rtf|txt)$/i;
/** Longer than a title or a list of keywords. */
const longestValue = 100;

const value: BoilerplateLine = { line: /.*/, weight: 'near' };
const title: BoilerplateLine = { line: /.*/, weight: 'between' };

/** What stands below a label of the site that names it. */
function namedBy(
  page: string,
  label: LineMatch | undefined,
  start: number,
  end: number,
): LineMatch | undefined {
  if (!label?.entry.label || end - start > longestValue || /[。；！？]/.test(page.slice(start, end)))
    return undefined;
  return { entry: value, start, end, groups: new Map() };
}

/**
 * Where the title stands again among a site's lines: all places but the text's own, which is the last one that the
 * text follows.
 */
function titlesAgain(
  page: string,
  lines: readonly { start: number; end: number }[],
  matches: readonly (LineMatch | undefined)[],
): ReadonlySet<number> {
  const titles = new Set(matches.flatMap((match) => titleIn(page, match) ?? []));
  if (titles.size === 0) return new Set();
  const isTitle = lines.map(
    ({ start, end }, index) =>
      !matches[index] && end - start <= longestValue && titles.has(project(page, start, end).text),
  );
  const places = lines.flatMap((_, index) => (isTitle[index] ? [index] : []));
  const own = places.findLast(
    (index) => index + 1 < lines.length && !matches[index + 1] && !isTitle[index + 1],
  );
  return new Set(places.filter((index) => index !== (own ?? places[0])).map((index) => lines[index]!.start));
}

/** The lines near the top and near the end that are not blank. */
function edgeLines(page: string): { start: number; end: number }[] {
  const lines: { start: number; end: number }[] = [];
  let at = 0;
  while (at < page.length && lines.length < zone) {
    const end = endOfLine(page, at);
    if (page.slice(at, end).trim() !== '') lines.push({ start: at, end });
    at = end + 1;
  }
  const tail: { start: number; end: number }[] = [];
  let end = page.length;
  while (end > at && tail.length < zone) {
    const start = page.lastIndexOf('\n', end - 1) + 1;
    if (page.slice(start, end).trim() !== '') tail.push({ start, end });
    end = start - 1;
  }
  return [...lines, ...tail.reverse()];
}

function endOfLine(page: string, at: number): number {
  const end = page.indexOf('\n', at);
  return end < 0 ? page.length : end;
}

/**
 * The parts of a run of lines that count: where one of them is sure, or several together say what only a site says
 * of a document, on a page that has sure ones elsewhere.
 *
 * @param traced whether the page has a line that is sure wherever it stands
 */
function believed(run: readonly Line[], page: string, traced: boolean): Block[] {
  const labels = run.filter(({ match }) => match?.entry.weight === 'near' && !match.groups.has('title'));
  const opens =
    run.some(
      ({ match }) => match?.entry.weight === 'near' && (match.entry.open ?? !match.groups.has('title')),
    ) && !/\p{L}/u.test(page.slice(0, run[0]!.start));
  const links =
    run.some(({ match }) => match?.entry.follow) && endOfLinks(page, run.at(-1)!.end) === page.length;
  const sure = run.some(({ match }) => match?.entry.weight === 'sure' || match?.entry.weight === 'edge');
  if (!sure && !(traced && (labels.length >= fewestLabels || opens || links))) return [];
  const telling = run.flatMap(({ match }, index) =>
    match && match.entry.weight !== 'between' ? [index] : [],
  );
  const blocks: Block[] = [];
  let open: Block | undefined;
  for (const { start, end, match } of run.slice(telling[0], telling.at(-1)! + 1)) {
    if (!match) open = undefined;
    else if (open) open.end = end;
    else blocks.push((open = { matches: [], start, end }));
    if (match) open?.matches.push(match);
  }
  const last = blocks.at(-1);
  if (last?.matches.some(({ entry }) => entry.follow)) last.end = endOfLinks(page, last.end);
  for (const block of blocks) {
    if (page[block.end] === '\n') block.end++;
    else if (block.end === page.length && page[block.start - 1] === '\n') block.start--;
  }
  return blocks;
}

/** Links stand between what leads to them and what the page ends with, too: 相关文章： / ·… / 版权所有 …. */
function withLinks(blocks: readonly Block[], page: string): Block[] {
  const [leads, ends] = blocks.slice(-2);
  if (!leads?.matches.at(-1)?.entry.follow || !ends || page.slice(ends.end).trim() !== '') return [...blocks];
  if (endOfLinks(page.slice(0, ends.start), leads.end, /[。；]/) !== ends.start) return [...blocks];
  return [
    ...blocks.slice(0, -2),
    { matches: [...leads.matches, ...ends.matches], start: leads.start, end: ends.end },
  ];
}

/** A longer line is no link, and more lines than these are not followed. */
const longestLink = 60;
const mostLinks = 60;

/** The end of the page, where nothing but links stands before it; else where they should begin. */
function endOfLinks(page: string, from: number, sentence = /[。；！，：]/): number {
  const rest = page.slice(from, from + longestLink * mostLinks);
  if (from + rest.length < page.length) return from;
  const lines = rest.split('\n').map((line) => line.trim());
  return lines.every((line) => line.length <= longestLink && !sentence.test(line)) ? page.length : from;
}
