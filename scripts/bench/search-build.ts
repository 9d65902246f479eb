import { blockAnchors } from '../../src/markup/anchors.ts';
import { inScript } from '../../src/markup/in-script.ts';
import { buildSearch } from '../../src/search/build/build-search.ts';
import { corpusSeed } from './search-corpus.ts';
import { syntheticReports } from './synthetic-text.ts';

// Run as a process of its own, so that its memory can be measured: <site> <reports>.
const [site = '', count = '1'] = process.argv.slice(2);
const corpus = syntheticReports(corpusSeed);
const index = Array.from({ length: Number(count) }, (_, i) => {
  const { id, metadata, text } = corpus.report(i);
  return { id, date: metadata.date, length: text.length };
});
await buildSearch(site, {
  reports: index,
  read: (id) => Promise.resolve(corpus.report(Number(id.slice(1)))),
  present: { anchors: blockAnchors, inScript },
});
