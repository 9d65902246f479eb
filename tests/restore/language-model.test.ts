import { describe, expect, it } from 'vitest';
import {
  charactersOf,
  isSeenBehind,
  logProbability,
  pairOf,
  probabilityBehind,
  probabilityUnseen,
  timesSeen,
} from '../../src/restore/language-model.ts';

const after = (context: string, next: string): number =>
  logProbability(context.charCodeAt(0), context.charCodeAt(1), next.charCodeAt(0));

describe('the language model', () => {
  it.each([
    ['上', '\n上', '海', '。'],
    ['规模', '规模', '化', '灰'],
    ['称号', '称号', '。', '海'],
    ['现在', '我们', '在', '载'],
    ['发展', '发展', '的', '得'],
  ])('expects what reports say after %s', (_, context, likely, unlikely) => {
    expect(after(context, likely)).toBeGreaterThan(after(context, unlikely));
  });

  it('judges either script alike', () => {
    expect(after('發展', '。')).toBe(after('发展', '。'));
    expect(after('\n縣', '委')).toBe(after('\n县', '委'));
    expect(timesSeen('發'.charCodeAt(0))).toBe(timesSeen('发'.charCodeAt(0)));
  });

  it('keeps apart what one search finds: a rare character that folds to a frequent one does not speak for it', () => {
    const times = (character: string): number => timesSeen(character.charCodeAt(0));
    expect(times('了')).toBeGreaterThan(20 * times('瞭'));
    expect(after('\n对', '象')).toBeGreaterThan(after('\n对', '像'));
    expect(after('\n录', '像')).toBeGreaterThan(after('\n录', '象'));
    expect(after('\n覆', '盖')).toBeGreaterThan(after('\n复', '盖'));
  });

  it('takes a converted character for the one that was converted', () => {
    expect(timesSeen('著'.charCodeAt(0))).toBe(timesSeen('着'.charCodeAt(0)));
    expect(after('\n覆', '蓋')).toBe(after('\n覆', '盖'));
  });

  it('gives everything some probability and nothing more than 1', () => {
    for (const unit of [0, 0x3f, 0x4e00, 0xd800, 0xe000, 0xffff]) {
      for (const context of ['民政', '\ue000政', '民\ud800', '\0\0']) {
        const value = logProbability(context.charCodeAt(0), context.charCodeAt(1), unit);
        expect(value).toBeLessThanOrEqual(0);
        expect(Number.isFinite(value)).toBe(true);
      }
    }
  });

  it('shares out no more than the whole probability', () => {
    for (const context of ['民政', '。\n', '龘龘']) {
      let sum = 0;
      for (let unit = 0x0a; unit < 0xa000; unit++) sum += Math.exp(after(context, String.fromCharCode(unit)));
      expect(sum, context).toBeLessThan(2.2);
      expect(sum, context).toBeGreaterThan(0.5);
    }
  });

  it('knows frequent characters from rare ones', () => {
    expect(timesSeen('的'.charCodeAt(0))).toBeGreaterThan(1000);
    expect(timesSeen('瓮'.charCodeAt(0))).toBeLessThan(20);
    expect(timesSeen('\ue000'.charCodeAt(0))).toBe(0);
  });

  it('gives what it never saw behind a character the same with and without a look at what it saw there', () => {
    const units = Array.from({ length: 0x2000 }, (_, at) => 0x4e00 + at);
    const characters = charactersOf(units);
    for (const context of ['民政', '。\n', '龘龘', '政龘']) {
      const pair = pairOf(context.charCodeAt(0), context.charCodeAt(1));
      const unseen = [...units.keys()].filter((at) => !isSeenBehind(pair, characters, at));
      expect(unseen.length, context).toBeGreaterThan(1000);
      const wrong = unseen.filter(
        (at) => probabilityUnseen(pair, characters, at) !== probabilityBehind(pair, characters, at),
      );
      expect(wrong, context).toEqual([]);
    }
  });
});
