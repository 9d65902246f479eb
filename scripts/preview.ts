import { stat } from 'node:fs/promises';
import { dist } from './build-site.ts';
import { serveDist } from './serve-dist.ts';

const built = await stat(dist).catch(() => undefined);
if (!built)
  throw new Error('There is no dist/ to serve: run "npm run build" first, or "npm start" for both.');
await serveDist();
