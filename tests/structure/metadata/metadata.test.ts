import { readFileSync } from 'node:fs';
import edtf from 'edtf';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Block } from '../../../src/report/report.ts';
import { metadataOf } from '../../../src/structure/metadata/metadata.ts';

interface Case {
  name: string;
  title: string;
  blocks: [Block['kind'], string][];
  expect: Record<string, unknown>;
}

const file = new URL('../../fixtures/metadata/headlines.yaml', import.meta.url);
const cases = parse(readFileSync(file, 'utf8')) as Case[];
const derived = ['date', 'notBefore', 'notAfter', 'agency', 'region', 'level', 'genre'];

describe.each(cases)('metadata of $name', ({ title, blocks, expect: expected }) => {
  const all = [{ kind: 'title' as const, text: title }, ...blocks.map(([kind, text]) => ({ kind, text }))];
  const metadata = metadataOf({ title, blocks: all, lacunae: [], facts: {} });
  const { notBefore, notAfter } = metadata;

  it('is what the text says, and no more', () => {
    const found = { ...metadata, notBefore: notBefore?.value, notAfter: notAfter?.value };
    const shown = Object.fromEntries(
      Object.entries(found).filter(
        ([key, value]) => value !== undefined && (key in expected || derived.includes(key)),
      ),
    );
    expect(shown).toEqual(expected);
  });

  it('quotes the text for every value', () => {
    for (const ground of [notBefore, notAfter, ...Object.values(metadata.grounds ?? {}).flat()]) {
      if (ground && 'quotation' in ground) expect(all[ground.block!]!.text).toContain(ground.quotation);
    }
  });

  it('dates in EDTF', () => {
    if (metadata.date) expect(() => edtf(metadata.date!)).not.toThrow();
  });
});

describe('completeness', () => {
  const of = (...kinds: ('truncated' | 'missing-fragment' | 'unreadable')[]): string =>
    metadataOf({ title: '', blocks: [], lacunae: kinds.map((kind) => ({ kind })), facts: {} }).completeness;

  it('follows the lacunae', () => {
    expect([of(), of('unreadable'), of('truncated'), of('truncated', 'missing-fragment')]).toEqual([
      'complete',
      'complete',
      'truncated',
      'fragmentary',
    ]);
  });
});

it('hands on what the boilerplate says', () => {
  const facts = { platform: '天天文库', statedTitle: '汇报材料', pages: 5 };
  expect(metadataOf({ title: '', blocks: [], lacunae: [], facts })).toMatchObject({
    platform: '天天文库',
    stated: { title: '汇报材料', pages: 5 },
  });
});
