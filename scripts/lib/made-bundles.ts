import type { BuildOptions, IndexedBundle } from '../../src/search/build/build-index.ts';

/** Bundles that shards made and that lie in their places, for the builder of the index: it has only to name them. */
export function madeBundles(bundles: readonly IndexedBundle[]): NonNullable<BuildOptions['kept']> {
  const made = new Map(bundles.map(({ first, built }) => [first, built]));
  return {
    take: ([first]) => Promise.resolve(made.get(first!)),
    note: ([first]) => {
      throw new Error(`No shard made the bundle of the index that begins with report ${first!}`);
    },
  };
}
