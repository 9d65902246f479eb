/** Measures the project: each bench says in its own file what it measures and what options it takes. */
import { benchArchive } from './bench/archive.ts';
import { benchImport } from './bench/import.ts';
import { benchRestoration } from './bench/restoration.ts';
import { benchSearch } from './bench/search.ts';
import { runCommand } from './lib/run-command.ts';

const benches = new Map<string, (args: string[]) => void | Promise<void>>([
  ['archive', benchArchive],
  ['import', benchImport],
  ['restoration', benchRestoration],
  ['search', benchSearch],
]);
const names = [...benches.keys()].join(', ');

const usage = `npm run bench -- <name> [options]    one of ${names}; scripts/bench/<name>.ts tells the options

  -h, --help    this text
`;

const [name = '', ...args] = process.argv.slice(2);
await runCommand(
  {
    usage,
    options: {},
    words: 1,
    run: ({ refuse }) => {
      const bench = benches.get(name);
      return bench ? bench(args) : refuse(name === '' ? `name one of ${names}` : `there is no ${name}`);
    },
  },
  // What follows is the bench's own.
  process.argv.slice(2, 3),
);
