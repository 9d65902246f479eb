import { expect, test } from 'vitest';
import { dictionary } from '../../src/i18n/dictionary.ts';
import { groupEdits } from '../../src/markup/group-edits.ts';
import { writeRule } from '../../src/markup/write-rule.ts';
import type { Edit } from '../../src/restore/edit.ts';

const edit: Edit = {
  rule: 'boilerplate',
  span: [0, 1],
  lemma: '甲',
  reading: '乙',
  reason: '网站加在正文之后的说明，不是正文',
  certainty: 'certain',
};
const written = (edits: readonly Edit[]): string =>
  groupEdits([...edits])
    .map(
      (group) =>
        writeRule(group, {
          words: dictionary('en'),
          tellReason: (text) => ({ text: dictionary('en').tellReason(text) ?? text, lang: 'en' }),
          lang: 'zh-Hans',
          witnessLang: 'zh-Hans',
          entryId: (number) => `e${String(number)}`,
          place: () => undefined,
        }).html,
    )
    .join('');

test('a correction is told as a person’s, not as what a rule allows', () => {
  expect(written([edit])).toContain('<span class="certainty">certain</span>');
  expect(written([{ ...edit, rule: 'correction', reason: '张三 2026-01-31：据县志' }])).toContain(
    '<span class="certainty">corrected by a person</span>',
  );
});

test('the reason of a rule is told in the language of the page', () => {
  expect(written([edit])).toContain('A notice that the site put after the text, not part of it');
});
