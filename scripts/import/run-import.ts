import type { Filter } from '../../src/import/filters.ts';
import { nameOfPlace } from '../../src/import/provenance.ts';
import { sidecarOf } from '../../src/import/sidecar.ts';
import { openExtractorPool, type ExtractorPool } from './extractor-pool.ts';
import type { Meter } from './guard-inflation.ts';
import type { ImportState, Progressed } from './import-state.ts';
import type { InputFile } from './list-files.ts';
import { prepare, type Prepared } from './prepare.ts';
import { readFile } from './read-file.ts';
import { rememberOutcomes, type Remembered } from './remember-outcomes.ts';
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
  /** Keep no state of this run, and say of what it lays down that it would. */
  dry: boolean;
  /** Told of every record that fails. */
  onFailure: (message: string) => void;
  /** Told what became of every record that does not fail: its id, which witness it is already, or why it is filtered. */
  onSettled?: (message: string) => void;
  /** Told after each record, with the bytes of the input that are done. */
  onProgress: (counts: Counts, done: number) => void;
  /** Asked after each record: true ends the run early, in good order. */
  isStopped: () => boolean;
}

/** Milliseconds between two savings of the state at least, and how many times as long as one takes they lie apart. */
const pace = { least: 2000, times: 20 };
/** How far is read ahead of the record that is written, so that no worker waits: records for each worker, and bytes in all. */
const ahead = { records: 32, bytes: 4 * 1024 * 1024 };

/** What is read of files, in order: where each begins, its records, and its end. */
type Step = { file: InputFile; bytes: number } & (
  { kind: 'begin'; known: Progressed } | { kind: 'record'; prepared: Promise<Prepared> } | { kind: 'end' }
);

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
  const remembered = rememberOutcomes();
  const meter = { bytes: 0 };
  const isOver = (): boolean => counts.imported >= limit || options.isStopped();

  const take = (prepared: Prepared): string | undefined => {
    const settled = settle(prepared, store, remembered, dry);
    counts.read++;
    counts[settled.kind]++;
    if (settled.kind === 'failed') options.onFailure(settled.message);
    else options.onSettled?.(settled.message);
    if (settled.kind === 'filtered') countReason(counts.reasons, settled.reason);
    if (settled.kind !== 'imported') return undefined;
    counts.bytes += settled.bytes;
    return settled.id;
  };

  let due = Date.now() + pace.least;
  const save = (): void => {
    const started = Date.now();
    state.save();
    due = Date.now() + Math.max(pace.least, (Date.now() - started) * pace.times);
  };
  /** The file that is being imported, and how far. */
  let at: { file: InputFile; done: number; last: string | undefined; unread: boolean } | undefined;
  const waiting: Step[] = [];
  const held = { records: 0, bytes: 0 };
  const hold = ({ kind, bytes }: Step, times: 1 | -1): void => {
    if (kind === 'record') held.records += times;
    held.bytes += times * bytes;
  };
  const next = async (): Promise<void> => {
    const step = waiting.shift()!;
    hold(step, -1);
    if (step.kind === 'begin') {
      counts.earlier += step.known.records;
      const { records: done, last } = step.known;
      at = step.known.done ? undefined : { file: step.file, done, last, unread: false };
      return;
    }
    if (step.kind === 'record') {
      const prepared = await step.prepared;
      at!.last = take(prepared) ?? at!.last;
      // What the system did not let us read is not done, and tried again by a later run.
      if (prepared.kind === 'failed' && prepared.unread === true) at!.unread = true;
      else at!.done++;
      options.onProgress(counts, meter.bytes);
    }
    if (step.kind === 'end') note(!at!.unread);
    if (dry || Date.now() < due) return;
    note(false);
    save();
  };
  const note = (done: boolean): void => {
    if (dry || !at) return;
    state.note(at.file, at.done, done, at.last);
    if (done) at = undefined;
  };

  try {
    for await (const step of readSteps(files, options, pool, remembered, meter)) {
      waiting.push(step);
      hold(step, 1);
      const isFull = (): boolean =>
        held.records >= pool.threads * ahead.records || (held.bytes >= ahead.bytes && held.records > 1);
      while (isFull() && !isOver()) await next();
      if (isOver()) break;
    }
    while (waiting.length > 0 && !isOver()) await next();
    // The last record of a file may be the one that was waited for.
    while (waiting[0]?.kind === 'end') await next();
    note(false);
    if (!dry) state.save();
  } finally {
    await pool.close();
  }
  return counts;
}

async function* readSteps(
  files: readonly InputFile[],
  options: ImportOptions,
  pool: ExtractorPool,
  remembered: Remembered,
  meter: Meter,
): AsyncGenerator<Step> {
  for (const file of files) {
    const known = options.state.of(file);
    const before = meter.bytes;
    yield { kind: 'begin', file, known, bytes: 0 };
    if (!known.done) {
      let ordinal = 0;
      for await (const found of readFile(file, options, meter)) {
        if (++ordinal <= known.records) continue;
        const bytes = found.kind === 'document' ? found.content.length : 0;
        yield { kind: 'record', file, prepared: prepare(found, options.filters, pool, remembered), bytes };
      }
      yield { kind: 'end', file, bytes: 0 };
    }
    meter.bytes = before + file.bytes;
  }
}

/** Reasons told apart; a dump may make up any number of types. */
const mostReasons = 50;

function countReason(reasons: Map<string, number>, reason: string): void {
  const name = reasons.has(reason) || reasons.size < mostReasons ? reason : 'other';
  reasons.set(name, (reasons.get(name) ?? 0) + 1);
}

type Settled =
  | { kind: 'imported'; id: string; bytes: number; message: string }
  | { kind: 'duplicate'; message: string }
  | { kind: 'filtered'; reason: string; message: string }
  | { kind: 'failed'; message: string };

/** Lay a witness down. */
function settle(prepared: Prepared, store: WitnessStore, remembered: Remembered, dry: boolean): Settled {
  if (prepared.kind === 'again')
    return {
      kind: 'duplicate',
      message: `${nameOfPlace(prepared.from)}: duplicate of ${prepared.id}`,
    };
  if (prepared.kind === 'filtered') {
    const { place, reason } = prepared;
    return { kind: 'filtered', reason, message: `${nameOfPlace(place)}: filtered: ${reason}` };
  }
  if (prepared.kind === 'failed')
    return { kind: 'failed', message: `${nameOfPlace(prepared.place)}: ${prepared.reason}` };
  const { from, bytes, derivation, key } = prepared;
  try {
    const { id, added, withdrawn } = store.add(bytes, () => sidecarOf(from, derivation));
    if (withdrawn) {
      const message = `${nameOfPlace(from)}: filtered: withdrawn, it was ${id}`;
      return { kind: 'filtered', reason: 'withdrawn', message };
    }
    if (key !== undefined) remembered.note(key, { kind: 'witness', id });
    if (!added) return { kind: 'duplicate', message: `${nameOfPlace(from)}: duplicate of ${id}` };
    const message = `${nameOfPlace(from)}: ${dry ? 'would be imported' : 'imported'} as ${id}`;
    return { kind: 'imported', id, bytes: bytes.length, message };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    // A disk that is full is no fault of the record.
    if (code !== undefined)
      throw new Error(
        `${nameOfPlace(from)}: its witness cannot be written: ${message}; mend that and run the same command again, it goes on from here`,
        { cause: error },
      );
    return { kind: 'failed', message: `${nameOfPlace(from)}: ${message}` };
  }
}
