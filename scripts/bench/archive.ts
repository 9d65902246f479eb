import { mkdir, mkdtemp, rm, stat } from 'node:fs/promises';
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { filesBelow } from '../../src/deploy/files-below.ts';
import { inShard, type Shard } from '../lib/in-shard.ts';
import type { StageCost } from '../lib/stage.ts';
import { changeWitness, witnessId, writeContent } from './archive-content.ts';
import { bareBuild } from './bare-build.ts';
import { measureTree, type TreeCost } from './measure-tree.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where more reports are built, peers are left out unless they are asked for. */
const fewForPeers = 1000;
/** Reports that `--large` restores, and the shard of them whose pages are made: of all, they would take 160 GB. */
const large = 100_000;
const largeShard: Shard = { index: 1, count: 40 };

/** What was measured, by the name of its row. */
type Rows = Map<string, Pick<TreeCost, 'seconds' | 'processor' | 'memory'>>;

interface Figures {
  reports: number;
  rows: Rows;
  /** Of the content, of the restored archive and of the site. */
  bytes: { content: number; site: number };
  files: number;
}

/**
 * Build synthetic archives of growing size from nothing, then with one witness changed, and print what each
 * stage takes. Its folders lie below `node_modules/.cache`; a thousand reports take some 2 GB.
 *
 * `--reports 100,1000` sizes; `--large` restores 100,000, too, and makes a shard of their site; `--peers` compares with
 * others also beyond 1,000;
 * `--keep` leaves the folders.
 */
export async function benchArchive(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      reports: { type: 'string', default: '100,1000' },
      large: { type: 'boolean', default: false },
      peers: { type: 'boolean', default: false },
      keep: { type: 'boolean', default: false },
    },
  });
  const [{ model } = { model: 'unknown' }] = cpus();
  console.log(
    `${model}, ${String(availableParallelism())} cores, ${gigabytes(totalmem())} GB; Node ${process.version}; ` +
      `load before: ${loadavg()[0]!.toFixed(1)}`,
  );
  const cache = join(root, 'node_modules', '.cache');
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, 'bench-archive-'));
  try {
    let before: Figures | undefined;
    for (const count of values.reports.split(',').map(Number)) {
      const place = join(folder, String(count));
      const figures = await measureBuilds(place, count);
      if (values.peers || count <= fewForPeers) await measurePeers(place, count, figures.rows);
      print(figures, before);
      before = figures;
      if (!values.keep) await rm(place, { recursive: true });
    }
    if (values.large) {
      const place = join(folder, String(large));
      print(await measureRestoration(place, large), before);
      print(await measureShard(place, large), before);
    }
  } finally {
    if (!values.keep) await rm(folder, { recursive: true, force: true });
  }
}

async function measureBuilds(place: string, count: number): Promise<Figures> {
  const content = join(place, 'content');
  await writeContent(content, count);
  const rows: Rows = new Map();
  const cold = await build(place);
  // Restored for itself as well: inside a build its part cannot be told from the rest.
  rows.set('restore', await restore(place, 'archive-restored'));
  await rm(join(place, 'archive-restored'), { recursive: true });
  for (const [name, cost] of stagesOf(cold)) rows.set(name, cost);
  rows.set('everything', cold);
  const files = await filesBelow(join(place, 'site'));
  const sizes = await sizesOf(join(place, 'site'), files);

  await changeWitness(content, Math.floor(count / 2));
  const changed = await build(place);
  for (const [name, cost] of stagesOf(changed)) rows.set(`one changed: ${name}`, cost);
  rows.set('one changed: everything', changed);
  await changeWitness(content, Math.floor(count / 3));
  rows.set('one changed: restore', await restore(place, 'archive'));
  return {
    reports: count,
    rows,
    files: files.length,
    bytes: { content: await sizeBelow(content), site: sizes },
  };
}

async function measureRestoration(place: string, count: number): Promise<Figures> {
  await writeContent(join(place, 'content'), count);
  const rows: Rows = new Map([['restore', await restore(place, 'archive')]]);
  await changeWitness(join(place, 'content'), Math.floor(count / 2));
  rows.set('one changed: restore', await restore(place, 'archive'));
  return {
    reports: count,
    rows,
    files: 0,
    bytes: { content: await sizeBelow(join(place, 'content')), site: 0 },
  };
}

