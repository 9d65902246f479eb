/** The archive as files for a search engine, for those who outgrow search in the browser. */
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { targets } from '../src/export/targets.ts';
import { absoluteUrl, reportPath } from '../src/i18n/urls.ts';
import { exportArchive } from './export/export-archive.ts';
import { progress } from './lib/progress.ts';

const names = Object.keys(targets);
const usage = `npm run export -- --target <${names.join('|')}>    write the archive for a search engine

  --archive <folder>  read reports here (default: .archive)
  --out <folder>      write files here (default: .archive/export/<target>)
  -h, --help          this text
`;

const root = fileURLToPath(new URL('..', import.meta.url));
const within = (path: string): string => relative(process.cwd(), join(root, path));

/** @returns the exit status */
async function main(): Promise<number> {
  const archive = process.env['ARCHIVE_DIR'] ?? within('.archive');
  try {
    const { values } = parseArgs({
      options: {
        target: { type: 'string' },
        archive: { type: 'string', default: archive },
        out: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.help) {
      process.stdout.write(usage);
      return 0;
    }
    const name = values.target ?? '';
    const target = Object.hasOwn(targets, name) ? targets[name] : undefined;
    if (!target) throw new Error(`--target ${name}: is none of ${names.join(', ')}`);
    const out = values.out ?? join(values.archive, 'export', name);
    const { tell, end } = progress(process.stderr);
    const addressOf = (id: string): string => absoluteUrl(reportPath(id));
    const { documents, parts } = await exportArchive(values.archive, out, target, addressOf, (done, all) => {
      tell(`${String(done)} of ${String(all)} reports`);
    });
    end();
    process.stdout.write(`${String(documents)} reports in ${String(parts.length)} parts in ${out}\n`);
    process.stdout.write(
      `\nTo load them, in that folder, the last for each part:\n  ${target.commands.join('\n  ')}\n`,
    );
    return 0;
  } catch (error) {
    process.stderr.write(`export: ${(error as Error).message}\n(--help tells the options)\n`);
    return 2;
  }
}

process.exitCode = await main();
