import { describe, expect, it } from 'vitest';
import { doubtsWords } from '../../src/restore/doubts-words.ts';
import type { Edit } from '../../src/restore/edit.ts';

const edit = (change: Partial<Edit>): Edit => ({
  rule: 'test',
  span: [0, 1],
  lemma: '?',
  reading: '上',
  reason: '',
  certainty: 'conjecture',
  ...change,
});

describe('doubtsWords', () => {
  it.each<[what: string, change: Partial<Edit>, doubts: boolean]>([
    ['a conjecture that knows no other reading', {}, true],
    ['a conjecture between two words', { alternatives: ['下'] }, true],
    ['a conjecture between a sign and none', { reading: '，', alternatives: [''] }, true],
    [
      'a conjecture between a break, a space and nothing',
      { reading: '\n', alternatives: ['\u3000', ''] },
      false,
    ],
    ['a conjecture of where a word is parted', { reading: '上\n', alternatives: ['上', '\n上'] }, false],
    ['what is certain', { certainty: 'certain', alternatives: ['下'] }, false],
    ['what is proven', { certainty: 'proven' }, false],
  ])('%s', (_, change, doubts) => {
    expect(doubtsWords(edit(change))).toBe(doubts);
  });
});
