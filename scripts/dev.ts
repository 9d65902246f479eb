import { watch } from 'node:fs';
import { join } from 'node:path';
import { dev } from 'astro';
import { normalizeContent, root } from './build-site.ts';
import { runCommand } from './lib/run-command.ts';
import { serveAddress, serveOptions, serveUsage } from './serve-options.ts';

await runCommand({
  usage: `npm run dev                          serve pages that follow the files\n\n${serveUsage}`,
  options: serveOptions,
  run: async ({ values }) => {
    const address = serveAddress(values);
    await normalizeContent();
    await dev({ root, server: address });
    follow(join(root, 'content'));
  },
});

/** Restore again when content changes; several changes at once are one. */
function follow(content: string): void {
  let waiting: NodeJS.Timeout | undefined;
  let working: Promise<unknown> = Promise.resolve();
  watch(content, { recursive: true }, () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      working = working.then(normalizeContent).catch((error: unknown) => {
        process.stderr.write(`${String(error)}\n`);
      });
    }, 300);
  });
}
