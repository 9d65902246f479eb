/** Texts kept in memory, 10 to 20 KB each: what is typed on finds mostly the reports it found before. */
const most = 400;

/** Keep what was read last, so that a text is not read once to verify and once to show. */
export function recent<Args extends readonly (string | number)[], T>(
  read: (...args: Args) => Promise<T>,
): (...args: Args) => Promise<T> {
  const kept = new Map<string, Promise<T>>();
  return (...args) => {
    const key = args.join(' ');
    const known = kept.get(key);
    const value = known ?? read(...args);
    kept.delete(key);
    kept.set(key, value);
    if (!known) value.catch(() => kept.delete(key));
    if (kept.size > most) kept.delete(kept.keys().next().value!);
    return value;
  };
}
