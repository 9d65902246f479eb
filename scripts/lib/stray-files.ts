import { readdir } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { formatOf } from '../../src/import/format.ts';
import { isReportId } from '../../src/report/report-id.ts';
import type { ArchiveProblem } from './find-witnesses.ts';

/**
 * Files of a content folder that nothing would read, though somebody put them there to be read: a witness with another
 * ending or in a folder of its own, a dump that is to be imported, and what was written beside a witness, or to correct
 * one, that is not there.
 *
 * @param folders of witnesses; notes of the curators' own, such as a README, may lie in them
 * @param corrections folder of corrections
 * @param ids of all witnesses
 */
export async function strayFiles(
  folders: readonly string[],
  corrections: string,
  ids: ReadonlySet<string>,
): Promise<ArchiveProblem[]> {
  const found = await Promise.all([
    ...folders.map(async (folder) => problemsIn(folder, await namesIn(folder), besideWitness)),
    ...folders.map(foldersIn),
    problemsIn(corrections, await namesIn(corrections), (name) => ofCorrection(name, ids)),
  ]);
  return found.flat();
}

const namesIn = async (folder: string): Promise<string[]> =>
  (await readdir(folder).catch(() => [])).filter((name) => !name.startsWith('.')).sort();

/** Witnesses sorted into folders: the folder is no part of an id, and two may hold the same name. */
async function foldersIn(folder: string): Promise<ArchiveProblem[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const inner = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
  const found = await Promise.all(
    inner.map(async ({ name }) => {
      const hasTexts = (await namesIn(join(folder, name))).some((each) => /\.te?xt$/i.test(each));
      const advice = 'texts in it are not read; move them up, or let "npm run import" read the folder';
      return hasTexts
        ? [{ id: `${basename(folder)}/${name}`, message: `${join(folder, name)}: ${advice}` }]
        : [];
    }),
  );
  return found.flat().sort((a, b) => (a.id < b.id ? -1 : 1));
}

function problemsIn(
  folder: string,
  names: readonly string[],
  adviseOn: (name: string, names: ReadonlySet<string>) => string | undefined,
): ArchiveProblem[] {
  const all = new Set(names);
  return names.flatMap((name) => {
    const advice = adviseOn(name, all);
    const file = join(folder, name);
    // What is no witness has no page that says so: it goes by folder and name, which is no id of a report.
    const id = /\.(?:ya?ml|json)$/i.test(name) ? `${basename(folder)}/${name}` : idOf(name);
    return advice === undefined ? [] : [{ id, message: `${file}: ${advice}` }];
  });
}

const idOf = (name: string): string => name.slice(0, name.length - extname(name).length);

function besideWitness(name: string, names: ReadonlySet<string>): string | undefined {
  const ending = extname(name);
  const id = idOf(name);
  if (ending === '.txt') return undefined;
  if (ending === '.yaml') {
    return names.has(`${id}.txt`)
      ? undefined
      : `there is no witness ${id}.txt beside it; rename the file, or remove it`;
  }
  if (/^\.ya?ml$/i.test(ending)) return `is not read; call it ${id}.yaml`;
  if (/^\.te?xt$/i.test(ending)) return `is not read; call it ${id}.txt`;
  const format = formatOf(new Uint8Array(), name);
  const dump = importable.test(ending) || format === 'html' || format === 'jsonl';
  return dump ? 'is not read; "npm run import" makes witnesses of such files' : undefined;
}

/** Endings of what the import opens, besides pages and lines of JSON. */
const importable = /^\.(?:pdf|docx?|warc|wet|gz|zst|zip)$/i;

/** The site gives a correction as `<id>.correction.json`, and JSON is YAML. */
function ofCorrection(name: string, ids: ReadonlySet<string>): string | undefined {
  const id = idOf(name);
  if (name.endsWith('.yaml')) {
    return ids.has(id) ? undefined : `there is no witness ${id}; rename the file, or remove it`;
  }
  if (!/\.(?:ya?ml|json)$/i.test(name)) return undefined;
  const meant = id.replace(/\.correction$/, '');
  return `is not read; call it ${isReportId(meant) ? meant : '<id>'}.yaml, or make it an entry of that file`;
}
