/** Record the SHA-256 of witnesses, and compare them with what was recorded. */
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fixityFile, recordFixity } from '../src/witness/fixity-list.ts';
import { compareFixity, describeFixity } from '../src/witness/fixity.ts';
import { escapeLines } from './lib/escape-text.ts';
import { runCommand } from './lib/run-command.ts';

const usage = `npm run fixity                          record witnesses that are new; tell which changed or are gone
npm run fixity -- --accept <path> ...   a change or loss of these is meant: content/witnesses/a.txt
npm run fixity -- --accept-all          every change and loss is meant
  --content <folder>                    the folder with witnesses/ and specimens/
`;

const root = fileURLToPath(new URL('..', import.meta.url));

await runCommand({
  usage,
  words: Infinity,
  options: {
    accept: { type: 'boolean', default: false },
    'accept-all': { type: 'boolean', default: false },
    content: { type: 'string', default: process.env['CONTENT_DIR'] ?? join(root, 'content') },
  },
  run: async ({ values, positionals, refuse }) => {
    if (values.accept !== positionals.length > 0)
      return refuse('"--accept" goes with the paths that are meant');
    // A path from here, as the shell completes it, is as good as one from the content's folder.
    const named = positionals.map((path) => {
      const inside = relative(values.content, path).split(sep).join('/');
      return /^(?:witnesses|specimens)\//.test(inside) ? inside : path;
    });
    const state = await compareFixity(values.content, ['witnesses', 'specimens']);
    const strayed = named.filter(
      (path) => !state.missing.includes(path) && !state.changed.some((one) => one.path === path),
    );
    if (strayed.length > 0)
      return refuse(
        `${strayed.join(', ')}: nothing to accept, for no recorded witness that changed or is gone is called so; write it as "npm run fixity" does, such as witnesses/a.txt`,
      );
    const meant = (path: string): boolean => values['accept-all'] || named.includes(path);
    const accepted = state.changed.filter(({ path }) => meant(path));
    const gone = state.missing.filter(meant);
    const added = new Map([
      ...state.unrecorded,
      ...accepted.map(({ path, found }) => [path, found] as const),
    ]);
    if (added.size + gone.length > 0) await recordFixity(values.content, added, gone);
    const wrong = describeFixity({
      ...state,
      changed: state.changed.filter(({ path }) => !meant(path)),
      missing: state.missing.filter((path) => !meant(path)),
    });
    for (const message of wrong) process.stderr.write(`${escapeLines(message)}\n`);
    process.stdout.write(
      `${escapeLines(join(relative(process.cwd(), values.content), fixityFile))}: ${String(state.unrecorded.size)} new, ${String(accepted.length)} changed and ${String(gone.length)} gone accepted, ${String(wrong.length)} wrong\n`,
    );
    return wrong.length > 0 ? 1 : 0;
  },
});
