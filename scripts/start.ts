import { buildSite } from './build-site.ts';
import { freePort } from './lib/free-port.ts';
import { runCommand } from './lib/run-command.ts';
import { serveDist } from './serve-dist.ts';
import { serveAddress, serveOptions, serveUsage } from './serve-options.ts';

await runCommand({
  usage: `npm start                            build the archive from content/ and serve it\n\n${serveUsage}`,
  options: serveOptions,
  run: async ({ values }) => {
    // A wrong port, or one that is taken, is told before the build, not after it.
    const address = serveAddress(values);
    await freePort(address);
    await buildSite();
    await serveDist(address);
  },
});
