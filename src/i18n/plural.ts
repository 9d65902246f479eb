/** An English noun with its number, as {@link formatCount} writes it: `1 edit`, `2 edits`. */
export const plural = (n: string, one: string, many = `${one}s`): string => `${n} ${n === '1' ? one : many}`;
