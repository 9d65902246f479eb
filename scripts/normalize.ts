/** Witnesses to reports: the archive in `content/`, or a stream of NDJSON. */
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { archive } from '../src/archive.config.ts';
import type { RestoreOptions } from '../src/restore/rule.ts';
import { codeVersion } from './lib/code-version.ts';
import { escapeLines } from './lib/escape-text.ts';
import { parseShard, type Shard } from './lib/in-shard.ts';
import { normalizeArchive, type NormalizeOptions } from './lib/normalize-archive.ts';
import { progress } from './lib/progress.ts';
import { runCommand } from './lib/run-command.ts';

const usage = `npm run normalize                    restore content/ into .archive/
npm run -s normalize -- --jsonl      restore NDJSON: {"id","text"} or {"id","bytes"} a line in, a report a line out

  --jsonl             read standard input, write standard output
  --no-width          leave the width of punctuation, digits and Latin as it is
  --no-spacing        leave indents, blank lines and stray spaces as they are
  --content <folder>  read witnesses, specimens and corrections below another folder
  --archive <folder>  write reports to another folder
  --shard <i>/<n>     restore the ith of n parts (by a hash of the id); a run without it then gathers the parts
  -h, --help          this text
`;

const root = fileURLToPath(new URL('..', import.meta.url));
/** A folder of the repository as messages name it. */
const within = (folder: string): string => relative(process.cwd(), join(root, folder));

await runCommand({
  usage,
  options: {
    jsonl: { type: 'boolean', default: false },
    width: { type: 'boolean', default: archive.restore.width },
    spacing: { type: 'boolean', default: archive.restore.spacing },
    content: { type: 'string', default: within('content') },
    archive: { type: 'string', default: process.env['ARCHIVE_DIR'] ?? within('.archive') },
    shard: { type: 'string', default: '1/1' },
  },
  run: ({ values, refuse }) => {
    const restore = { width: values.width, spacing: values.spacing };
    if (values.jsonl) return restoreStream(restore);
    let shard: Shard;
    try {
      shard = parseShard(values.shard);
    } catch (error) {
      return refuse((error as Error).message);
    }
    return restoreContent({ content: values.content, archive: values.archive, restore, shard });
  },
});

/** @returns the exit status: 0 where the input was read to its end */
async function restoreStream(restore: RestoreOptions): Promise<number> {
  const { filter } = await import('./lib/filter.ts');
  const { made, refused, complete } = await filter(process.stdin, process.stdout, restore);
  if (refused > 0)
    process.stderr.write(`${String(refused)} of ${String(made + refused)} lines could not be done\n`);
  return complete ? 0 : 1;
}

/** @returns the exit status: 1 where something could not be done */
async function restoreContent(
  options: Pick<NormalizeOptions, 'content' | 'archive' | 'restore'> & { shard: Shard },
): Promise<number> {
  const { tell, end } = progress(process.stderr);
  const { ids, problems, made, kept, advice } = await normalizeArchive({
    ...options,
    specimens: archive.specimens,
    version: await codeVersion(root),
    onProgress: (done, all) => {
      tell(`restored ${String(done)} of ${String(all)}`);
    },
  });
  end();
  for (const message of [...advice, ...problems.map((problem) => problem.message)])
    process.stderr.write(`${escapeLines(message)}\n`);
  const count = ids.length;
  process.stderr.write(
    `${String(count)} report${count === 1 ? '' : 's'}: ${String(made)} restored, ${String(kept)} unchanged, ${String(problems.length)} problem${problems.length === 1 ? '' : 's'}\n`,
  );
  return problems.length > 0 ? 1 : 0;
}
