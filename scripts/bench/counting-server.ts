import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { contentTypes } from '../content-types.ts';

const zipped = /\.(html|js|json|css|svg)$/;

/** Serve a folder as hosts do, with text compressed, and count the bytes sent, headers included. */
export async function countingServer(folder: string) {
  let bytes = 0;
  let requests = 0;
  const known = new Map<Socket, number>();
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(request.url!.split('?')[0]!));
    readFile(join(folder, path)).then(
      (file) => {
        const body = zipped.test(path) ? gzipSync(file) : file;
        requests++;
        response.writeHead(200, {
          'Content-Type': contentTypes[extname(path)] ?? 'application/octet-stream',
          ...(body !== file && { 'Content-Encoding': 'gzip' }),
        });
        response.end(body);
        response.once('finish', () => {
          const sent = request.socket.bytesWritten;
          bytes += sent - (known.get(request.socket) ?? 0);
          known.set(request.socket, sent);
        });
      },
      () => {
        response.writeHead(404).end();
      },
    );
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${String(port)}/`,
    /** Bytes and requests since the last call. */
    take: () => {
      const taken = { bytes, requests };
      bytes = requests = 0;
      return taken;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
