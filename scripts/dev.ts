import { join, resolve } from 'node:path';
import { dev } from 'astro';
import { normalizeContent, root } from './build-site.ts';
import { fixityTeller } from './lib/check-fixity.ts';
import { devAddress } from './lib/dev-address.ts';
import { openDevIndex } from './lib/dev-index.ts';
import { escapeLines, escapeText } from './lib/escape-text.ts';
import { freePort } from './lib/free-port.ts';
import { followContent } from './lib/follow-content.ts';
import { runCommand } from './lib/run-command.ts';
import { tellNobody } from './lib/tell-nobody.ts';
import { serveAddress, serveOptions, serveUsage } from './serve-options.ts';

await runCommand({
  usage: `npm run dev                          serve pages that follow the files\n\n${serveUsage}`,
  options: serveOptions,
  run: async ({ values }) => {
    const address = serveAddress(values);
    const { host } = address;
    const port = await freePort(address);
    let reload = (): void => undefined;
    const content = resolve(process.env['CONTENT_DIR'] ?? join(root, 'content'));
    const archive = process.env['ARCHIVE_DIR'] ?? join(root, '.archive');
    const tellFixity = fixityTeller(content, (message) => process.stderr.write(`${escapeLines(message)}\n`));
    const restored = normalizeContent();
    const follow = {
      root,
      content,
      archive,
      tellFixity,
      refresh: () => {
        reload();
      },
    };
    followContent(follow, restored);
    await restored;
    await tellFixity();
    tellNobody();
    await dev({
      root,
      server: { host, port },
      integrations: [
        {
          name: 'reload-pages',
          hooks: {
            'astro:server:setup': ({ server }) => {
              const { client, ...others } = server.environments;
              // Astro keeps which reports have a page; by this event of its own it looks again.
              const lookAgain = (): void => {
                for (const { hot } of Object.values(others)) hot.send('astro:content-changed', {});
              };
              const index = openDevIndex(archive);
              server.middlewares.use((request, _, next) => {
                // A report is there some time before pages are reloaded, which waits for what it shares with others.
                if (index.isNew()) lookAgain();
                const { url, absent } = devAddress(request.url ?? '', index);
                if (absent)
                  process.stderr.write(`${escapeText(request.url ?? '')}: there is no such report\n`);
                request.url = url;
                next();
              });
              reload = () => {
                lookAgain();
                client.hot.send({ type: 'full-reload' });
              };
            },
          },
        },
      ],
    });
  },
});
