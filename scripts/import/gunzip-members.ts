import { createGunzip, type Gunzip } from 'node:zlib';
import type { ByteStream, Gap } from './bytes.ts';

/** How each gzip member begins: two bytes of magic and the one method there is. */
const magic = Buffer.from([0x1f, 0x8b, 0x08]);

/**
 * Decompress gzip members one behind the other, as WARC files have them. A broken member is a gap, and
 * reading goes on with the next one. Memory is that of a piece of the input and what it holds.
 *
 * Input is cut wherever a member may begin, so that a fault is known to lie behind the last cut.
 */
export async function* gunzipMembers(input: ByteStream): ByteStream {
  let member = openMember();
  let lost = false;
  let offset = 0;
  for await (const piece of cutAtMembers(input)) {
    if ('gap' in piece) {
      yield piece;
      [member, lost] = [openMember(), true];
      continue;
    }
    const begins = startsMember(piece);
    if (lost && begins) [member, lost] = [openMember(), false];
    const at = offset;
    offset += piece.length;
    if (lost) continue;
    const fault = await member.push(piece);
    yield* member.take();
    if (fault !== undefined) {
      lost = true;
      yield { gap: `the gzip member is broken near byte ${String(at)} of the compressed file: ${fault}` };
    }
  }
  if (lost) return;
  const fault = await member.end();
  yield* member.take();
  if (fault !== undefined) yield { gap: `the gzip file is cut off at byte ${String(offset)}: ${fault}` };
}

/** Member by member, with what came out so far. */
interface Member {
  /** @returns the fault, once the bytes are worked through */
  push: (bytes: Uint8Array) => Promise<string | undefined>;
  end: () => Promise<string | undefined>;
  take: () => Uint8Array[];
}

function openMember(): Member {
  const gunzip: Gunzip = createGunzip({ chunkSize: 128 * 1024 });
  let out: Uint8Array[] = [];
  let fault: string | undefined;
  const waiting = new Set<() => void>();
  const wake = (): void => {
    for (const go of waiting) go();
    waiting.clear();
  };
  gunzip.on('data', (chunk: Uint8Array) => out.push(chunk));
  gunzip.on('error', (error) => {
    fault = error.message;
    wake();
  });
  gunzip.on('end', wake);
  const settle = (start: (done: () => void) => void): Promise<string | undefined> =>
    new Promise((resolve) => {
      const done = (): void => {
        waiting.delete(done);
        resolve(fault);
      };
      if (fault !== undefined) {
        done();
        return;
      }
      waiting.add(done);
      start(done);
    });
  return {
    push: (bytes) => settle((done) => gunzip.write(bytes, done)),
    end: () => settle(() => gunzip.end()),
    take: () => {
      const taken = out;
      out = [];
      return taken;
    },
  };
}

const startsMember = (piece: Uint8Array): boolean => magic.every((byte, index) => piece[index] === byte);

/** Cut a stream before every place where a member may begin. */
async function* cutAtMembers(input: ByteStream): AsyncGenerator<Uint8Array | Gap> {
  // The magic may lie across two chunks: its first bytes are held back.
  let held: Buffer = Buffer.alloc(0);
  for await (const chunk of input) {
    if ('gap' in chunk) {
      if (held.length > 0) yield held;
      held = Buffer.alloc(0);
      yield chunk;
      continue;
    }
    const bytes =
      held.length > 0
        ? Buffer.concat([held, chunk])
        : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
    let start = 0;
    for (let at = bytes.indexOf(magic, 1); at >= 0; at = bytes.indexOf(magic, at + 1)) {
      yield bytes.subarray(start, at);
      start = at;
    }
    // What is given out is long enough to be known for a member's beginning.
    const whole = Math.max(start, bytes.length - (magic.length - 1));
    if (whole - start < magic.length) {
      held = Buffer.from(bytes.subarray(start));
      continue;
    }
    yield bytes.subarray(start, whole);
    held = Buffer.from(bytes.subarray(whole));
  }
  if (held.length > 0) yield held;
}
