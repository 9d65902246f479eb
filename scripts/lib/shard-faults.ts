import type { Shard } from './in-shard.ts';
import type { ShardManifest } from './shard-manifest.ts';
import type { ShardPlan, SiteSeal } from './shard-plan.ts';

/** A folder that is to be merged, and its manifest. */
export interface ShardFolder {
  folder: string;
  manifest: ShardManifest;
}

/** What is wrong where a part of the seal is another, and how to mend it. */
const others: Record<keyof SiteSeal, string> = {
  code: 'was built by other code, other libraries or another Node than this checkout has: check the same commit out on each machine, run "npm ci"',
  configuration:
    'was built with another configuration: give SITE and BASE, and src/archive.config.ts, as they are here',
  archive: 'was built of another archive: copy .archive from this machine to the one that built it',
};

/**
 * What forbids that folders are put together to one site, a message each; nothing where they are its parts.
 *
 * @param own what this machine would make of its archive
 */
export function shardFaults(
  shards: readonly ShardFolder[],
  own: Pick<ShardPlan, 'seal' | 'reportsOf' | 'bundlesOf'>,
): string[] {
  const [
    {
      manifest: { of: count },
      folder: first,
    },
  ] = shards as [ShardFolder, ...ShardFolder[]];
  const faults = shards.flatMap(({ folder, manifest }) =>
    manifest.of === count
      ? []
      : [
          `${folder}: is one of ${String(manifest.of)} shards, but ${first} one of ${String(count)}; build all with the same number`,
        ],
  );
  if (faults.length > 0) return faults;
  for (let index = 1; index <= count; index++) {
    const given = shards.filter(({ manifest }) => manifest.shard === index).map(({ folder }) => folder);
    const name = `${String(index)}/${String(count)}`;
    if (given.length === 0)
      faults.push(
        `Shard ${name} is missing beside ${first}: name its folder, or build it with ${rebuild({ index, count })}`,
      );
    if (given.length > 1) faults.push(`${given.join(', ')}: are all shard ${name}; name one of them`);
  }
  for (const { folder, manifest } of shards) {
    const shard = { index: manifest.shard, count };
    if (shard.index > count)
      faults.push(
        `${folder}: says that it is shard ${String(shard.index)} of ${String(count)}; build it anew`,
      );
    const other = (['code', 'configuration', 'archive'] as const).find(
      (part) => manifest.seal[part] !== own.seal[part],
    );
    if (other) faults.push(`${folder}: ${others[other]}; then ${rebuild(shard)}`);
    else
      faults.push(
        ...strangers(folder, 'report', manifest.reports, own.reportsOf(shard), shard),
        ...strangers(
          folder,
          'bundle of the index from report',
          manifest.bundles.map((bundle) => bundle.first),
          own.bundlesOf(shard),
          shard,
        ),
      );
  }
  return faults;
}

/** What is listed that should not be, and what should be and is not. */
function strangers(
  folder: string,
  kind: string,
  listed: readonly string[],
  wanted: readonly string[],
  shard: Shard,
): string[] {
  const [has, wants] = [new Set(listed), new Set(wanted)];
  const say = (ids: ReadonlySet<string>, what: string): string[] =>
    ids.size === 0
      ? []
      : [
          `${folder}: ${what} ${kind} ${[...ids].slice(0, 3).join(', ')}${ids.size > 3 ? ` and ${String(ids.size - 3)} more` : ''}; ${rebuild(shard)}`,
        ];
  return [
    ...say(has.difference(wants), 'has what is not of its shard:'),
    ...say(wants.difference(has), 'lacks what is of its shard:'),
  ];
}

/** How a shard is made. */
export const rebuild = ({ index, count }: Shard): string =>
  `npm run build -- --shard ${String(index)}/${String(count)} --out <folder>`;
