import type { Filter } from '../../src/import/filters.ts';
import { nameOfPlace } from '../../src/import/provenance.ts';
import { sidecarOf } from '../../src/import/sidecar.ts';
import { openExtractorPool } from './extractor-pool.ts';
import type { Meter } from './guard-inflation.ts';
import type { ImportState } from './import-state.ts';
import type { InputFile } from './list-files.ts';
import { prepare, type Prepared } from './prepare.ts';
import { readFile } from './read-file.ts';
import type { ReadOptions } from './read-stream.ts';
import type { WitnessStore } from './witness-store.ts';

/** `read` is the sum of the four that follow. */
export interface Counts {
  read: number;
  imported: number;
  duplicate: number;
  filtered: number;
  failed: number;
  /** Records that an earlier run did; not in `read`. */
  earlier: number;
  /** Of the witnesses imported. */
  bytes: number;
  /** Why records were filtered. */
  reasons: Map<string, number>;
}

export interface ImportOptions extends ReadOptions {
  filters: readonly Filter[];
  /** Witnesses to import at most. */
  limit: number;
  store: WitnessStore;
  state: ImportState;
  /** Keep no state of this run. */
  dry: boolean;
  /** Told of every record that fails. */
  onFailure: (message: string) => void;
  /** Told after each record, with the bytes of the input that are done. */
  onProgress: (counts: Counts, done: number) => void;
  /** Asked after each record: true ends the run early, in good order. */
  isStopped: () => boolean;
}

/** Milliseconds between two savings of the state. */
const pace = 2000;
/** How far is read ahead of the record that is written, so that no worker waits: records for each worker, and bytes in all. */
const ahead = { records: 16, bytes: 4 * 1024 * 1024 };

/** Import files, one after the other; witnesses are written in the order of the records. */
export async function runImport(files: readonly InputFile[], options: ImportOptions): Promise<Counts> {
  const { store, state, dry, limit } = options;
  const counts: Counts = {
    read: 0,
    imported: 0,
    duplicate: 0,
    filtered: 0,
    failed: 0,
    earlier: 0,
    bytes: 0,
    reasons: new Map(),
  };
  const pool = openExtractorPool(options.limits.seconds);
  let saved = Date.now();
  let before = 0;

  const take = (prepared: Prepared): string | undefined => {
    const settled = settle(prepared, store);
    counts.read++;
    counts[settled.kind]++;
    if (settled.kind === 'failed') options.onFailure(settled.message);
    if (settled.kind === 'filtered') countReason(counts.reasons, settled.reason);
    if (settled.kind !== 'imported') return undefined;
    counts.bytes += settled.bytes;
    return settled.id;
  };
  const isOver = (): boolean => counts.imported >= limit || options.isStopped();

  /** Import one file, from where an earlier run left it. */
  const importFile = async (file: InputFile, meter: Meter): Promise<void> => {
    const known = state.of(file);
    counts.earlier += known.records;
    if (known.done) return;
    let [done, last] = [known.records, known.last];
    const waiting: { prepared: Promise<Prepared>; bytes: number }[] = [];
    let held = 0;
    const next = async (): Promise<void> => {
      const { prepared, bytes } = waiting.shift()!;
      last = take(await prepared) ?? last;
      held -= bytes;
      done++;
      options.onProgress(counts, before + meter.bytes);
      if (dry || Date.now() - saved < pace) return;
      saved = Date.now();
      state.note(file, done, false, last);
      state.save();
    };
    let ordinal = 0;
    for await (const found of readFile(file, options, meter)) {
      if (++ordinal <= known.records) continue;
      const bytes = found.kind === 'document' ? found.content.length : 0;
      waiting.push({ prepared: prepare(found, options.filters, pool), bytes });
      held += bytes;
      const isFull = (): boolean =>
        waiting.length >= pool.threads * ahead.records || (held >= ahead.bytes && waiting.length > 1);
      while (isFull() && !isOver()) await next();
      if (isOver()) break;
    }
    while (waiting.length > 0 && !isOver()) await next();
    if (dry) return;
    state.note(file, done, !isOver(), last);
    state.save();
  };

  try {
    for (const file of files) {
      if (isOver()) break;
      await importFile(file, { bytes: 0 });
      before += file.bytes;
    }
  } finally {
    await pool.close();
  }
  return counts;
}

/** Reasons told apart; a dump may make up any number of types. */
const mostReasons = 50;

function countReason(reasons: Map<string, number>, reason: string): void {
  const name = reasons.has(reason) || reasons.size < mostReasons ? reason : 'other';
  reasons.set(name, (reasons.get(name) ?? 0) + 1);
}

type Settled =
  | { kind: 'imported'; id: string; bytes: number }
  | { kind: 'duplicate' }
  | { kind: 'filtered'; reason: string }
  | { kind: 'failed'; message: string };

/** Lay a witness down. */
function settle(prepared: Prepared, store: WitnessStore): Settled {
  if (prepared.kind === 'filtered') return prepared;
  if (prepared.kind === 'failed')
    return { kind: 'failed', message: `${nameOfPlace(prepared.place)}: ${prepared.reason}` };
  const { from, bytes, derivation } = prepared;
  try {
    const { id, added } = store.add(bytes, () => sidecarOf(from, derivation));
    return added ? { kind: 'imported', id, bytes: bytes.length } : { kind: 'duplicate' };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    // A disk that is full is no fault of the record.
    if (code !== undefined) throw error;
    return { kind: 'failed', message: `${nameOfPlace(from)}: ${message}` };
  }
}
