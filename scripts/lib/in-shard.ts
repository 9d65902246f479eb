import { createHash } from 'node:crypto';

/** One of so many parts that an archive is divided into. */
export interface Shard {
  /** From 1. */
  index: number;
  count: number;
}

/** All of an archive. */
export const whole: Shard = { index: 1, count: 1 };

/**
 * Whether a report is in a shard: a matter of its id alone, so that another report in the archive moves none.
 * The first 32 bits of the id's SHA-256, modulo the number of shards.
 */
export function inShard(id: string, { index, count }: Shard): boolean {
  return createHash('sha256').update(id).digest().readUInt32BE(0) % count === index - 1;
}

/**
 * Read a shard as command lines name it.
 *
 * @throws {Error} where it is not written so
 */
export function parseShard(text: string): Shard {
  const [index = 0, count = 0] = (/^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? []).slice(1).map(Number);
  if (index >= 1 && index <= count) return { index, count };
  throw new Error(`--shard ${text}: write it as 2/8, the second of eight parts`);
}
