/** Divide things into parts of about the same size, in their order: `least` parts or more, none larger than `most`. */
export function shares<T>(things: readonly T[], most: number, least = 1): T[][] {
  const count = Math.min(things.length, Math.max(least, Math.ceil(things.length / most)));
  return Array.from({ length: count }, (_, i) =>
    things.slice(Math.floor((i * things.length) / count), Math.floor(((i + 1) * things.length) / count)),
  );
}
