import { archive } from '../src/archive.config.ts';
import { dist } from './build-site.ts';
import { serveFolder } from './serve-folder.ts';

/** Serve the built site under its base, say where, and go on until stopped. */
export async function serveDist(address: { port: number; host: string }): Promise<void> {
  const served = await serveFolder({ folder: dist, base: archive.base, ...address });
  process.stdout.write(`\n  ${archive.title.en} is served at ${served.url}\n  Stop it with Ctrl+C.\n\n`);
  const stop = (): void => void served.close();
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}
