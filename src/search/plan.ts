import { foldWithSigns, withoutSigns } from './figure-signs.ts';
import { foldText } from './fold-for-search.ts';
import type { Condition, Query } from './query.ts';
import { withoutReadings } from './without-readings.ts';

/** What an engine is asked: which reports contain this, in the title or anywhere. */
export interface Phrase {
  /** Folded text, not empty. */
  folded: string;
  /** The same with the signs of its figures (`12.3%`), where some have signs: then what is found has them, too. */
  signed?: string;
  title: boolean;
}

export type Test =
  | { kind: 'phrases'; any: Phrase[]; negated: boolean }
  | { kind: 'agency' | 'region'; folded: string; negated: boolean }
  | { kind: 'year'; from: number; to: number; negated: boolean };

/** Every one of `all` must hold; of each, any one test. */
export interface Plan {
  all: Test[][];
}

/** So many spellings one term with masks may stand for; beyond, longer runs are left out. */
const maxSpellings = 256;

/**
 * Turn a query into phrases that an index of character pairs can answer exactly.
 *
 * @param maskRun the longest run of masked characters in the archive
 */
export function planQuery(query: Query, maskRun: number): Plan {
  return { all: query.all.map((any) => any.map((condition) => planCondition(condition, maskRun))) };
}

function planCondition(condition: Condition, maskRun: number): Test {
  const { kind, negated } = condition;
  if (kind === 'year') return { kind, negated, from: condition.from, to: condition.to };
  if (kind === 'agency' || kind === 'region') {
    return { kind, negated, folded: foldText(condition.text) };
  }
  const spellings = [condition.text, withoutReadings(condition.text)]
    .map((text) => foldWithSigns(text).text)
    .filter((folded) => folded !== '')
    .flatMap((folded) => maskSpellings(folded, maskRun));
  const title = kind === 'title';
  const any = Array.from(new Set(spellings), (signed): Phrase => {
    const folded = withoutSigns(signed);
    return { folded, title, ...(folded !== signed && { signed }) };
  });
  return { kind: 'phrases', negated, any };
}

/**
 * Each `*` of a query stands for one or more masked characters. At either end of a term that is
 * already so, since a longer run contains a shorter one; inside, every longer run is spelled out.
 */
export function maskSpellings(folded: string, maskRun: number): string[] {
  const parts = folded.split(/(\*+)/);
  let spellings = [''];
  for (const [i, part] of parts.entries()) {
    const inside = i % 2 === 1 && parts[i - 1] !== '' && parts[i + 1] !== '';
    const longest = inside ? Math.max(part.length, maskRun) : part.length;
    const room = Math.max(1, Math.floor(maxSpellings / spellings.length));
    const lengths = Math.min(longest - part.length + 1, room);
    spellings = Array.from({ length: lengths }, (_, more) => part + '*'.repeat(i % 2 ? more : 0)).flatMap(
      (grown) => spellings.map((spelling) => spelling + grown),
    );
  }
  return spellings;
}
