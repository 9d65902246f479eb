import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesBelow } from '../../src/deploy/files-below.ts';
import { measureTree, type TreeCost } from './measure-tree.ts';

const page = `---
import { readFileSync } from 'node:fs';

const read = (name) => JSON.parse(readFileSync(process.env.BARE_TEXTS + '/' + name + '.json', 'utf8'));
export function getStaticPaths() {
  const paths = JSON.parse(readFileSync(process.env.BARE_TEXTS + '/paths.json', 'utf8'));
  return paths.map((path) => ({ params: { path: path === '' ? undefined : path } }));
}
const { title, blocks } = read(Astro.params.path ?? 'index');
---

<html lang="zh">
  <head><meta charset="utf-8" /><title>{title}</title></head>
  <body>
    {blocks.map((text) => <p>{text}</p>)}
  </body>
</html>
`;

/**
 * Build, with Astro and none of our code, the pages of a site of ours: of each its title and the text of its
 * blocks, as paragraphs.
 *
 * @param site of ours
 * @param folder is made below this repository, whose Astro it uses
 */
export async function bareBuild(site: string, folder: string): Promise<TreeCost> {
  const texts = join(folder, 'texts');
  const paths: string[] = [];
  for (const file of await filesBelow(site)) {
    if (!/(?:^|\/)index\.html$/.test(file)) continue;
    const path = file.replace(/\/?index\.html$/, '');
    paths.push(path);
    const out = join(texts, `${path === '' ? 'index' : path}.json`);
    mkdirSync(dirname(out), { recursive: true });
    writeFileSync(out, JSON.stringify(textOf(readFileSync(join(site, file), 'utf8'))));
  }
  writeFileSync(join(texts, 'paths.json'), JSON.stringify(paths));
  mkdirSync(join(folder, 'src/pages'), { recursive: true });
  writeFileSync(join(folder, 'src/pages/[...path].astro'), page);
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  const script = fileURLToPath(new URL('bare-astro.ts', import.meta.url));
  const cost = await measureTree([script, folder], { ...process.env, BARE_TEXTS: texts });
  rmSync(folder, { recursive: true });
  return cost;
}

/** Enough for pages of our own making: what stands between the borders of blocks, without tags. */
function textOf(html: string): { title: string; blocks: string[] } {
  const [, title = ''] = /<title>([^<]*)/.exec(html) ?? [];
  const [, body = ''] = /<main[^>]*>(.*)<\/main>/s.exec(html) ?? [];
  const blocks = body
    .split(/<\/?(?:p|h[1-6]|li|tr|td|th|dd|dt|div|section|aside|article|nav|header|ol|ul|dl|table)\b[^>]*>/)
    .map((block) => block.replaceAll(/<[^>]*>/g, '').trim())
    .filter((block) => block !== '');
  return { title, blocks };
}
