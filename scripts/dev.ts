import { watch } from 'node:fs';
import { join } from 'node:path';
import { dev } from 'astro';
import { normalizeContent, root } from './build-site.ts';
import { serveOptions } from './serve-options.ts';

const { port, host } = serveOptions();
await normalizeContent();
await dev({ root, server: { port, host } });

// Restore again when content changes; several changes at once are one.
let waiting: NodeJS.Timeout | undefined;
let working: Promise<unknown> = Promise.resolve();
watch(join(root, 'content'), { recursive: true }, () => {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    working = working.then(normalizeContent).catch((error: unknown) => {
      process.stderr.write(`${String(error)}\n`);
    });
  }, 300);
});
