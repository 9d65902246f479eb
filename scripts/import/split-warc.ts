import type { ByteStream } from './bytes.ts';

/** One WARC record with its headers, or what is wrong with it. */
export interface Framed {
  /** From 1, all types counted. */
  number: number;
  /** Of its first byte, uncompressed. */
  offset: number;
  bytes?: Uint8Array;
  fault?: string;
}

/** Longest header block, in bytes. */
const longestHead = 64 * 1024;
const next = '\nWARC/';
const empty = Buffer.alloc(0);

/**
 * Cut an uncompressed WARC stream into its records. A record that does not end where it says, or has a gap
 * or no readable header, is a fault; reading goes on where the next one begins. Holds one record at a time,
 * and none larger than `largest`.
 *
 * @param largest in bytes
 */
export async function* splitWarc(input: ByteStream, largest: number): AsyncGenerator<Framed> {
  const source = input[Symbol.asyncIterator]();
  let held: Buffer = empty;
  let position = 0;
  let gap: string | undefined;
  let ended = false;

  /** Have at least so many bytes, where there are so many before a gap or the end. */
  const fill = async (bytes: number): Promise<boolean> => {
    const parts = held.length > 0 ? [held] : [];
    let length = held.length;
    while (length < bytes && gap === undefined && !ended) {
      const { value, done } = await source.next();
      if (done === true) ended = true;
      else if ('gap' in value) gap = value.gap;
      else {
        parts.push(Buffer.from(value.buffer, value.byteOffset, value.length));
        length += value.length;
      }
    }
    // A record that comes as one piece, as most do that lie in a gzip member each, is not copied.
    if (parts.length > 0) held = parts.length === 1 ? parts[0]! : Buffer.concat(parts);
    return held.length >= bytes;
  };
  const drop = (bytes: number): void => {
    held = held.subarray(bytes);
    position += bytes;
  };
  /** Go on behind a gap. @returns what it was */
  const cross = (): string | undefined => {
    const crossed = gap;
    if (crossed === undefined) return undefined;
    position += held.length;
    [held, gap] = [empty, undefined];
    return crossed;
  };
  /** Go to where a record begins. */
  const seek = async (): Promise<void> => {
    for (;;) {
      await fill(1 << 16);
      const at = held.indexOf(next, 0, 'latin1');
      if (at >= 0) {
        drop(at + 1);
        return;
      }
      if (gap !== undefined || ended) {
        // A gap here is a part of what is wrong already.
        if (cross() === undefined) drop(held.length);
        return;
      }
      drop(Math.max(0, held.length - next.length));
    }
  };
  for (let number = 1; ; number++) {
    await fill(8);
    while (held[0] === 0x0d || held[0] === 0x0a) {
      drop(1);
      if (held.length < 8) await fill(8);
    }
    const offset = position;
    const failed = (fault: string): Framed => ({ number, offset, fault });
    if (held.length === 0 && gap === undefined) return;
    if (held.length === 0) {
      yield failed(cross()!);
      continue;
    }
    const head = await findHead(() => held, fill);
    if (typeof head === 'string') {
      const crossed = cross();
      yield failed(crossed ?? head);
      if (crossed === undefined) {
        drop(1);
        await seek();
      }
      continue;
    }
    const { length, body } = head;
    if (length + body > largest) {
      yield failed(`the record has ${String(body)} bytes; --max-record allows more than ${String(largest)}`);
      // The length may be wrong, so it is not what is passed over by.
      drop(length);
      await seek();
      continue;
    }
    const whole = await fill(length + body);
    const bytes = held.subarray(0, Math.min(held.length, length + body));
    if (!whole) {
      // The length may be wrong and the next records be in what was taken for this one.
      const fault = gap ?? `the record says it has ${String(body)} bytes, and the file ends before them`;
      const inside = bytes.indexOf(next, length, 'latin1');
      yield failed(fault);
      if (inside >= 0) drop(inside + 1);
      else if (cross() === undefined) drop(held.length);
      continue;
    }
    if (await fill(length + body + 2)) {
      const behind = held.subarray(length + body, length + body + 2).toString('latin1');
      if (behind !== '\r\n' && !behind.startsWith('\n') && behind !== 'WA') {
        yield failed(`the record says it has ${String(body)} bytes, and does not end there`);
        drop(length);
        await seek();
        continue;
      }
    }
    yield { number, offset, bytes: withUsualHead(bytes, length) };
    drop(length + body);
  }
}

/** @returns the sizes of head and body in bytes, or what is wrong with the head */
async function findHead(
  held: () => Buffer,
  fill: (bytes: number) => Promise<boolean>,
): Promise<{ length: number; body: number } | string> {
  if (!held().subarray(0, 5).equals(Buffer.from('WARC/'))) return 'no WARC record begins here';
  let end = endOfHead(held());
  for (let size = 4096; end < 0 && size <= longestHead; size *= 4) {
    await fill(size);
    end = endOfHead(held());
  }
  if (end < 0 || end > longestHead)
    return `the record's headers do not end within ${String(longestHead)} bytes`;
  const stated = /\ncontent-length:[ \t]*(\d{1,15})[ \t]*\r?\n/i.exec(held().toString('latin1', 0, end));
  if (!stated) return 'the record does not say its Content-Length';
  return { length: end, body: Number(stated[1]) };
}

/** A record whose headers end as the standard has them, for whoever reads them. */
function withUsualHead(record: Buffer, length: number): Buffer {
  if (record[length - 2] === 0x0d) return record;
  const head = record.toString('latin1', 0, length).replace(/\r?\n/g, '\r\n');
  return Buffer.concat([Buffer.from(head, 'latin1'), record.subarray(length)]);
}

/** @returns where the empty line behind the headers ends; some programs write lines that end as Unix has them */
function endOfHead(held: Buffer): number {
  const usual = held.indexOf('\r\n\r\n', 0, 'latin1');
  const plain = held.subarray(0, usual < 0 ? longestHead : usual).indexOf('\n\n', 0, 'latin1');
  if (plain >= 0) return plain + 2;
  return usual < 0 ? -1 : usual + 4;
}
