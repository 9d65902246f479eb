import fc from 'fast-check';
import { damageTable } from '../../src/script/data/damage-table.ts';
import { foldTable } from '../../src/script/data/fold-table.ts';
import { bothWays, linesOf } from './fixtures.ts';

const chinese = [...foldTable.replaceAll(' ', ''), ...damageTable, ...'的一是在不了有和人这'];
const words = [...bothWays.flat(), ...linesOf('zhe-zhu.txt')];

/** Text of both scripts: characters that convert, words that need their neighbours, and anything else. */
export const arbitraryText = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...words) },
      { weight: 3, arbitrary: fc.constantFrom(...chinese) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
      {
        weight: 1,
        arbitrary: fc.constantFrom('，', '。', '《', '》', '\n', ' ', '\ud840', '\udc00', '\uffff'),
      },
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));
