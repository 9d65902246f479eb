/** The archive as files for a search engine, for those who outgrow search in the browser. */
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { targets } from '../src/export/targets.ts';
import { plural } from '../src/i18n/plural.ts';
import { absoluteUrl, reportPath } from '../src/i18n/urls.ts';
import { exportArchive } from './export/export-archive.ts';
import { progress } from './lib/progress.ts';
import { runCommand } from './lib/run-command.ts';

const names = Object.keys(targets);
const usage = `npm run export -- --target <${names.join('|')}>    write the archive for a search engine

  --archive <folder>  read reports here (default: .archive)
  --out <folder>      write files here (default: .archive/export/<target>)
  -h, --help          this text
`;

const root = fileURLToPath(new URL('..', import.meta.url));
const within = (path: string): string => relative(process.cwd(), join(root, path));

await runCommand({
  usage,
  options: {
    target: { type: 'string', default: '' },
    archive: { type: 'string', default: process.env['ARCHIVE_DIR'] ?? within('.archive') },
    out: { type: 'string' },
  },
  run: async ({ values, refuse }) => {
    const { target: name, archive, out = join(archive, 'export', name) } = values;
    const target = Object.hasOwn(targets, name) ? targets[name] : undefined;
    if (name === '') return refuse(`name a search engine with --target: ${names.join(', ')}`);
    if (!target) return refuse(`--target ${name}: is none of ${names.join(', ')}`);
    const { tell, end } = progress(process.stderr);
    const addressOf = (id: string): string => absoluteUrl(reportPath(id));
    const { documents, parts } = await exportArchive(archive, out, target, addressOf, (done, all) => {
      tell(`${String(done)} of ${String(all)} reports`);
    });
    end();
    process.stdout.write(
      `${plural(String(documents), 'report')} in ${plural(String(parts.length), 'part')} in ${out}\n`,
    );
    process.stdout.write(
      `\nTo load them, in that folder, the last for each part:\n  ${target.commands.join('\n  ')}\n`,
    );
    return 0;
  },
});
