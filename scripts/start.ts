import { buildSite } from './build-site.ts';
import { serveDist } from './serve-dist.ts';
import { serveOptions } from './serve-options.ts';

// A wrong port is told before the build, not after it.
serveOptions();
await buildSite();
await serveDist();
