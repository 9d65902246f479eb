/** Dumps to witnesses: files of many shapes into a folder that `normalize` reads. */
// By itself and first, so that what the rest consists of is taken from the cache, without the compiler of types.
import './lib/compile-cache.ts';

await import('./import/import-command.ts');
