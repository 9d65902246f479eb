/**
 * Makes `src/restore/data/ngrams.ts`: how often one character follows another, or two others,
 * in clean Chinese reports.
 * Usage: node scripts/make-language-model.ts [--words dict.txt] <clean text files…>
 * where dict.txt has a word and its frequency a line, as the dictionary of @node-rs/jieba.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values, positionals: files } = parseArgs({
  options: { words: { type: 'string' } },
  allowPositionals: true,
});
if (files.length === 0) {
  console.error('make-language-model: name at least one file of clean simplified text');
  process.exit(2);
}

/** First character (or first two) → character behind → times. */
const counts = new Map<string, Map<string, number>>();
/** Triples seen less often say little for their size. */
const fewest = 2;
let total = 0;
for (const file of files) {
  const text = (await readFile(file, 'utf8')).replace(/\s+/g, '\n');
  total += text.length;
  for (let at = 0; at + 1 < text.length; at++) {
    count(text[at]!, text[at + 1]!);
    if (at > 0) count(text.slice(at - 1, at + 1), text[at + 1]!);
  }
}

// Words teach pairs that reports of other places and years would have: their frequencies are scaled to the
// size of the texts, and what then counts for less than one sighting is left out.
/** Measured: 3 leaves fewest wrong characters in damaged reports; 1 and 6 leave more. */
const wordWeight = 3;
const taught = new Map<string, number>();
let frequencies = 0;
if (values.words) {
  for (const line of (await readFile(values.words, 'utf8')).split('\n')) {
    const [word = '', times = '0'] = line.split(' ');
    frequencies += Number(times);
    for (let at = 0; at + 1 < word.length; at++) {
      const pair = word.slice(at, at + 2);
      taught.set(pair, (taught.get(pair) ?? 0) + Number(times));
    }
  }
  for (const [pair, times] of taught) {
    const scaled = Math.floor((times / frequencies) * total * wordWeight);
    if (scaled >= 1) count(pair[0]!, pair[1]!, scaled);
  }
}

function count(before: string, next: string, times = 1): void {
  const row = counts.get(before) ?? new Map<string, number>();
  row.set(next, (row.get(next) ?? 0) + times);
  counts.set(before, row);
}

// Characters in order of code, so that the same texts give the same file.
const characters = [...new Set([...counts].flatMap(([before, row]) => [...before, ...row.keys()]))].sort();
const index = new Map(characters.map((character, at) => [character, at]));
const bytes: number[] = [];
const varint = (value: number): void => {
  for (; value > 0x7f; value >>= 7) bytes.push((value & 0x7f) | 0x80);
  bytes.push(value);
};
const rowOf = (before: string, atLeast: number): [string, number][] =>
  [...(counts.get(before) ?? [])]
    .filter(([, times]) => times >= atLeast)
    .sort((a, b) => index.get(a[0])! - index.get(b[0])!);
let pairs = 0;
let triples = 0;
for (const first of characters) {
  const row = rowOf(first, 1);
  varint(row.length);
  let previous = -1;
  for (const [second, times] of row) {
    varint(index.get(second)! - previous - 1);
    previous = index.get(second)!;
    varint(times);
    pairs++;
    const behind = rowOf(first + second, fewest);
    varint(behind.length);
    let before = -1;
    for (const [third, seen] of behind) {
      varint(index.get(third)! - before - 1);
      before = index.get(third)!;
      varint(seen);
      triples++;
    }
  }
}

const out = fileURLToPath(new URL('../src/restore/data/ngrams.ts', import.meta.url));
await writeFile(
  out,
  `// Made by scripts/make-language-model.ts from ${files.length} clean government work reports
// (${total} characters; ${characters.length} different ones, ${pairs} pairs, ${triples} triples seen twice or more)
// ${values.words ? 'and from the word frequencies of jieba (MIT licence)' : ''}. Do not edit.

/** Every character of the model, in order of code; its place is its index. */
export const characters = ${JSON.stringify(characters.join(''))};

/**
 * For each character in turn, as varints: how many characters follow it, then for each of them the gap
 * from the one before (index minus previous index minus one), the count, how many characters follow the
 * pair, and for each of those again gap and count. In base64.
 */
export const packed =
  '${Buffer.from(bytes).toString('base64')}';
`,
);
console.error(
  `${triples} triples, ${pairs} pairs of ${characters.length} characters, ${bytes.length} bytes, from ${total} characters`,
);
