import { isLead, isTrail, isUserDefined, unitOf } from '../gbk.ts';
import { big5Unit } from './big5-units.ts';
import type { Misreading } from './misreadings.ts';

/**
 * One byte more of a character.
 *
 * @param pending bytes of the character so far, the first highest; 0 for none
 * @returns the character as a UTF-16 code unit; or, negative, the bytes that wait for more; 0 where no character begins so
 */
export function addByte(pending: number, byte: number, writtenIn: Misreading['writtenIn']): number {
  if (pending === 0 && byte < 0x80) return byte;
  return writtenIn === 'utf-8' ? addUtf8(pending, byte) : addDouble(pending, byte, writtenIn);
}

function addUtf8(pending: number, byte: number): number {
  if (pending === 0) return byte >= 0xc2 && byte <= 0xef ? -byte : 0;
  if (!isContinuation(byte)) return 0;
  if (pending < 0xe0) return ((pending & 0x1f) << 6) | (byte & 0x3f);
  if (pending < 0x100) return pending === 0xe0 && byte < 0xa0 ? 0 : -((pending << 8) | byte);
  const unit = ((pending & 0xf00) << 4) | ((pending & 0x3f) << 6) | (byte & 0x3f);
  return unit >= 0xd800 && unit < 0xf900 ? 0 : unit;
}

function addDouble(pending: number, byte: number, writtenIn: 'gbk' | 'big5'): number {
  if (pending === 0) return isLead(byte) ? -byte : 0;
  const code = (pending << 8) | byte;
  if (writtenIn === 'big5') return big5Unit(code);
  return isTrail(byte) && !isUserDefined(code) ? unitOf(code) : 0;
}

const isContinuation = (byte: number): boolean => byte >= 0x80 && byte <= 0xbf;
