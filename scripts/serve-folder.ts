import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { headersFor, parseHeaders } from '../src/deploy/headers.ts';
import { contentTypes } from './content-types.ts';
import { escapeText } from './lib/escape-text.ts';
import { portInUse } from './lib/free-port.ts';

export interface ServeOptions {
  /** Folder to serve. */
  folder: string;
  /** Path it is served under, with a slash at both ends. */
  base: string;
  /** 0 takes any free one. */
  port: number;
  /** Address to listen on; `localhost` is this machine alone. */
  host?: string;
}

/** A running server; `url` is the address of the home page. */
export interface Served {
  url: string;
  close: () => Promise<void>;
}

/**
 * Serve a built site as a plain static host does: a folder's `index.html`, `404.html` for the rest, and
 * the headers of its `_headers`, but for how long files may be kept: here, they may change at any time.
 *
 * @throws {Error} when the port is taken, with how to choose another
 */
export async function serveFolder({ folder, base, port, host = 'localhost' }: ServeOptions): Promise<Served> {
  const rules = parseHeaders(await readFile(join(folder, '_headers'), 'utf8').catch(() => ''));
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headersFor(rules, pathOf(request.url ?? '/') ?? '')))
      response.setHeader(name, value);
    answer(request, response, folder, base).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
      process.stderr.write(`${escapeText(request.url ?? '')}: ${escapeText(String(error))}\n`);
    });
  });
  await listen(server, port, host);
  const { port: open } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${String(open)}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new Error(portInUse(port)) : error);
    });
    server.listen(port, host, resolve);
  });
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
  base: string,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return send(response, 405, { Allow: 'GET, HEAD' });
  const path = pathOf(request.url ?? '/');
  if (path === undefined) return send(response, 400);
  if (path !== base && (path === '/' || `${path}/` === base)) return send(response, 302, { Location: base });
  const inside = path.startsWith(base) ? normalize(path.slice(base.length)) : undefined;
  const outside = inside === undefined || inside.startsWith('..') || inside.includes('\0');
  const found = outside ? undefined : await findFile(join(folder, inside), path.endsWith('/'));
  if (found === 'folder') return send(response, 301, { Location: encodeURI(`${path}/`) });
  if (found) return sendFile(request, response, 200, found.file, found.size);
  const missing = await findFile(join(folder, '404.html'), false);
  if (missing && missing !== 'folder') return sendFile(request, response, 404, missing.file, missing.size);
  return send(response, 404);
}

function pathOf(url: string): string | undefined {
  try {
    return decodeURIComponent(url.split(/[?#]/, 1)[0]!);
  } catch {
    return undefined;
  }
}

/** A file, or the index of a folder asked for with a slash; `folder` where the slash is missing. */
async function findFile(
  path: string,
  slash: boolean,
): Promise<{ file: string; size: number } | 'folder' | undefined> {
  const file = slash ? join(path, 'index.html') : path;
  const found = await stat(file).catch(() => undefined);
  if (found?.isDirectory()) return 'folder';
  return found && { file, size: found.size };
}

function send(response: ServerResponse, status: number, headers: Record<string, string> = {}): void {
  response.writeHead(status, headers).end();
}

function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  file: string,
  size: number,
): void {
  response.writeHead(status, {
    'Content-Type': contentTypes[extname(file)] ?? 'application/octet-stream',
    'Content-Length': size,
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
  });
  if (request.method === 'HEAD') response.end();
  else
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response);
}
