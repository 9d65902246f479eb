import type { Address } from './lib/free-port.ts';

/** Where to serve, as options of a command line. */
export const serveOptions = { port: { type: 'string' }, host: { type: 'string' } } as const;

export const serveUsage = `  --port <number>     port to serve at (default: the environment's PORT, or the first free one from 4321 on)
  --host <name>       name or address to serve at (default: localhost, or the environment's HOST)
  -h, --help          this text
`;

/**
 * Where to serve, as the command line or the environment (`PORT`, `HOST`) has it.
 *
 * @throws {Error} where that is no port
 */
export function serveAddress(
  values: { port?: string | undefined; host?: string | undefined },
  env: NodeJS.ProcessEnv = process.env,
): Address {
  const given = values.port ?? env['PORT'];
  const port = Number(given ?? 4321);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Error(`"${given ?? ''}" is no port: give a number from 0 to 65535 with --port or PORT`);
  }
  return { port, host: values.host ?? env['HOST'] ?? 'localhost', asked: given !== undefined };
}
