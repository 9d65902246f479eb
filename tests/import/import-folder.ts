import { parseArgs } from 'node:util';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { importArguments, importOptions } from '../../scripts/import/import-arguments.ts';
import { openImportState } from '../../scripts/import/import-state.ts';
import { listFiles } from '../../scripts/import/list-files.ts';
import { runImport, type Counts } from '../../scripts/import/run-import.ts';
import { openWitnessStore } from '../../scripts/import/witness-store.ts';
import { parseSidecar } from '../../src/witness/parse-sidecar.ts';
import type { Sidecar } from '../../src/witness/sidecar-schema.ts';

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cunzhen-import-test-'));
  // The state of an import lies beside the folder it fills.
  const inner = join(folder, 'out');
  mkdirSync(inner);
  return inner;
}

/** Lay files down in a folder of their own. */
export function filesIn(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = join(temporaryFolder(), 'in');
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

export interface Imported {
  counts: Counts;
  failures: string[];
  /** How often the state was written. */
  saves: number;
}

/** Run an import as the command does. @param stopAfter records */
export async function importInto(
  out: string,
  args: readonly string[],
  stopAfter = Infinity,
): Promise<Imported> {
  const { files, filters, fields, limits, limit, dry, again, conditions, format } = importArguments(
    parseArgs({ args, options: importOptions, allowPositionals: true }),
  );
  const store = openWitnessStore(out, dry);
  const failures: string[] = [];
  let read = 0;
  let saves = 0;
  const state = openImportState(`${out}.state.json`, JSON.stringify([conditions, fields]), store.has, again);
  const counts = await runImport(await listFiles(files), {
    filters,
    fields,
    limits,
    limit,
    dry,
    store,
    ...(format !== undefined && { format }),
    state: {
      ...state,
      save: () => {
        saves++;
        state.save();
      },
    },
    onFailure: (message) => failures.push(message),
    onProgress: (counted) => (read = counted.read),
    isStopped: () => read >= stopAfter,
  });
  return { counts, failures, saves };
}

/** Every witness of a folder, with its sidecar; in the order of their texts. */
export function witnessesOf(out: string): { text: string; bytes: Buffer; sidecar: Sidecar; id: string }[] {
  return readdirSync(out)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => {
      const id = name.slice(0, -4);
      const bytes = readFileSync(join(out, name));
      const yaml = readFileSync(join(out, `${id}.yaml`), 'utf8');
      return { id, bytes, text: bytes.toString('utf8'), sidecar: parseSidecar(yaml, `${id}.yaml`).sidecar };
    })
    .sort((a, b) => (a.text < b.text ? -1 : 1));
}

/** The whole of a folder, to compare. */
export const snapshot = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), 'latin1')]),
  );

export const adds = ({ read, imported, duplicate, filtered, failed }: Counts): boolean =>
  read === imported + duplicate + filtered + failed;
