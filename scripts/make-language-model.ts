/**
 * Makes `src/restore/data/bigrams.ts`: how often one character follows another in clean Chinese reports.
 * Usage: node scripts/make-language-model.ts <clean text files…>
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('make-language-model: name at least one file of clean simplified text');
  process.exit(2);
}

const counts = new Map<string, Map<string, number>>();
let total = 0;
for (const file of files) {
  const text = (await readFile(file, 'utf8')).replace(/\s+/g, '\n');
  total += text.length;
  for (let at = 0; at + 1 < text.length; at++) {
    const row = counts.get(text[at]!) ?? new Map<string, number>();
    row.set(text[at + 1]!, (row.get(text[at + 1]!) ?? 0) + 1);
    counts.set(text[at]!, row);
  }
}

// Characters in order of code, so that the same texts give the same file.
const characters = [...new Set([...counts.keys(), ...[...counts.values()].flatMap((row) => [...row.keys()])])].sort();
const index = new Map(characters.map((character, at) => [character, at]));
const bytes: number[] = [];
const varint = (value: number): void => {
  for (; value > 0x7f; value >>= 7) bytes.push((value & 0x7f) | 0x80);
  bytes.push(value);
};
let pairs = 0;
for (const character of characters) {
  const row = [...(counts.get(character) ?? [])].map(([next, count]) => [index.get(next)!, count] as const);
  row.sort((a, b) => a[0] - b[0]);
  varint(row.length);
  let previous = -1;
  for (const [next, count] of row) {
    varint(next - previous - 1);
    varint(count);
    previous = next;
    pairs++;
  }
}

const out = fileURLToPath(new URL('../src/restore/data/bigrams.ts', import.meta.url));
await writeFile(
  out,
  `// Made by scripts/make-language-model.ts from ${files.length} clean government work reports
// (${total} characters, ${pairs} pairs of ${characters.length} characters). Do not edit.

/** Every character of the model, in order of code; its place is its index. */
export const characters = ${JSON.stringify(characters.join(''))};

/**
 * For each character in turn, as varints: how many characters follow it, then for each of them the gap
 * from the one before (index minus previous index minus one) and the count. In base64.
 */
export const packed =
  '${Buffer.from(bytes).toString('base64')}';
`,
);
console.error(`${pairs} pairs of ${characters.length} characters, ${bytes.length} bytes, from ${total} characters`);
