import { stat } from 'node:fs/promises';
import { dist } from './build-site.ts';
import { healFolder } from './lib/swap-folder.ts';
import { serveDist } from './serve-dist.ts';

healFolder(dist);
const built = await stat(dist).catch(() => undefined);
if (!built)
  throw new Error('There is no dist/ to serve: run "npm run build" first, or "npm start" for both.');
await serveDist();
