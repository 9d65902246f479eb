import iconv from 'iconv-lite';
import { plausibility } from './plausibility.ts';

export type WitnessEncoding = 'utf-8' | 'gb18030' | 'big5' | 'utf-16le' | 'utf-16be';

export interface DecodedWitness {
  /** Without byte order mark. Bytes that no character can be made of are U+FFFD, where they stood. */
  text: string;
  encoding: WitnessEncoding;
  /** From 0 (a guess) to 1 (the file says so itself, or cannot be otherwise). */
  confidence: number;
  /** One sentence in simplified Chinese that names the evidence. */
  reason: string;
  /** True where the declared encoding was known and not followed. */
  overridden: boolean;
}

/** A file's own statement, in its first bytes. */
const byteOrderMarks: readonly { bytes: readonly number[]; encoding: WitnessEncoding }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0x84, 0x31, 0x95, 0x33], encoding: 'gb18030' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];

const encodings: readonly WitnessEncoding[] = ['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be'];

/** How much of a file is decoded in each encoding to compare; enough for 10,000 characters. */
const sampleBytes = 1 << 16;
/** By how much an encoding must look better than the declared one before the declaration is set aside. */
const margin = 0.15;

/**
 * Decode a scraped file. Never throws: what cannot be decoded becomes U+FFFD and stays in its place.
 *
 * @param bytes the file as it was scraped
 * @param declared the encoding a header, a sidecar or a form claims, under any of its names (`GB2312`, `utf8`)
 */
export function decodeWitness(bytes: Uint8Array, declared?: string): DecodedWitness {
  const claim = declared === undefined ? undefined : encodingOf(declared);
  const { decoded, ...found } = detect(bytes, claim);
  const text = (decoded ?? decodeAs(found.encoding, bytes)).replace(/^\ufeff/, '');
  const overridden = claim !== undefined && claim !== found.encoding;
  const aside =
    declared === undefined || claim === found.encoding
      ? ''
      : `；文件声明的编码“${declared}”${claim === undefined ? '不在可读之列' : '与字节不符'}，不采用`;
  return { text, ...found, reason: found.reason + aside, overridden };
}

interface Detected {
  encoding: WitnessEncoding;
  confidence: number;
  reason: string;
  /** The text, where telling the encoding took all of it. */
  decoded?: string;
}

function detect(bytes: Uint8Array, claim: WitnessEncoding | undefined): Detected {
  const mark = byteOrderMarks.find((candidate) =>
    candidate.bytes.every((byte, index) => bytes[index] === byte),
  );
  if (mark)
    return { encoding: mark.encoding, confidence: 1, reason: `文件以${mark.encoding}的字节序标记开头` };

  const decoded = decodeAs('utf-8', bytes);
  const { wide, broken } = countUtf8(bytes, decoded);
  if (wide + broken === 0 && !bytes.includes(0)) {
    return { encoding: claim ?? 'utf-8', confidence: 1, reason: '文件只有ASCII字符，各种编码读来相同' };
  }
  if (broken === 0 && wide > 0) {
    const confidence = wide > 3 ? 0.99 : 0.9;
    return { encoding: 'utf-8', confidence, reason: `全部字节合乎utf-8，其中多字节字符${wide}个`, decoded };
  }
  if (wide > 20 * broken) {
    const share = wide / (wide + broken);
    return {
      encoding: 'utf-8',
      confidence: round(share),
      reason: `多字节字符${wide}个合乎utf-8，${broken}处字节残缺`,
      decoded,
    };
  }
  return compare(bytes, claim);
}

/** Characters beyond ASCII and places of broken bytes. A U+FFFD that the file itself has is a character. */
function countUtf8(bytes: Uint8Array, text: string): { wide: number; broken: number } {
  const valid = text.includes('\ufffd') && isUtf8(bytes);
  let wide = 0;
  let broken = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0xfffd && !valid) broken++;
    else if (unit > 0x7f) wide++;
  }
  return { wide, broken };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Choose by what the text would look like. */
function compare(bytes: Uint8Array, claim: WitnessEncoding | undefined): Detected {
  // From the first byte that is not ASCII on, at an even place, so that pairs stay pairs.
  const start =
    Math.max(
      0,
      bytes.findIndex((byte) => byte > 0x7f || byte === 0),
    ) & ~1;
  const sample = bytes.subarray(start, start + sampleBytes);
  const ranked = encodings
    .map((encoding) => ({ encoding, score: plausibility(decodeAs(encoding, sample)) }))
    .sort((a, b) => b.score - a.score);
  const [best, second] = [ranked[0]!, ranked[1]!];
  const claimed = ranked.find(({ encoding }) => encoding === claim);
  const chosen = claimed && best.score - claimed.score < margin ? claimed : best;
  const confidence = round(
    Math.min(0.99, Math.max(0, 0.5 + (chosen.score - (chosen === best ? second : best).score))),
  );
  const percent = (score: number): string => `${Math.round(score * 100)}%`;
  const [a, b] = chosen === best ? [best, second] : [chosen, best];
  const reason = `按${a.encoding}读，常用字占${percent(a.score)}；按${b.encoding}读占${percent(b.score)}`;
  return { encoding: chosen.encoding, confidence, reason };
}

/** Whether it names an encoding at all, if none that texts of the archive are in: `windows-1252`. */
export function isEncodingName(label: string): boolean {
  try {
    new TextDecoder(label.trim());
    return true;
  } catch {
    return false;
  }
}

/** A declared name as one of ours; GB2312 and GBK are read as GB18030, which holds them. */
function encodingOf(label: string): WitnessEncoding | undefined {
  if (!isEncodingName(label)) return undefined;
  const name = new TextDecoder(label.trim()).encoding;
  return name === 'gbk' ? 'gb18030' : encodings.find((encoding) => encoding === name);
}

function decodeAs(encoding: WitnessEncoding, bytes: Uint8Array): string {
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  // The platform's Big5 lacks what Hong Kong added (埗, 鰂): private-use characters come out, which no report is written in.
  return encoding === 'big5' && privateUse.test(text)
    ? iconv.decode(bytes, 'big5hkscs', { stripBOM: false })
    : text;
}

const privateUse = /[\ue000-\uf8ff]/;

const round = (share: number): number => Math.round(share * 100) / 100;
