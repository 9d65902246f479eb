import { archive } from '../src/archive.config.ts';
import { builtFor } from '../src/deploy/built-for.ts';
import { dist } from './build-site.ts';
import { serveFolder } from './serve-folder.ts';

/** Serve the built site under the base it was built for, say where, and go on until stopped. */
export async function serveDist(address: { port: number; host: string }): Promise<void> {
  const { base } = (await builtFor(dist)) ?? archive;
  const served = await serveFolder({ folder: dist, base, ...address });
  process.stdout.write(`\n  ${archive.title.en} is served at ${served.url}\n  Stop it with Ctrl+C.\n\n`);
  const stop = (): void => void served.close();
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}
