import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { RestoreOptions } from '../../src/restore/rule.ts';
import type { FoundWitness } from './find-witnesses.ts';

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
  /** Text of the files beside the witness and of its corrections, where there are any. */
  sidecar: { file: string; text: string | undefined };
  corrections: { file: string; text: string | undefined };
  /** Hash of all of it, and of the code. */
  key: string;
}

/** @throws {Error} where the witness cannot be read */
export function readInputs({ id, folder, content, version, synthetic, options }: RestoreTask): WitnessInputs {
  const bytes = readFileSync(join(folder, `${id}.txt`));
  const sidecar = readIfThere(join(folder, `${id}.yaml`));
  const corrections = readIfThere(join(content, 'corrections', `${id}.yaml`));
  const settings = JSON.stringify({ id, synthetic, options });
  const key = hashOf([version, settings, bytes, sidecar.text ?? '', corrections.text ?? '']);
  return { bytes, sidecar, corrections, key };
}

/** Key of a report: hash of what it was made of, of what it became, and of what lists know of it. */
export const sealedKey = (inputs: string, json: string | Uint8Array, summary: string): string =>
  `${inputs}-${hashOf([json])}-${hashOf([summary])}`;

/** What lists know of a report, as it is sealed. */
export const isSealed = (key: string, summary: string): boolean => key.endsWith(`-${hashOf([summary])}`);

export function hashOf(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${String(Buffer.byteLength(part))}\0`).update(part);
  return hash.digest('hex');
}

/** Asks first: an error for each of thousands of files that are not there would take longer than all else. */
function readIfThere(file: string): { file: string; text: string | undefined } {
  if (!statSync(file, { throwIfNoEntry: false })) return { file, text: undefined };
  return { file, text: readFileSync(file, 'utf8') };
}
