import { archive } from '../src/archive.config.ts';
import { builtFor } from '../src/deploy/built-for.ts';
import { dist } from './build-site.ts';
import { freePort, type Address } from './lib/free-port.ts';
import { serveFolder } from './serve-folder.ts';

/** Serve the built site under the base it was built for, say where, and go on until stopped. */
export async function serveDist(address: Address): Promise<void> {
  const { base } = (await builtFor(dist)) ?? archive;
  const port = await freePort(address);
  const served = await serveFolder({ folder: dist, base, host: address.host, port });
  const moved = port === address.port ? '' : `  (Port ${String(address.port)} is in use.)\n`;
  process.stdout.write(
    `\n  ${archive.title.en} is served at ${served.url}\n${moved}  Stop it with Ctrl+C.\n\n`,
  );
  const stop = (): void => void served.close();
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}
