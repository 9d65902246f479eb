/**
 * Measures the project. Usage: npm run bench -- <name> [options]
 * Names are the functions below; each says in its own file what it measures and what options it takes.
 */
import { benchArchive } from './bench/archive.ts';
import { benchImport } from './bench/import.ts';
import { benchRestoration } from './bench/restoration.ts';
import { benchSearch } from './bench/search.ts';

const benches: Record<string, (args: string[]) => void | Promise<void>> = {
  archive: benchArchive,
  import: benchImport,
  restoration: benchRestoration,
  search: benchSearch,
};

const [name = '', ...args] = process.argv.slice(2);
const bench = benches[name];
if (!bench) {
  console.error(
    `bench: ${name === '' ? 'name one' : `there is no ${name}`}: ${Object.keys(benches).join(', ')}`,
  );
  process.exit(2);
}
await bench(args);
