import { once } from 'node:events';
import { createServer } from 'node:net';

/** Ports from the usual one on that are tried where none was asked for. */
const most = 20;

/** Where to serve: a port that was asked for is that one or none. */
export interface Address {
  port: number;
  host: string;
  asked: boolean;
}

/**
 * The port that can be served at, so that it is known before a build and not after it: the one that was asked for, or
 * else the first free one from the usual one on. 0 stays 0: the system chooses.
 *
 * @throws {Error} where the one that was asked for is in use, with how to choose another
 */
export async function freePort({ port, host, asked }: Address): Promise<number> {
  if (port === 0) return 0;
  const last = asked ? port : Math.min(65_535, port + most - 1);
  for (let tried = port; tried <= last; tried++) if (await isFree(tried, host)) return tried;
  throw new Error(portInUse(port));
}

export const portInUse = (port: number): string =>
  `Port ${String(port)} is in use. Choose another with --port or the environment variable PORT.`;

async function isFree(port: number, host: string): Promise<boolean> {
  const server = createServer();
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') return false;
    throw error;
  }
  server.close();
  await once(server, 'close');
  return true;
}
