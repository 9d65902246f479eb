import { fold } from '../../script/fold.ts';
import { bodyLength } from './body-names.ts';
import { provinceOfShortName } from './divisions.ts';
import type { FoldedPage } from './folded-page.ts';
import { groundAt, type Ground } from './grounds.ts';
import { listedRegion } from './listed-region.ts';
import { maskedRegion, regionWordsAt, type Level } from './region-words.ts';

/** Where a report belongs. */
export interface Region {
  /** `value` is the names one after another: `湖南省衡阳市`, `**市`. */
  ground: Ground;
  /** The names from the province down. */
  divisions: string[];
  level?: Level;
}

/** A text that may name the region, and where it stands. */
interface Place {
  folded: string;
  text: string;
  block: number;
  at: number;
}

interface Found {
  divisions: string[];
  /** Those of them that the text does not give. */
  untold?: readonly string[];
  level: Level | undefined;
  start: number;
}

/** Who published a page may be of another place than what it is about. */
const publisher = new RegExp(fold('来源') + '[：:]', 'u');
/** Blocks that say where a report belongs, most telling first. */
const kinds = ['byline', 'title', 'subtitle', 'date', 'signature'];

/**
 * The region a report belongs to, from its headline and the name of its agency: one of the list, or as
 * its author masked it, or as it is written before the name of an agency.
 */
export function regionOf(page: FoldedPage, agency: Ground | undefined): Region | undefined {
  const named = kinds.flatMap((kind) =>
    page.blocks.flatMap(({ kind: each, text, folded }, block): Place[] =>
      each === kind ? [{ folded, text, block, at: 0 }] : [],
    ),
  );
  const places = [
    ...named.filter(({ folded }) => !publisher.test(folded)),
    ...named.filter(({ folded }) => publisher.test(folded)),
  ];
  if (agency?.block !== undefined) {
    const { value: text, block } = agency;
    const at = Math.max(0, page.blocks[block]!.text.indexOf(text));
    places.unshift({ folded: fold(text), text, block, at });
  }
  for (const find of [fromList, fromMask, fromWords]) {
    for (const place of places) {
      const own = find(place);
      if (!own) continue;
      const { found: fuller, place: told } = fullest(own, place, places);
      const { divisions, untold = [], start } = fuller;
      const listed = untold.join('');
      const level = fuller.level ?? (divisions.length === 1 ? cityLevel(page) : undefined);
      const ground = groundAt(page, divisions.join(''), told.block, told.at + start);
      return { ground: { ...ground, ...(listed && { listed }) }, divisions, ...(level && { level }) };
    }
  }
  return undefined;
}

/** The same region as another place has it with more of what it belongs to: 沐枫路街道 where the title has 青梧县沐枫路街道. */
function fullest(own: Found, place: Place, places: readonly Place[]): { found: Found; place: Place } {
  if (own.divisions.length > 1) return { found: own, place };
  const name = own.divisions.join('');
  for (const other of places) {
    for (const find of [fromList, fromMask, fromWords]) {
      const found = find(other);
      const fuller = found && found.divisions.length > own.divisions.length;
      if (fuller && found.divisions.join('').endsWith(name)) return { found, place: other };
    }
  }
  return { found: own, place };
}

const corpsName = fold('生产建设兵团');

/** A region of the list, and what is written below it: 湖南省|XX县. */
function fromList({ folded, text }: Place): Found | undefined {
  const listed = listedRegion(folded);
  if (!listed) return undefined;
  const below = regionWordsAt(folded, listed.end);
  const { names, untold, start } = listed;
  // The divisions of the corps are of other levels than the region's.
  const corps = folded.startsWith(corpsName, listed.end);
  if (!below) return { divisions: names, untold, level: corps ? undefined : listed.level, start };
  return { divisions: [...names, ...asWritten(text, below)], untold, level: below.level, start };
}

function fromMask({ folded, text }: Place): Found | undefined {
  const words = maskedRegion(folded);
  return words && { divisions: asWritten(text, words), level: words.level, start: words.start };
}

/** Where a subtitle tells of a congress: ——2003年2月18日在|岚州市第三届人民代表大会第一次会议上. */
const congress = new RegExp(
  `${fold('在')}(?=\\p{Script=Han}{2,12}${fold('第')}[0-9一二三四五六七八九十]{1,3}${fold('届')})`,
  'u',
);

function fromWords({ folded, text }: Place): Found | undefined {
  const met = congress.exec(folded);
  const from = met ? met.index + met[0].length : 0;
  const start = from + bodyLength(folded.slice(from));
  const own = regionWordsAt(folded, start);
  const below = belowProvince(folded, start);
  if (below) return below(text);
  return own && { divisions: asWritten(text, own), level: own.level, start };
}

/** A name below a province's has so many characters: 海南|区, 河南|寨镇 and 北京|路街道 are names themselves. */
const shortestBelow = 3;
const street = new RegExp(`^(?:[${fold('路街')}]|${fold('大道')})`);

/** 河北|雄安新区: a province in short, and what the list does not have in it. */
function belowProvince(folded: string, start: number): ((text: string) => Found) | undefined {
  for (const [short, { name }] of provinceOfShortName) {
    if (!folded.startsWith(short, start)) continue;
    const words = regionWordsAt(folded, start + short.length);
    const [first = ''] = words?.names ?? [];
    if (!words || first.length < shortestBelow || street.test(first)) return undefined;
    return (text) => ({ divisions: [name, ...asWritten(text, words)], level: words.level, start });
  }
  return undefined;
}

/** Names found in the folded text, as the text itself has them. */
function asWritten(text: string, { names, start }: { names: readonly string[]; start: number }): string[] {
  let at = start;
  return names.map(({ length }) => text.slice(at, (at += length)));
}

/** A city that has districts and a province above it is a prefecture. */
function cityLevel(page: FoldedPage): Level | undefined {
  const text = page.blocks.map(({ folded }) => folded).join('\n');
  const has = (phrases: readonly string[]): boolean => phrases.some((phrase) => text.includes(fold(phrase)));
  const districts = has(['市、区', '县（市、区）', '县(市、区)', '县市区']);
  return districts && has(['省委', '省政府', '省人民政府']) ? 'prefecture' : undefined;
}
