import { splitMarks } from '../../src/restore/damage-bytes.ts';
import type { DamageOptions } from '../../src/restore/damage.ts';
import { annotatedReadings } from '../../src/restore/data/annotated-readings.ts';
import { codeAt, isGb2312 } from '../../src/restore/gbk.ts';
import { isToned, readingsOf } from '../../src/restore/readings.ts';
import { damageConvert } from '../../src/script/damage-convert.ts';
import { below, oneOf, seeded, shuffled } from './random.ts';

/** How many of a text's frequent characters a page's table may be drawn from. */
const frequent = 300;

/**
 * What one copy site did to its pages, decided by the seed: every step of the damage is on or off by chance,
 * and the annotated characters are a random part of those frequent in `sample`, in random order.
 *
 * @param sample clean simplified text of the kind that is to be damaged
 */
export function damageMix(seed: number, sample: string): DamageOptions {
  const random = seeded(seed);
  const chance = (share: number): boolean => random() < share;
  const convert = { hou: chance(0.3), li: chance(0.2), zhe: chance(0.8) };
  const annotated = chance(0.85) ? annotatedSet(random, damageConvert(sample, convert)) : undefined;
  const breaks = oneOf(random, ['\n', '?', ' ', ''] as const);
  const wideSpaces = oneOf(random, [undefined, '?', ' ', ''] as const);
  const fragmentLength = chance(0.4) ? 200 + below(random, 300) : undefined;
  return {
    convert,
    ...(annotated && { annotated }),
    ...(annotated && chance(0.2) && { spaceAfter: new Set([...annotated.keys()].slice(0, 3)) }),
    splits: splitMarks.filter(() => chance(0.6)),
    userDefined: chance(0.8) ? 'keep' : 'drop',
    nfkc: chance(0.4),
    breaks,
    ...(wideSpaces !== undefined && { wideSpaces }),
    ...(fragmentLength !== undefined && { fragmentLength }),
  };
}

/** Read without a tone in the words that reports have them in. */
const neutral: ReadonlyMap<string, readonly string[]> = new Map([
  ['們', ['men']],
  ['麼', ['me']],
  ['嗎', ['ma']],
]);

/** A page's table: the known one, part of it, or frequent characters with one of their readings each. */
function annotatedSet(random: () => number, converted: string): ReadonlyMap<string, string> {
  const known = [...annotatedReadings];
  const kind = random();
  if (kind < 0.2) return new Map(shuffled(random, known));
  if (kind < 0.4) return new Map(shuffled(random, known).slice(0, 20 + below(random, 60)));
  const table = shuffled(random, frequentOutsideGb2312(converted)).slice(0, 10 + below(random, 130));
  return new Map(
    table.flatMap((character): [string, string][] => {
      const readings = neutral.get(character) ?? readingsOf(character).filter(isToned);
      return readings.length === 0 ? [] : [[character, oneOf(random, readings)]];
    }),
  );
}

const counted = new Map<string, readonly string[]>();

function frequentOutsideGb2312(text: string): readonly string[] {
  const before = counted.get(text);
  if (before) return before;
  const times = new Map<string, number>();
  for (const character of text) {
    const code = codeAt(character, 0);
    if (code >= 0x8140 && !isGb2312(code) && /\p{Script=Han}/u.test(character)) {
      times.set(character, (times.get(character) ?? 0) + 1);
    }
  }
  const ranked = [...times].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const most = ranked.slice(0, frequent).map(([character]) => character);
  counted.set(text, most);
  return most;
}

/** A mix in a few words, to name it in a message. */
export function nameMix(options: DamageOptions): string {
  const { convert, annotated, spaceAfter, splits, nfkc, breaks, wideSpaces, fragmentLength, userDefined } =
    options;
  return [
    convert && `convert(${Object.entries(convert).flatMap(([habit, on]) => (on ? [habit] : []))})`,
    annotated && `annotated ${annotated.size}`,
    spaceAfter && 'spaces',
    `splits ${[...(splits ?? [])].join('')}`,
    userDefined,
    nfkc && 'nfkc',
    `breaks ${JSON.stringify(breaks ?? '\n')}`,
    wideSpaces !== undefined && `wide ${JSON.stringify(wideSpaces)}`,
    fragmentLength !== undefined && `fragments ${fragmentLength}`,
  ]
    .filter(Boolean)
    .join(', ');
}
