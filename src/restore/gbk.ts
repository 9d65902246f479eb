/**
 * GBK (CP936) as arithmetic on two-byte codes, with the user-defined areas (AAA1–AFFE, F8A1–FEFE,
 * A140–A7A0) and unassigned codes as private-use characters. The table is read off `TextDecoder('gbk')`, none is pasted in;
 * what that has of GB18030 besides is private use here, where pages tell that it is in CP936.
 *
 * A code is `lead << 8 | trail`; a character of one byte has its ASCII code, 0–7F.
 */

/** Lead bytes run from 81 to FE, trail bytes from 40 to FE without 7F. */
export const isLead = (byte: number): boolean => byte >= 0x81 && byte <= 0xfe;
export const isTrail = (byte: number): boolean => byte >= 0x40 && byte <= 0xfe && byte !== 0x7f;

const firstCode = 0x8140;
const lastCode = 0xfefe;

/**
 * Codes FE50 to FEA0, to which only GB18030 gave characters, are private use from this one on in CP936: pages have nothing in
 * place of the FE8E in 會帶.
 */
const [firstOfGb18030, lastOfGb18030, firstPrivate] = [0xfe50, 0xfea0, 0xe815] as const;

/** Code → UTF-16 code unit, 0 where CP936 has no character. */
const unitOfCode = new Uint16Array(0x10000);
/** UTF-16 code unit → code, 0 where CP936 has none. */
const codeOfUnit = new Uint16Array(0x10000);

{
  const decoder = new TextDecoder('gbk');
  const bytes = new Uint8Array(2);
  for (let code = firstCode; code <= lastCode; code++) {
    if (!isTrail(code & 0xff)) continue;
    bytes[0] = code >> 8;
    bytes[1] = code & 0xff;
    const text = decoder.decode(bytes);
    if (text.length !== 1 || text === '\ufffd') continue;
    const unit = text.charCodeAt(0);
    unitOfCode[code] = unit;
    // Of two codes for one character the first stands, as in CP936's own encoder.
    if (codeOfUnit[unit] === 0) codeOfUnit[unit] = code;
  }
  for (let code = firstOfGb18030, unit = firstPrivate; code <= lastOfGb18030; code++) {
    if (!isTrail(code & 0xff)) continue;
    unitOfCode[code] = unit;
    codeOfUnit[unit++] = code;
  }
  for (let code = 0; code < 0x80; code++) {
    unitOfCode[code] = code;
    codeOfUnit[code] = code;
  }
}

/** The character of a code, or `''` where CP936 has none. */
export function charOfCode(code: number): string {
  const unit = unitOfCode[code]!;
  return unit === 0 ? '' : String.fromCharCode(unit);
}

/** The same as a UTF-16 code unit, 0 where CP936 has none. */
export const unitOf = (code: number): number => unitOfCode[code]!;

/** The code of the UTF-16 code unit at `index`, or -1 where CP936 has none. */
export function codeAt(text: string, index: number): number {
  return codeOf(text.charCodeAt(index));
}

/** The same of a UTF-16 code unit by itself. */
export function codeOf(unit: number): number {
  const code = codeOfUnit[unit]!;
  return code === 0 && unit !== 0 ? -1 : code;
}

/** True for codes of the user-defined areas and unassigned ones, which decode to private-use characters or to nothing. */
export function isUserDefined(code: number): boolean {
  const unit = unitOfCode[code]!;
  return unit >= 0xe000 && unit <= 0xf8ff;
}

/** True for the characters of GB2312, whose both bytes are A1 or more; on most pages these are not annotated. */
export function isGb2312(code: number): boolean {
  const lead = code >> 8;
  return lead >= 0xa1 && lead <= 0xf7 && (code & 0xff) >= 0xa1;
}

/**
 * Encode text in GBK.
 *
 * @returns bytes, and the offsets (UTF-16 code units) of characters that GBK lacks, written as `?`
 */
export function encodeGbk(text: string): { bytes: Uint8Array<ArrayBuffer>; missing: number[] } {
  const bytes = new Uint8Array(text.length * 2);
  const missing: number[] = [];
  let length = 0;
  for (let index = 0; index < text.length; index++) {
    const code = codeAt(text, index);
    if (code < 0) {
      missing.push(index);
      bytes[length++] = 0x3f;
    } else if (code < 0x80) {
      bytes[length++] = code;
    } else {
      bytes[length++] = code >> 8;
      bytes[length++] = code & 0xff;
    }
  }
  return { bytes: bytes.slice(0, length), missing };
}

/** How bytes that make no character come out. */
export interface DecodeOptions {
  /** Codes of the user-defined areas: as private-use characters, or nothing. */
  userDefined?: 'keep' | 'drop';
}

/**
 * Decode GBK as the copy sites' converters do: a lead byte at the end becomes `?`; a lead byte before an
 * ASCII byte that cannot be its trail becomes `?` and swallows it; a code without a character becomes `?`.
 */
export function decodeGbk(bytes: Uint8Array, { userDefined = 'keep' }: DecodeOptions = {}): string {
  const units: number[] = [];
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at]!;
    if (lead < 0x80) {
      units.push(lead);
      continue;
    }
    const trail = bytes[++at];
    if (!isLead(lead) || trail === undefined || !isTrail(trail)) {
      // 80 and FF are no lead bytes: each stands for itself alone.
      if (!isLead(lead)) at--;
      units.push(lost);
      continue;
    }
    const code = (lead << 8) | trail;
    if (isUserDefined(code) && userDefined === 'drop') continue;
    units.push(unitOfCode[code]! || lost);
  }
  return textOf(units);
}

const lost = '?'.charCodeAt(0);

/** So many code units can be handed to a function at once. */
const chunk = 8192;

function textOf(units: readonly number[]): string {
  if (units.length <= chunk) return String.fromCharCode(...units);
  let text = '';
  for (let at = 0; at < units.length; at += chunk)
    text += String.fromCharCode(...units.slice(at, at + chunk));
  return text;
}
