import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { damage } from '../../src/restore/damage.ts';
import { below, oneOf } from '../bench/random.ts';
import { damageMix } from '../bench/restoration-mixes.ts';
import { adversaries } from './adversaries.ts';

/** Code units of an input, at most. */
const longest = 300;

/** Texts to cut from and to spoil: every text fixture under a folder, as it is and damaged in a few ways. */
export function readSeeds(folder: string): string[] {
  const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:txt|yaml)$/.test(name))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  const sample = texts.join('\n').slice(0, 100_000);
  return texts.flatMap((text, index) => [text, damage(text.slice(0, 4000), damageMix(index, sample))]);
}

/** An input that nobody has seen: signs at random, lines from anywhere, or a piece of a seed spoilt in some places. */
export function randomInput(random: () => number, seeds: readonly string[]): string {
  const kind = random();
  if (kind < 0.15) return randomSigns(random);
  if (kind < 0.25) return randomLines(random, seeds);
  const seed = oneOf(random, seeds);
  const start = below(random, Math.max(1, seed.length - 20));
  let text = seed.slice(start, start + 20 + below(random, longest - 20));
  for (let times = below(random, 8); times > 0; times--) text = spoil(text, random, seeds);
  return text.slice(0, 2 * longest);
}

function randomSigns(random: () => number): string {
  let text = '';
  for (let left = below(random, 40); left > 0; left--) {
    const kind = random();
    if (kind < 0.4) text += oneOf(random, adversaries);
    else if (kind < 0.7) text += String.fromCharCode(0x4e00 + below(random, 0x5200));
    else if (kind < 0.9) text += String.fromCharCode(below(random, 0x80));
    else text += String.fromCharCode(below(random, 0x10000));
  }
  return text;
}

/** Lines of any seeds below each other, some of them many times: what a line is depends on those around it. */
function randomLines(random: () => number, seeds: readonly string[]): string {
  const lines = Array.from({ length: 2 + below(random, 14) }, () => {
    const seed = oneOf(random, seeds);
    const at = below(random, seed.length);
    const line = `${seed
      .slice(seed.lastIndexOf('\n', at) + 1, at + 60)
      .split('\n', 1)[0]!
      .slice(0, 60)}\n`;
    return line.repeat(random() < 0.1 ? 1 + below(random, 40) : 1);
  });
  return lines.join('').slice(0, 4 * longest);
}

/** One change: something taken out, put in, doubled, moved, or another text's piece in its place. */
function spoil(text: string, random: () => number, seeds: readonly string[]): string {
  const at = below(random, text.length + 1);
  const end = Math.min(text.length, at + below(random, 1 + below(random, 20)));
  const [left, piece, right] = [text.slice(0, at), text.slice(at, end), text.slice(end)];
  switch (below(random, 6)) {
    case 0:
      return left + right;
    case 1:
      return left + oneOf(random, adversaries) + piece + right;
    case 2:
      return left + oneOf(random, adversaries).repeat(1 + below(random, 5)) + right;
    case 3:
      return left + piece + piece + right;
    case 4:
      return right + piece + left;
    default: {
      const other = oneOf(random, seeds);
      const from = below(random, other.length);
      return left + other.slice(from, from + below(random, 40)) + right;
    }
  }
}
