import { createHash, hash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import type { RestoreOptions } from '../../src/restore/rule.ts';
import type { FoundWitness } from './find-witnesses.ts';
import { isSettled, openLooker } from './look-at-files.ts';

/** One witness to restore. Plain data, so that it can be handed to a worker. */
export interface RestoreTask extends FoundWitness {
  content: string;
  /** Folder the report is written to, as `<id>.json`. */
  reports: string;
  /** Hash of the code that restores. */
  version: string;
  options: RestoreOptions;
}

/** All that a report is made of, besides the code. */
export interface WitnessInputs {
  bytes: Uint8Array;
  /** The file beside the witness and that of its corrections, where there are any. */
  sidecar: { file: string; yaml: Uint8Array | undefined };
  corrections: { file: string; yaml: Uint8Array | undefined };
  /** Hash of all of it, and of the code. */
  key: string;
}

/** @throws {Error} where the witness cannot be read */
export function readInputs(task: RestoreTask): WitnessInputs {
  const files = filesOf(task);
  const bytes = readFileSync(files.witness);
  const sidecar = readIfThere(files.sidecar);
  const corrections = readIfThere(files.corrections);
  const settings = settingsOf(task);
  const key = hashOf([task.version, settings, bytes, sidecar.yaml ?? '', corrections.yaml ?? '']);
  return { bytes, sidecar, corrections, key };
}

/**
 * Look at what a report is made of without reading it: where nothing of it looks otherwise, and the code and the
 * settings are the same, so is the key. Links are followed, as they are where the files are read.
 *
 * @returns one hash of it all; nothing where it could change without looking otherwise, or is not there
 */
export function lookAtInputs(task: RestoreTask, now = Date.now()): string | undefined {
  const looker = openLooker();
  for (const [name, file] of Object.entries(filesOf(task))) {
    const found = statSync(file, { bigint: true, throwIfNoEntry: false });
    if (found) looker.add(name, found);
    else if (name === 'witness') return undefined;
  }
  const looks = looker.looks();
  return isSettled(looks, now)
    ? hash('sha256', `${task.version}\0${settingsOf(task)}\0${looks.touched}`)
    : undefined;
}

const filesOf = ({ id, folder, content }: RestoreTask) => ({
  witness: `${folder}/${id}.txt`,
  sidecar: `${folder}/${id}.yaml`,
  corrections: `${content}/corrections/${id}.yaml`,
});

const settingsOf = ({ id, synthetic, options }: RestoreTask): string =>
  JSON.stringify({ id, synthetic, options });

/** Key of a report: hash of what it was made of, of what it became, and of what lists know of it. */
export const sealedKey = (inputs: string, json: string | Uint8Array, summary: string): string =>
  `${inputs}-${hashOf([json])}-${hashOf([summary])}`;

/** What lists know of a report, as it is sealed. */
export const isSealed = (key: string, summary: Uint8Array): boolean => key.endsWith(`-${hashOf([summary])}`);

/** How a report and what it is made of look, in one; nothing where the report could change without looking otherwise. */
export const touchedOf = (inputs: string | undefined, report: string | undefined): string | undefined =>
  report === undefined ? undefined : `${inputs ?? ''}-${report}`;

export function hashOf(parts: readonly (string | Uint8Array)[]): string {
  const all = createHash('sha256');
  for (const part of parts) all.update(`${String(Buffer.byteLength(part))}\0`).update(part);
  return all.digest('hex');
}

/** Asks first: an error for each of thousands of files that are not there would take longer than all else. */
function readIfThere(file: string): { file: string; yaml: Uint8Array | undefined } {
  if (!statSync(file, { throwIfNoEntry: false })) return { file, yaml: undefined };
  return { file, yaml: readFileSync(file) };
}
