import { spawn, type ChildProcess } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { filesBelow } from '../../../src/deploy/files-below.ts';
import { fileHash, readManifest, writeManifest } from '../../../src/deploy/manifest.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** A folder to build in, with a little content. */
export interface Workshop {
  folder: string;
  content: string;
  remove: () => Promise<void>;
}

/** Set up content of two reports, beside which builds can be made. */
export async function openWorkshop(): Promise<Workshop> {
  const cache = join(root, 'node_modules', '.cache');
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, 'cunzhen-faults-'));
  const content = join(folder, 'content');
  for (const name of ['s05-flood-plan-2003', 's16-grain-plan-1995'])
    for (const end of ['txt', 'yaml'])
      await cp(join(root, `content/specimens/${name}.${end}`), join(content, `specimens/${name}.${end}`));
  return { folder, content, remove: () => rm(folder, { recursive: true, force: true }) };
}

interface BuildPlace {
  content: string;
  archive: string;
  out: string;
  /** The repository or a copy of it. */
  root?: string;
  env?: Record<string, string>;
  /** Use one core, where the system can be told so. */
  oneCore?: boolean;
  args?: string[];
  /** No file may grow beyond so many KiB: writing more fails, as it does on a full disk. */
  largestFile?: number;
}

/** Begin a build, in a group of processes of its own. */
export function startBuild({
  content,
  archive,
  out,
  root: at = root,
  env,
  oneCore,
  args = [],
  largestFile,
}: BuildPlace): {
  child: ChildProcess;
  ended: Promise<number | null>;
  said: () => string;
} {
  const command = [process.execPath, join(at, 'scripts', 'build.ts'), '--out', out, ...args];
  const pinned = oneCore && process.platform === 'linux' && availableParallelism() > 1;
  const bounded =
    largestFile === undefined ? [] : ['bash', '-c', `ulimit -f ${String(largestFile)}; exec "$@"`, '-'];
  const [program = '', ...rest] = [...bounded, ...(pinned ? ['taskset', '-c', '0'] : []), ...command];
  const own = {
    CONTENT_DIR: content,
    ARCHIVE_DIR: archive,
    SOURCE_DATE_EPOCH: '1767225600',
    NODE_ENV: 'production',
  };
  const child = spawn(program, rest, { cwd: at, detached: true, env: { ...process.env, ...own, ...env } });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (text += String(data)));
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  return { child, ended, said: () => text };
}

/** Build, and wait for it. */
export async function buildIn(place: BuildPlace): Promise<void> {
  const { ended, said } = startBuild(place);
  expect(await ended, said()).toBe(0);
}

/** Every file of a built site and its hash, after comparing with the manifest. */
export async function wholeSite(site: string): Promise<Map<string, string>> {
  const files = await filesBelow(site);
  const listed = await readManifest(site, files);
  const hashes = new Map<string, string>();
  for (const file of files) hashes.set(file, await fileHash(createReadStream(join(site, file))));
  for (const [file, hash] of listed) expect(hashes.get(file), file).toBe(hash);
  expect(hashes.size).toBe(listed.size + 1);
  return hashes;
}

/**
 * Kill builds at times spread over their whole course, look after each that a complete site stands, and
 * at the end that one build more gives what an undisturbed one gives elsewhere, in another time zone,
 * language and number of cores.
 */
export async function killBuilds({ folder, content }: Workshop, times: number): Promise<void> {
  const started = performance.now();
  const quiet = { content, archive: join(folder, 'quiet'), out: join(folder, 'site-quiet') };
  await buildIn({ ...quiet, env: { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' } });
  const duration = performance.now() - started;
  const wanted = await wholeSite(quiet.out);

  const out = join(folder, 'site');
  await mkdir(out);
  await writeFile(join(out, 'index.html'), 'the site that stood before');
  await writeManifest(out);
  const before = await wholeSite(out);
  const place = { content, archive: join(folder, 'archive'), out };
  for (let i = 0; i < times; i++) {
    const { child, ended } = startBuild(place);
    await pause(((i + Math.random()) / times) * duration * 1.1);
    try {
      process.kill(-child.pid!, 'SIGKILL');
    } catch {
      // It was done before.
    }
    await ended;
    const stands = await wholeSite(out);
    expect([[...before], [...wanted]], `killed ${String(i)}`).toContainEqual([...stands]);
  }
  await buildIn({
    ...place,
    env: { TZ: 'Asia/Urumqi', LANG: 'zh_CN.UTF-8', LC_ALL: 'zh_CN.UTF-8' },
    oneCore: true,
  });
  expect(await wholeSite(out)).toEqual(wanted);
  expect(await readFile(join(out, 'manifest-sha256.txt'), 'utf8')).toBe(
    await readFile(join(quiet.out, 'manifest-sha256.txt'), 'utf8'),
  );
  // What killed builds left was taken away.
  expect((await readdir(folder)).sort()).toEqual(['archive', 'content', 'quiet', 'site', 'site-quiet']);
}
