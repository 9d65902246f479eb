import { configs } from 'opencc-js/preset';

/** One entry of an OpenCC dictionary: a character or phrase and what it becomes. */
export type Entry = readonly [from: string, to: string];

/**
 * All entries that an OpenCC configuration looks at, in its order, phrases and characters alike.
 *
 * @param names OpenCC configurations, e.g. `s2tw`
 * @throws {Error} where opencc-js has no such configuration
 */
export function openccEntries(...names: string[]): Entry[] {
  const dictionaries = new Set(
    names.flatMap((name) => {
      const config = configs?.[name];
      if (!config)
        throw new Error(`opencc-js has no configuration "${name}"; its own list is in opencc-js/preset`);
      return config.conversionChain.flat();
    }),
  );
  return [...dictionaries].flatMap((dictionary) =>
    typeof dictionary === 'string'
      ? dictionary.split('|').map((line): Entry => {
          const [from = '', to = ''] = line.split(' ');
          return [from, to];
        })
      : dictionary.map(([from, to]): Entry => [from, to]),
  );
}
