import { expect, it } from 'vitest';
import { writeRow } from '../../src/markup/write-row.ts';

const context = {
  words: { scraped: 'As "scraped"', restored: 'Restored', removed: 'Taken <away>' },
  lang: 'zh-Hans',
  witnessLang: 'zh-Hant',
};

it('shows a stretch of a witness beside what was read from it', () => {
  expect(writeRow('國<span>&#x26;</span>', '<p>国</p>', context)).toBe(
    '<div class="row"> <div class="scraped" lang="zh-Hant" role="group" aria-label="As &quot;scraped&quot;">國<span>&#x26;</span></div> ' +
      '<div class="text" lang="zh-Hans" role="group" aria-label="Restored"><p>国</p></div> </div>',
  );
});

it('says where nothing was kept, which is not the same as an empty block', () => {
  expect(writeRow('廣告', undefined, context)).toContain('<p class="removed">Taken &lt;away&gt;</p> </div>');
  expect(writeRow('廣告', '', context)).not.toContain('removed');
});
