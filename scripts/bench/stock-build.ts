import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createIndex, close } from 'pagefind';
import { corpusSeed } from './search-corpus.ts';
import { syntheticReports } from './synthetic-text.ts';

// Pagefind as it comes, given the pages as a site has them: <site> <reports>.
const [site = '', count = '1'] = process.argv.slice(2);
const corpus = syntheticReports(corpusSeed);
const { index } = await createIndex({});
for (let i = 0; i < Number(count); i++) {
  const { id, title, blocks } = corpus.report(i);
  const body = blocks.slice(1).map(({ text }) => `<p>${text}</p>`);
  const content = `<html lang="zh-Hans"><body><h1>${title}</h1>${body.join('')}</body></html>`;
  await index!.addHTMLFile({ url: `/${id}/`, content });
}
await index!.writeFiles({ outputPath: join(site, 'pagefind') });
await close();
await writeFile(join(site, 'done'), '');
