import { existsSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fixityFile } from '../../src/witness/fixity-list.ts';
import { importId } from '../../src/import/import-id.ts';
import { besideWitnesses } from './beside-witnesses.ts';
import { describeProgress } from './describe-progress.ts';
import { openFixitySpool } from './fixity-spool.ts';
import { importArguments, importOptions, usage, type ImportArguments } from './import-arguments.ts';
import { openImportState } from './import-state.ts';
import { listFiles, type InputFile } from './list-files.ts';
import { runImport, type Counts } from './run-import.ts';
import { openWitnessStore } from './witness-store.ts';
import { escapeText } from '../lib/escape-text.ts';
import { progress } from '../lib/progress.ts';
import { runCommand } from '../lib/run-command.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** A folder of the repository as messages name it. */
const within = (path: string): string => relative(process.cwd(), join(root, path));

await runCommand({
  usage,
  options: importOptions,
  words: Infinity,
  run: async ({ refuse, ...parsed }) => {
    let options: ImportArguments;
    let files: InputFile[];
    try {
      options = importArguments(parsed);
      files = await listFiles(options.files);
    } catch (error) {
      return refuse((error as Error).message);
    }
    return importAll(options, files);
  },
});

/** @returns the exit status: 0 where the run was completed, whatever failed in it */
async function importAll(options: ImportArguments, files: readonly InputFile[]): Promise<number> {
  const { filters, fields, limits, limit, dry, again, conditions, format } = options;
  const out = options.out ?? within('content/witnesses');
  // Beside an archive's folder of witnesses lies the list of what came into it, and of what was taken out.
  const content = basename(out) === 'witnesses' ? dirname(out) : undefined;
  const { gone, withdrawn } = await besideWitnesses(content, (id) => existsSync(join(out, `${id}.txt`)));
  const store = openWitnessStore(out, dry, withdrawn);
  const spool = !dry && content !== undefined ? openFixitySpool(content) : undefined;
  const way = JSON.stringify([resolve(out), conditions, fields, limits, format]);
  const statePath = options.state ?? join(process.env['ARCHIVE_DIR'] ?? within('.archive'), 'import.json');
  const state = openImportState(statePath, way, store.has, again || gone.length > 0);

  let stopped = false;
  process.once('SIGINT', () => (stopped = true));
  process.once('SIGTERM', () => (stopped = true));
  const all = files.reduce((sum, { bytes }) => sum + bytes, 0);
  const { tell, end } = progress(process.stderr);
  const started = performance.now();
  let told = 0;
  const seconds = (): number => (performance.now() - started) / 1000;
  const say = (message: string): void => {
    end();
    // Names and texts of a dump must not act on the terminal.
    process.stderr.write(`${escapeText(message)}\n`);
  };
  if (gone.length > 0)
    say(
      `${String(gone.length)} of the witnesses that ${join(content!, fixityFile)} lists ${gone.length === 1 ? 'is' : 'are'} gone (${gone[0]!}${gone.length > 1 ? ', …' : ''}): all is read anew to bring back what comes of it; if the loss is meant: npm run fixity`,
    );
  const counts = await runImport(files, {
    filters,
    fields,
    limits,
    limit,
    dry,
    store: {
      ...store,
      add: (bytes, sidecar) => {
        const result = store.add(bytes, sidecar);
        // What was there under our name may be what a run laid down that was broken off before it was listed.
        if (result.id === importId(result.digest)) spool?.note(result.id, result.digest);
        return result;
      },
    },
    state: {
      ...state,
      // Listed before the records are done with: what is between the two is read again, and listed again.
      save: () => {
        spool?.flush();
        state.save();
      },
    },
    ...(format !== undefined && { format }),
    onFailure: say,
    ...(options.list && { onSettled: say }),
    onProgress: (counted, done) => {
      if (performance.now() - told < 100) return;
      told = performance.now();
      tell(describeProgress(counted, done, all, seconds(), process.stderr.isTTY));
    },
    isStopped: () => stopped,
  });
  end();
  process.stdout.write(summary(counts, seconds(), options, out));
  await spool?.close();
  if (!stopped) return 0;
  process.stderr.write('stopped; the same command goes on from here\n');
  return 130;
}

function summary(
  counts: Counts,
  seconds: number,
  { dry, list, out: asked }: Pick<ImportArguments, 'dry' | 'list' | 'out'>,
  out: string,
): string {
  const { read, imported, duplicate, filtered, failed, earlier, bytes, reasons } = counts;
  const lines = [
    `read ${String(read)} = ${String(imported)} imported + ${String(duplicate)} duplicate + ${String(filtered)} filtered + ${String(failed)} failed`,
  ];
  const sorted = [...reasons].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  if (filtered > 0)
    lines.push(
      `filtered: ${sorted.map(([reason, n]) => `${String(n)} ${escapeText(reason)}`).join(', ')}${list ? '' : '; --list names them'}`,
    );
  if (earlier > 0) lines.push(`${String(earlier)} more were read by an earlier run; --again reads them anew`);
  const rate = (bytes / 1e6 / Math.max(seconds, 0.001)).toFixed(1);
  const where = dry ? 'nothing was written: a dry run' : `in ${out}`;
  lines.push(`${(bytes / 1e6).toFixed(1)} MB of text in ${seconds.toFixed(1)} s, ${rate} MB/s; ${where}`);
  if (imported > 0 && !dry) {
    const named = list ? '' : '; --list names documents with their ids, as the sidecars do';
    lines.push(`${asked === undefined ? '"npm start" shows them' : 'each has its sidecar'}${named}`);
  }
  return `${lines.join('\n')}\n`;
}
