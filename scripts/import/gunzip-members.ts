import { crc32, createGunzip, gunzipSync, type Gunzip } from 'node:zlib';
import type { ByteStream, Gap } from './bytes.ts';

/** How each gzip member begins: two bytes of magic and the one method there is. */
const magic = Buffer.from([0x1f, 0x8b, 0x08]);
/** Compressed bytes of the largest member that is opened at once, and what may come out of it. */
const atOnce = { compressed: 256 * 1024, inflated: 4 * 1024 * 1024 };
/** Compressed bytes handed to a stream at a time: what comes out of them is held, and may be a thousand times as much. */
const portion = 32 * 1024;
/** A member's checksum and length, at its end. */
const trailer = 8;

/**
 * Decompress gzip members one behind the other, as WARC files have them. A broken member is a gap, and
 * reading goes on with the next one. Memory is that of a piece of the input and what it holds.
 *
 * Input is cut wherever a member may begin, so that a fault is known to lie behind the last cut. A piece that
 * is one whole member is opened at once, so that it is known to be whole, and the next one to begin behind it;
 * what is larger, broken, or cut where no member begins goes through a stream.
 */
export async function* gunzipMembers(input: ByteStream): ByteStream {
  // Undefined between two members.
  let member: Member | undefined;
  let lost = false;
  let offset = 0;
  for await (const piece of cutAtMembers(input)) {
    if ('gap' in piece) {
      yield piece;
      [member, lost] = [undefined, true];
      continue;
    }
    const begins = startsMember(piece);
    const at = offset;
    offset += piece.length;
    if (begins && member?.isWhole() === true) {
      await member.end();
      yield* member.take();
      member = undefined;
    }
    if (begins) lost = false;
    if (lost) continue;
    const whole = member || !begins ? undefined : gunzipWhole(piece);
    if (whole) {
      yield whole;
      continue;
    }
    member ??= openMember();
    let fault: string | undefined;
    for (let from = 0; from < piece.length && fault === undefined; from += portion) {
      fault = await member.push(piece.subarray(from, from + portion));
      yield* member.take();
    }
    if (fault === undefined) continue;
    [member, lost] = [undefined, true];
    yield { gap: `the gzip member is broken near byte ${String(at)} of the compressed file: ${fault}` };
    // The fault may be that the member before this one was cut off.
    const next = begins ? gunzipWhole(piece) : undefined;
    if (next) yield next;
  }
  if (!member) return;
  const fault = await member.end();
  yield* member.take();
  if (fault !== undefined) yield { gap: `the gzip file is cut off at byte ${String(offset)}: ${fault}` };
}

/** @returns what a piece holds that is one member and nothing else, if it is and is not too large */
function gunzipWhole(piece: Uint8Array): Uint8Array | undefined {
  if (piece.length > atOnce.compressed) return undefined;
  try {
    const { buffer, engine } = gunzipSync(piece, {
      info: true,
      maxOutputLength: atOnce.inflated,
    }) as unknown as { buffer: Uint8Array; engine: Gunzip };
    // A stored block of a record may hold a whole gzip file, behind which the record's own member goes on.
    return engine.bytesWritten === piece.length ? buffer : undefined;
  } catch {
    return undefined;
  }
}

/** Member by member, with what came out so far. */
interface Member {
  /** @returns the fault, once the bytes are worked through */
  push: (bytes: Uint8Array) => Promise<string | undefined>;
  end: () => Promise<string | undefined>;
  take: () => Uint8Array[];
  /** Whether the bytes pushed end as a member does that holds what came out. */
  isWhole: () => boolean;
}

function openMember(): Member {
  const gunzip: Gunzip = createGunzip({ chunkSize: 128 * 1024 });
  let out: Uint8Array[] = [];
  let fault: string | undefined;
  /** The stream has come to the end of the member, and calls nobody back for what is written behind it. */
  let ended = false;
  let last: Buffer = Buffer.alloc(0);
  let [checksum, length] = [0, 0];
  const waiting = new Set<() => void>();
  const wake = (): void => {
    for (const go of waiting) go();
    waiting.clear();
  };
  gunzip.on('data', (chunk: Uint8Array) => {
    out.push(chunk);
    checksum = crc32(chunk, checksum);
    length = (length + chunk.length) % 2 ** 32;
  });
  gunzip.on('error', (error) => {
    fault = error.message;
    wake();
  });
  gunzip.on('end', () => {
    ended = true;
    wake();
  });
  const settle = (start: (done: () => void) => void): Promise<string | undefined> =>
    new Promise((resolve) => {
      const done = (): void => {
        waiting.delete(done);
        resolve(fault);
      };
      if (fault !== undefined || ended) {
        done();
        return;
      }
      waiting.add(done);
      start(done);
    });
  let pushed = 0;
  return {
    push: async (bytes) => {
      last = Buffer.concat([last, bytes.subarray(-trailer)]).subarray(-trailer);
      pushed += bytes.length;
      await settle((done) => gunzip.write(bytes, done));
      // Tapes and copying programs fill up the last block of a file with zeros.
      const unread = ended ? Math.min(bytes.length, pushed - gunzip.bytesWritten) : 0;
      if (bytes.subarray(bytes.length - unread).some((byte) => byte !== 0))
        fault ??= 'what stands behind its end is no gzip';
      return fault;
    },
    end: () => settle(() => gunzip.end()),
    take: () => {
      const taken = out;
      out = [];
      return taken;
    },
    isWhole: () =>
      ended ||
      (last.length === trailer && last.readUInt32LE(0) === checksum && last.readUInt32LE(4) === length),
  };
}

const startsMember = (piece: Uint8Array): boolean => magic.every((byte, index) => piece[index] === byte);

/**
 * Cut a stream before every place where a member may begin, and where a piece would be longer than what is
 * opened at once.
 */
async function* cutAtMembers(input: ByteStream): AsyncGenerator<Uint8Array | Gap> {
  // A member, or its magic, may lie across two chunks: its first bytes are held back.
  let held: Buffer = Buffer.alloc(0);
  for await (const chunk of input) {
    if ('gap' in chunk) {
      if (held.length > 0) yield held;
      held = Buffer.alloc(0);
      yield chunk;
      continue;
    }
    // What was held has been searched, but for a magic that ends in the chunk.
    const searched = Math.max(1, held.length - (magic.length - 1));
    const bytes =
      held.length > 0
        ? Buffer.concat([held, chunk])
        : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
    let start = 0;
    for (let at = bytes.indexOf(magic, searched); at >= 0; at = bytes.indexOf(magic, at + 1)) {
      yield bytes.subarray(start, at);
      start = at;
    }
    // What is given out is long enough to be known for a member's beginning.
    const end = bytes.length - (magic.length - 1);
    if (end - start > atOnce.compressed) {
      yield bytes.subarray(start, end);
      start = end;
    }
    held = Buffer.from(bytes.subarray(start));
  }
  if (held.length > 0) yield held;
}
