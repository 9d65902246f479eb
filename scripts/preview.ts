import { stat } from 'node:fs/promises';
import { dist } from './build-site.ts';
import { runCommand } from './lib/run-command.ts';
import { healFolder } from './lib/swap-folder.ts';
import { serveDist } from './serve-dist.ts';
import { serveAddress, serveOptions, serveUsage } from './serve-options.ts';

await runCommand({
  usage: `npm run preview                      serve what was built\n\n${serveUsage}`,
  options: serveOptions,
  run: async ({ values }) => {
    healFolder(dist);
    if (!(await stat(dist).catch(() => undefined)))
      throw new Error('There is no dist/ to serve: run "npm run build" first, or "npm start" for both.');
    await serveDist(serveAddress(values));
  },
});