/** One shard of the site of an archive that is restored: whether a page costs more where there are many others. */
async function measureShard(place: string, count: number): Promise<Figures> {
  const { index, count: shards } = largeShard;
  const site = join(place, 'shard');
  const whole = await build(place, site, ['--shard', `${String(index)}/${String(shards)}`]);
  const files = await filesBelow(site);
  return {
    reports: Array.from({ length: count }, (_, i) => witnessId(i)).filter((id) => inShard(id, largeShard))
      .length,
    rows: new Map([...stagesOf(whole), ['everything', whole]]),
    files: files.length,
    bytes: { content: await sizeBelow(join(place, 'content')), site: await sizesOf(site, files) },
  };
}

const scriptPath = (name: string): string => join(root, 'scripts', name);

const restore = (place: string, archive: string): Promise<TreeCost> =>
  measureTree(
    [scriptPath('normalize.ts'), '--content', join(place, 'content'), '--archive', join(place, archive)],
    process.env,
  );

const build = (place: string, out = join(place, 'site'), more: readonly string[] = []): Promise<TreeCost> =>
  measureTree([scriptPath('build.ts'), '--costs', '--out', out, ...more], {
    ...process.env,
    CONTENT_DIR: join(place, 'content'),
    ARCHIVE_DIR: join(place, 'archive'),
  });

/** What the stages of a build took, those of one kind together: the sum of times, the most of memory. */
function stagesOf({ lines }: TreeCost): Rows {
  const rows: Rows = new Map();
  for (const line of lines.filter((each) => each.startsWith('{"name"'))) {
    const { name, seconds, processor, memory } = JSON.parse(line) as StageCost;
    const kind = name.replace(/ \d+$/, '');
    const row = rows.get(kind) ?? { seconds: 0, processor: 0, memory: 0 };
    rows.set(kind, {
      seconds: row.seconds + seconds,
      processor: row.processor + processor,
      memory: Math.max(row.memory, memory),
    });
  }
  return rows;
}

/** OpenCC alone on the same witnesses, and Astro alone on the bare text of the same pages. */
async function measurePeers(place: string, count: number, rows: Rows): Promise<void> {
  const script = fileURLToPath(new URL('opencc-alone.ts', import.meta.url));
  rows.set(
    'peer: opencc-js alone',
    await measureTree([script, join(place, 'content'), String(count)], process.env),
  );
  rows.set('peer: Astro, bare text', await bareBuild(join(place, 'site'), join(place, 'bare')));
}

function print({ reports, rows, files, bytes }: Figures, before: Figures | undefined): void {
  console.log(
    `\n${String(reports)} reports, witnesses ${megabytes(bytes.content)} MB` +
      (files === 0 ? '' : `; site ${String(files)} files, ${megabytes(bytes.site)} MB`),
  );
  const table = Array.from(rows, ([name, { seconds, processor, memory }]) => {
    const earlier = before?.rows.get(name);
    return {
      stage: name,
      'wall s': seconds.toFixed(1),
      'processor s': processor.toFixed(1),
      'most MB': megabytes(memory),
      'ms a report': ((1000 * processor) / reports).toFixed(1),
      'growth, processor': earlier ? (processor / earlier.processor).toFixed(1) : '',
      'growth, memory': earlier ? (memory / earlier.memory).toFixed(1) : '',
    };
  });
  console.table(table);
  const [cold, changed] = [rows.get('everything'), rows.get('one changed: everything')];
  if (cold && changed)
    console.log(`a rebuild after one change takes ${percent(changed.seconds / cold.seconds)} of the time`);
  const [opencc, bare] = [rows.get('peer: opencc-js alone'), rows.get('peer: Astro, bare text')];
  if (opencc)
    console.log(
      `restoring takes ${ratio(rows.get('restore')!.processor, opencc.processor)} times OpenCC alone`,
    );
  if (bare) {
    // Astro alone compiles its pages, too.
    const pages = rows.get('pages')!.processor + (rows.get('compile')?.processor ?? 0);
    console.log(`pages take ${ratio(pages, bare.processor)} times Astro with their bare text`);
  }
}

async function sizesOf(folder: string, files: readonly string[]): Promise<number> {
  let sum = 0;
  for (const file of files) sum += (await stat(join(folder, file))).size;
  return sum;
}

const sizeBelow = async (folder: string): Promise<number> => sizesOf(folder, await filesBelow(folder));

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(0);
const gigabytes = (bytes: number): string => (bytes / 1e9).toFixed(0);
const percent = (part: number): string => `${(100 * part).toFixed(0)}%`;
const ratio = (one: number, other: number): string => (one / other).toFixed(2);
