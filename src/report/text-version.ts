import { createHash } from 'node:crypto';

/** Digits of a hash that tell versions of one report apart. */
const versionDigits = 12;

/** First digits of the hash of a reading: a citation holds for this text. */
export const textVersion = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, versionDigits);
