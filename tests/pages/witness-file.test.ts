import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readWitnessFile } from '../../src/pages/_lib/witness-file.ts';
import { makeReport } from '../../src/report/make-report.ts';

test('a witness is read byte for byte, wherever it lies, and never another one', async () => {
  const content = await mkdtemp(join(tmpdir(), 'witness-'));
  try {
    await mkdir(join(content, 'specimens'));
    // 工作 in GB18030, and a byte that is none.
    const bytes = new Uint8Array([0xb9, 0xa4, 0xd7, 0xf7, 0x0d, 0x0a, 0xff]);
    await writeFile(join(content, 'specimens', 'a.txt'), bytes);
    const { report } = makeReport({ id: 'a', witness: bytes });
    expect([...(await readWitnessFile(report, content))]).toEqual([...bytes]);
    const { report: changed } = makeReport({ id: 'a', witness: '工作' });
    await expect(readWitnessFile(changed, content)).rejects.toThrow(/report a was made of.*Run normalize/);
  } finally {
    await rm(content, { recursive: true });
  }
});
