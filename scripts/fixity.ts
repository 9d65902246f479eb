/** Record the SHA-256 of witnesses, and compare them with what was recorded. */
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { compareFixity, describeFixity, fixityFile, recordFixity } from '../src/witness/fixity.ts';
import { escapeLines } from './lib/escape-text.ts';

const usage = `npm run fixity                          record witnesses that are new; tell which changed or are gone
npm run fixity -- --accept <path> ...   a change or loss of these is meant: witnesses/a.txt
npm run fixity -- --accept-all          every change and loss is meant
  --content <folder>                    the folder with witnesses/ and specimens/
`;

const root = fileURLToPath(new URL('..', import.meta.url));

function readArguments() {
  return parseArgs({
    allowPositionals: true,
    options: {
      accept: { type: 'boolean', default: false },
      'accept-all': { type: 'boolean', default: false },
      content: { type: 'string', default: process.env['CONTENT_DIR'] ?? join(root, 'content') },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
}

/** @returns the exit status: 0, 1 where a witness changed or is gone, 2 where it was asked for wrongly */
async function main(): Promise<number> {
  let args: ReturnType<typeof readArguments>;
  try {
    args = readArguments();
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n\n${usage}`);
    return 2;
  }
  const { values, positionals } = args;
  if (values.help || values.accept !== positionals.length > 0) {
    (values.help ? process.stdout : process.stderr).write(usage);
    return values.help ? 0 : 2;
  }
  const state = await compareFixity(values.content, ['witnesses', 'specimens']);
  const meant = (path: string): boolean => values['accept-all'] || positionals.includes(path);
  const accepted = state.changed.filter(({ path }) => meant(path));
  const gone = state.missing.filter(meant);
  const added = new Map([...state.unrecorded, ...accepted.map(({ path, found }) => [path, found] as const)]);
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
}

process.exitCode = await main();
