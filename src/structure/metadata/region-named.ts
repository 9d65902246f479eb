import { fold } from '../../script/fold.ts';
import { listedRegion } from './listed-region.ts';
import { regionNamesAt } from './region-words.ts';
import type { Region } from './region.ts';

/**
 * A region by its names, from the largest down and nothing else, as {@link Region} has it: what the list knows
 * gets what it belongs to (衡阳市 is 湖南省衡阳市), the rest stays as it is written.
 *
 * @returns undefined where a part of the text is no name of a region
 */
export function regionNamed(text: string): Pick<Region, 'divisions' | 'level'> | undefined {
  const folded = fold(text);
  const listed = listedRegion(folded);
  const known = listed?.start === 0 ? listed : { names: [], level: undefined, end: 0 };
  if (known.end === folded.length)
    return { divisions: known.names, ...(known.level && { level: known.level }) };
  const below = regionNamesAt(folded, known.end);
  if (below?.end !== folded.length) return undefined;
  let at = known.end;
  const written = below.names.map(({ length }) => text.slice(at, (at += length)));
  return { divisions: [...known.names, ...written], ...(below.level && { level: below.level }) };
}
