import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { archive } from '../src/archive.config.ts';
import { builtFor } from '../src/deploy/built-for.ts';
import { packName } from '../src/search/pack/pack-name.ts';
import { packSite } from '../src/search/pack/pack-site.ts';
import { writeManifest } from '../src/deploy/manifest.ts';
import { dist } from './build-site.ts';
import { runCommand } from './lib/run-command.ts';
import { healFolder } from './lib/swap-folder.ts';

await runCommand({
  usage: 'npm run pack    a zip of dist/ that opens from a disk, without a server or a network\n',
  options: {},
  run: async () => {
    healFolder(dist);
    if (!(await stat(dist).catch(() => undefined)))
      throw new Error('There is no dist/ to pack: run "npm run build" first.');
    const folder = packName(archive.title.en);
    const out = join(dist, `${folder}.zip`);
    await rm(out, { force: true });
    const { base } = (await builtFor(dist)) ?? archive;
    const bytes = await packSite({ site: dist, base, out, folder });
    await writeManifest(dist);
    process.stderr.write(`${out}: ${(bytes / 1e6).toFixed(2)} MB. Unzip it and open ${folder}/index.html.\n`);
  },
});
