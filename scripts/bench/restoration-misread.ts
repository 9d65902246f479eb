import iconv from 'iconv-lite';
import { restore } from '../../src/restore/restore.ts';
import {
  addScore,
  isTraditional,
  noScore,
  printScore,
  readGenres,
  type Genre,
  type GenreScore,
} from './restoration-genres.ts';
import { scoreReading } from './restoration-score.ts';

/** A way to read the bytes of a text in an encoding that they were not written in. */
export interface MisreadWay {
  name: string;
  writtenIn: 'utf-8' | 'gbk' | 'big5';
  read: (bytes: Uint8Array) => string;
}

const asLatin = (bytes: Uint8Array): string => new TextDecoder('windows-1252').decode(bytes);
const withoutHidden = (text: string): string => text.replace(/[\u0080-\u009f\u00ad]/g, '');

export const misreadWays: readonly MisreadWay[] = [
  { name: 'UTF-8 read as Latin', writtenIn: 'utf-8', read: asLatin },
  {
    name: 'UTF-8 read as Latin, what nobody sees dropped',
    writtenIn: 'utf-8',
    read: (bytes) => withoutHidden(asLatin(bytes)),
  },
  { name: 'GBK read as Latin', writtenIn: 'gbk', read: asLatin },
  { name: 'Big5 read as Latin', writtenIn: 'big5', read: asLatin },
  {
    name: 'UTF-8 read as GBK, left-over bytes as ?',
    writtenIn: 'utf-8',
    read: (bytes) => new TextDecoder('gbk').decode(bytes).replaceAll('\ufffd', '?'),
  },
];

/** Misread each report in one way, and restore it. In Big5 are those in traditional script, in GBK the others. */
export function scoreMisread({ writtenIn, read }: MisreadWay, genres: readonly Genre[]): GenreScore {
  const score = noScore();
  for (const { name, text } of genres) {
    if (writtenIn !== 'utf-8' && isTraditional(name) !== (writtenIn === 'big5')) continue;
    const clean = within(restore(text).reading, writtenIn);
    const { reading, ledger } = restore(read(iconv.encode(clean, writtenIn)));
    addScore(score, scoreReading(clean, reading, ledger));
  }
  return score;
}

/** A text without the characters that an encoding lacks. */
const within = (text: string, encoding: string): string =>
  [...text].filter((sign) => iconv.decode(iconv.encode(sign, encoding), encoding) === sign).join('');

/** Print what comes of each way. */
export function benchMisread(): void {
  const genres = readGenres();
  console.log(`${'read in a wrong encoding'.padEnd(48)}  characters  right     silent  unlisted`);
  for (const way of misreadWays) printScore(way.name, scoreMisread(way, genres));
}
