import { parseArgs } from 'node:util';

/** Where to serve, as the command line (`--port`, `--host`) or the environment (`PORT`, `HOST`) has it. */
export function serveOptions(env: NodeJS.ProcessEnv = process.env): { port: number; host: string } {
  const { values } = parseArgs({ options: { port: { type: 'string' }, host: { type: 'string' } } });
  const asked = values.port ?? env['PORT'] ?? '4321';
  const port = Number(asked);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Error(`"${asked}" is no port: give a number from 0 to 65535 with --port or PORT`);
  }
  return { port, host: values.host ?? env['HOST'] ?? 'localhost' };
}
