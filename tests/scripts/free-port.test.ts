import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort } from '../../scripts/lib/free-port.ts';
import { serveAddress } from '../../scripts/serve-options.ts';

const host = 'localhost';
let taken: Server;
let port: number;

beforeAll(async () => {
  taken = createServer().listen(0, host);
  await once(taken, 'listening');
  ({ port } = taken.address() as AddressInfo);
});
afterAll(() => taken.close());

test('a port that nobody asked for is another one where it is in use', async () => {
  const found = await freePort({ port, host, asked: false });
  expect(found).toBeGreaterThan(port);
  expect(await freePort({ port: 0, host, asked: false })).toBe(0);
});

test('one that was asked for is that one or none', async () => {
  await expect(freePort({ port, host, asked: true })).rejects.toThrow(`Port ${String(port)} is in use.`);
  expect(serveAddress({ port: '8080' }, {})).toEqual({ port: 8080, host, asked: true });
  expect(serveAddress({}, { PORT: '8080' })).toMatchObject({ port: 8080, asked: true });
  expect(serveAddress({}, {})).toEqual({ port: 4321, host, asked: false });
  expect(() => serveAddress({ port: 'x' }, {})).toThrow('"x" is no port');
});

test('npm start tells of it before it builds anything', async () => {
  const script = fileURLToPath(new URL('../../scripts/start.ts', import.meta.url));
  const [status, said] = await new Promise<[unknown, string]>((resolve) => {
    execFile(process.execPath, [script, '--port', String(port)], (error, _, stderr) =>
      resolve([error?.code, stderr]),
    );
  });
  expect(status).toBe(1);
  expect(said).toBe(
    `Port ${String(port)} is in use. Choose another with --port or the environment variable PORT.\n`,
  );
});
