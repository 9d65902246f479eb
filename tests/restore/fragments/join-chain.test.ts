import { describe, expect, it } from 'vitest';
import { findChain } from '../../../src/restore/fragments/find-chain.ts';
import { findMarkers } from '../../../src/restore/fragments/find-markers.ts';
import { joinChain } from '../../../src/restore/fragments/join-chain.ts';

const sentence = '我们认真贯彻上级部署，各项工作取得新的进展。';
/** Pieces that end as an item of a list may, without a stop. */
const piece = (sentences: number): string => sentence.repeat(sentences).slice(0, -1);
const head = '清河县民政局二〇一八年工作总结\n一、主要做法。';

function certaintiesOf(text: string): string[] | undefined {
  const chain = findChain(text, findMarkers(text), false);
  return chain && joinChain(text, chain).edits.map(({ certainty }) => certainty);
}

describe('joinChain', () => {
  it('is certain where the sentences of three fragments read on', () => {
    const text = `${head}${sentence.repeat(12)}`;
    const cuts = [text.slice(0, 130), text.slice(130, 260), text.slice(260)];
    const numbered = cuts.map((cut, index) => `${String(index + 1)}、${cut}`).join('\n');
    expect(certaintiesOf(numbered)).toEqual(['certain', 'certain', 'certain']);
  });

  it('is a conjecture where the head of the page alone tells fragments from items', () => {
    expect(certaintiesOf(`1、${head}${piece(5)}\n2、${piece(6)}\n3、${piece(2)}`)).toEqual([
      'conjecture',
      'conjecture',
      'conjecture',
    ]);
  });

  it('leaves the same without such a head', () => {
    expect(certaintiesOf(`1、${piece(6)}\n2、${piece(6)}\n3、${piece(2)}`)).toBeUndefined();
  });
});
