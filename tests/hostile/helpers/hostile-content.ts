import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stringify } from 'yaml';
import { readFixture, readPayloads } from './hostile-fixtures.ts';

const cache = fileURLToPath(new URL('../../../node_modules/.cache/cunzhen-hostile', import.meta.url));
/** Payloads in one witness. */
const together = 18;

/** Files of a content folder, by their paths. */
export function hostileContent(): Map<string, string> {
  const files = new Map<string, string>();
  const lists = readPayloads();
  const titles = lists.get('titles')!;
  const names = readFixture<{ accepted: string[] }>('names').accepted;
  const payloads = [...lists].flatMap(([list, own]) =>
    own.map((payload, i) => ({ at: `${list}${String(i)}`, payload })),
  );
  for (let i = 0; i * together < payloads.length; i++) {
    const own = payloads.slice(i * together, (i + 1) * together);
    // Ids that are words of the language, of the command line or of the site's own addresses.
    const id = names[i] ?? `hostile-${String(i)}`;
    const body = own.map(
      ({ at, payload }) => `各有关单位，现将${at}所列事项通知如下：${payload}，请认真贯彻执行。`,
    );
    files.set(`witnesses/${id}.txt`, `${titles[i % titles.length]!}\n某某市民政局\n${body.join('\n')}\n`);
    const [first, second, third] = own.map(({ payload }) => payload);
    const said = (at: number): string => `录${own[at % own.length]!.payload}`;
    files.set(
      `witnesses/${id}.yaml`,
      stringify({
        source: { platform: `站${first!}`, url: `https://example.org/?q=${encodeURIComponent(second!)}"'<>` },
        rights: `权${third!}`,
        note: `注${own.map(({ payload }) => payload).join(' ')}`,
        // What a dump says of a record, which an import writes down as it is.
        import: {
          file: said(3),
          member: said(4),
          record: i + 1,
          format: said(5),
          uri: own[6 % own.length]!.payload.trim() || 'uri',
          captured: said(7),
          title: said(8),
          recordId: said(9),
          digest: said(10),
          witness: 'extracted',
          extractor: said(11),
          original: '0'.repeat(64),
        },
      }),
    );
    files.set(
      `corrections/${id}.yaml`,
      stringify([
        {
          source: 'witness',
          selector: { exact: `现将${own[0]!.at}所列` },
          replacement: `现将${own.at(-1)!.payload}所列`,
          who: `人${first!}`,
          when: '2026-02-03',
          why: `因${second!}`,
          certainty: 'conjecture',
          alternatives: [`或${third!}`],
        },
      ]),
    );
  }
  const sidecars = readFixture<Record<string, { sidecar: string }>>('sidecars');
  for (const [name, { sidecar }] of Object.entries(sidecars)) {
    files.set(`witnesses/sidecar-${name}.txt`, `${name}县工作总结\n一年来，我局认真工作。\n`);
    files.set(`witnesses/sidecar-${name}.yaml`, sidecar);
  }
  for (const name of readFixture<{ refused: string[] }>('names').refused) {
    // Not every name can name a file.
    if (name.length < 200 && !/[/\0]/.test(name) && name !== '..')
      files.set(`witnesses/${name}.txt`, '总结\n正文。\n');
  }
  return files;
}

/** Write {@link hostileContent} where it stays, under a name made from it; gives the folder. */
export async function writeHostileContent(): Promise<string> {
  const files = hostileContent();
  const hash = createHash('sha256')
    .update(JSON.stringify([...files]))
    .digest('hex')
    .slice(0, 16);
  const folder = join(cache, hash);
  await mkdir(cache, { recursive: true });
  const draft = await mkdtemp(join(cache, 'draft-'));
  for (const [path, text] of files) {
    await mkdir(dirname(join(draft, path)), { recursive: true });
    await writeFile(join(draft, path), text);
  }
  // Whoever comes second leaves what is there.
  await rename(draft, folder).catch(() => rm(draft, { recursive: true }));
  return folder;
}
