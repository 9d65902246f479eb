import { describe, expect, it } from 'vitest';
import { articleStarts } from '../../../src/restore/breaks/articles.ts';

/** A text with `|` where its articles begin. */
const parted = (shown: string): void => {
  const pieces = shown.split('|');
  const starts = pieces.slice(0, -1).map((_, index) => pieces.slice(0, index + 1).join('').length);
  expect(articleStarts(pieces.join(''))).toEqual(starts);
};

describe('articleStarts', () => {
  it.each([
    '某县公厕管理规定|第一条　为加强管理，制定本规定。|第二条　城管局负责。|第三条　违反第二条规定的，责令改正。',
    '某镇办法第一章　总则|第一条为加强治理，制定本办法。第二章　职责|第二条镇政府负责。|第三条村委会应当按照第二条办理。',
    '某镇办法。\n|第一条　甲。|第二条　乙。|第三条　丙。第五条　丁。',
  ])('finds where articles begin: %s', parted);

  it.each([
    '我们的经验有三条。第一条，加强领导。第二条，依靠群众。第三条，真抓实干。',
    '我们的经验有三条。第一条是加强领导。第二条是依靠群众。第三条是真抓实干。',
    '依照第一条的规定。依照第二条的规定。依照第三条的规定。',
    '第二条　甲。第三条　乙。第四条　丙。',
    '第一条　甲。第二条　乙。',
  ])('finds none where articles are spoken of, or do not count up: %s', (text) => {
    expect(articleStarts(text)).toEqual([]);
  });
});
