import type { Hit, Match, Search, SearchOptions } from '../../search/client/search-options.ts';
import { joinMatches } from './join-matches.ts';
import { markAgreement } from './mark-agreement.ts';
import { quotePieces } from './quote-pieces.ts';
import { quoteWindows } from './quote-windows.ts';

/** A paragraph that a quotation may come from. */
export interface QuotePlace extends Pick<Match, 'url' | 'excerpt' | 'marks' | 'block'> {
  report: Pick<Hit, 'id' | 'title' | 'date' | 'agency' | 'synthetic' | 'hant'>;
  /** How much of the quotation stands there: 0–1, and 1 only where all of it does. */
  part: number;
}

export interface QuoteAnswer {
  /** Whether the quotation stands in the places letter by letter. */
  exact: boolean;
  /** In how many places it stands; more, it may be, than are listed. */
  total: number;
  places: QuotePlace[];
}

/** Windows that stand in more reports than this tell no place. */
const commonplace = 40;
const mostPlaces = 8;
const leastPart = 0.2;

/** Whether a text is long enough to be sought. */
export function isQuotable(text: string): boolean {
  return quotePieces(text).join('').length >= 4;
}

/**
 * Find the paragraph that a quotation comes from: whole if it stands there so, else by the windows of it
 * that do, each of which votes for its paragraphs; rare ones count more.
 *
 * @param text as it was pasted: in either script, clean or damaged
 * @param options script and folder of the pages that are linked to
 * @throws if the index cannot be read
 */
export async function findQuote(
  text: string,
  search: Search,
  options: Pick<SearchOptions, 'script' | 'folder'> = {},
): Promise<QuoteAnswer> {
  const pieces = quotePieces(text);
  const whole = await search(`"${pieces.join('')}"`, { ...options, limit: mostPlaces, excerpts: mostPlaces });
  if (whole.hits.length > 0) {
    const places = whole.hits.flatMap((hit) => hit.matches.map((match) => placeOf(hit, match, 1)));
    const total = whole.hits.reduce((sum, { matches }) => sum + matches.length, 0);
    const unlisted = whole.total - whole.hits.length;
    return { exact: true, total: total + unlisted, places: places.slice(0, mostPlaces) };
  }
  return { exact: false, ...(await vote(pieces, search, options)) };
}

interface Votes {
  hit: Hit;
  matches: Match[];
  weight: number;
  windows: number;
}

async function vote(
  pieces: readonly string[],
  search: Search,
  options: Pick<SearchOptions, 'script' | 'folder'>,
): Promise<Pick<QuoteAnswer, 'total' | 'places'>> {
  const votes = new Map<string, Votes>();
  const results = await Promise.all(
    quoteWindows(pieces).map((window) => search(`"${window}"`, { ...options, limit: 10, excerpts: 5 })),
  );
  let asked = 0;
  for (const { total, hits } of results) {
    if (total > commonplace) continue;
    asked++;
    for (const hit of hits) {
      for (const match of hit.matches) {
        const key = `${hit.id} ${String(match.block)}`;
        const place = votes.get(key) ?? { hit, matches: [], weight: 0, windows: 0 };
        place.matches.push(match);
        place.weight += 1 / total;
        place.windows++;
        votes.set(key, place);
      }
    }
  }
  const places = [...votes.values()]
    .sort((a, b) => b.windows - a.windows || b.weight - a.weight)
    // A quotation that was found in parts is never said to stand there whole.
    .map((place) => ({ ...place, part: Math.min(place.windows / asked, 0.99) }))
    .filter(({ part }) => part >= leastPart);
  return {
    total: places.length,
    places: places.slice(0, mostPlaces).map(({ hit, matches, part }) => {
      const shown = markAgreement(joinMatches(matches), pieces);
      return placeOf(hit, { ...matches[0]!, ...shown }, part);
    }),
  };
}

function placeOf(report: Hit, { url, excerpt, marks, block }: Match, part: number): QuotePlace {
  return { url, excerpt, marks, block, report, part };
}
