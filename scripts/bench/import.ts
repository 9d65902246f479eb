import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'parse5';
import { plainPage, portalPage } from './import-documents.ts';
import { shapes, writeDump } from './import-shapes.ts';
import { runMeasured } from './run-measured.ts';
import { syntheticReports } from './synthetic-text.ts';

/** Texts are made once and told apart by a number; making each anew takes longer than importing it. */
const stock = 500;
/** How often pages are parsed to see how quickly it can be done. */
const rounds = 5;

/**
 * Measures the import: megabytes of text by second and by processor second, and the most memory of all its processes
 * together, for two sizes of each shape of dump: memory is to be the same. Then how quickly parse5 alone parses the
 * pages, which nothing that reads them can go below.
 *
 * Usage: npm run bench -- import [--megabytes 200] [--shape jsonl]
 */
export async function benchImport(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { megabytes: { type: 'string', default: '200' }, shape: { type: 'string' } },
  });
  const [program, ...options] = await importCommand();
  const reports = syntheticReports(7);
  const texts = Array.from({ length: stock }, (_, index) => reports.report(index).text);
  const folder = await mkdtemp(join(tmpdir(), 'cunzhen-bench-import-'));
  console.log(
    '| dump | text, MB | file, MB | time, s | text, MB/s | processor, s | text, MB by processor second | memory, MB |\n|---|---|---|---|---|---|---|---|',
  );
  try {
    for (const shape of shapes.filter(({ name }) => values.shape === undefined || name === values.shape)) {
      for (const part of [0.25, 1]) {
        const wanted = Number(values.megabytes) * 1e6 * shape.share * part;
        const { path, text } = await writeDump(folder, shape, texts, wanted);
        // Kept to the end: where files lay that were deleted a moment ago, some file systems are slow to make new ones.
        const out = join(folder, `out-${shape.name}-${String(part)}`);
        const { seconds, processor, megabytes } = await runMeasured(program, [
          ...options,
          path,
          '--out',
          out,
          '--state',
          `${out}.json`,
        ]);
        const size = shape.as === 'folder' ? NaN : (await stat(path)).size;
        const cells = [
          text / 1e6,
          size / 1e6,
          seconds,
          text / 1e6 / seconds,
          processor,
          text / 1e6 / processor,
          megabytes,
        ].map((n) => (Number.isNaN(n) ? '' : n.toFixed(1)));
        console.log(`| ${shape.name}${shape.as === 'file' ? '' : `, ${shape.as}`} | ${cells.join(' | ')} |`);
        await rm(path, { recursive: true });
      }
    }
    for (const page of [plainPage, portalPage])
      console.log(
        `${page.name}: parse5 alone ${bareParsing(texts.map(page), texts).toFixed(1)} MB by processor second`,
      );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** @returns megabytes of the texts in pages that are parsed in a processor second, in the quickest of some rounds */
function bareParsing(pages: readonly string[], texts: readonly string[]): number {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const times = Array.from({ length: rounds }, () => {
    const { user: started } = process.cpuUsage();
    for (const page of pages) parse(page, { scriptingEnabled: false });
    return (process.cpuUsage().user - started) / 1e6;
  });
  return bytes / 1e6 / Math.min(...times);
}

/** What `npm run import` gives to Node: options of Node, which the memory depends on, and the script. */
async function importCommand(): Promise<[string, ...string[]]> {
  const { scripts } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8')) as {
    scripts: { import: string };
  };
  const [, program = '', ...options] = scripts.import.split(' ');
  return [program, ...options];
}
