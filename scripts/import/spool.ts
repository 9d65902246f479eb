import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ByteStream } from './bytes.ts';

/** Lay a stream down in a file of its own: a zip must be read from its end. */
export async function spool(stream: ByteStream): Promise<{ path: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'cunzhen-import-'));
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  const path = join(folder, 'archive.zip');
  try {
    const file = await open(path, 'w');
    try {
      for await (const chunk of stream) {
        if ('gap' in chunk) throw new Error(chunk.gap);
        await file.write(chunk);
      }
    } finally {
      await file.close();
    }
    return { path, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}
