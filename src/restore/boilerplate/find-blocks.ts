import { boilerplateHint } from '../data/boilerplate.ts';
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
  const edges = page.length <= 2 * glance ? page : `${page.slice(0, glance)}\n${page.slice(-glance)}`;
  if (!hinted(edges)) return [];
  const lines = edgeLines(page);
  const sure = lines.map(({ start, end }) =>
    hinted(page.slice(start, Math.min(end, start + longestLine))) ? matchSure(page, start, end) : undefined,
  );
  if (!sure.some(Boolean)) return [];

  const blocks: Block[] = [];
  let run: Line[] = [];
  lines.forEach(({ start, end }, index) => {
    const before = run.at(-1);
    const match = sure[index] ?? matchUnsure(page, start, end);
    const isPage = !match && pageMark.test(page.slice(start, Math.min(end, start + 120)));
    if (before && ((!match && !isPage) || page.slice(before.end, start).trim() !== '')) {
      blocks.push(...believed(run, page));
      run = [];
    }
    if (match) run.push({ start, end: match.end, match });
    else if (isPage) run.push({ start, end });
  });
  return [...blocks, ...believed(run, page)];
}

/** Code units at either end that are looked at before any line is. */
const glance = 4000;
const reading = /\(?[a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,6} ?\)/g;

const hinted = (text: string): boolean =>
  boilerplateHint.test(text.includes('(') ? text.replace(reading, '') : text);

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
    const start = Math.max(at, page.lastIndexOf('\n', end - 1) + 1);
    if (page.slice(start, end).trim() !== '') tail.push({ start, end });
    end = start - 1;
  }
  return [...lines, ...tail.reverse()];
}

function endOfLine(page: string, at: number): number {
  const end = page.indexOf('\n', at);
  return end < 0 ? page.length : end;
}

/** The parts of a run of lines that count, where one of them is sure. */
function believed(run: readonly Line[], page: string): Block[] {
  if (!run.some(({ match }) => match?.entry.weight === 'sure')) return [];
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
  for (const block of blocks) {
    if (page[block.end] === '\n') block.end++;
    else if (block.end === page.length && page[block.start - 1] === '\n') block.start--;
  }
  return blocks;
}
