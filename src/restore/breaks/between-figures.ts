/** How far the word around a `?` is followed to tell whether it is an address. */
const reach = 60;

/** Where one `?` stands between two figures, 2006?2010, and in no address: a sign, a space or a break that can't be had back. */
export function betweenFigures(text: string): number[] {
  const places: number[] = [];
  for (const { index: at } of text.matchAll(/(?<=[0-9])\?(?=[0-9])/g)) {
    const [before = ''] = /[!-~]*$/.exec(text.slice(Math.max(0, at - reach), at)) ?? [];
    const [behind = ''] = /^[!-~]*/.exec(text.slice(at, at + reach)) ?? [];
    if (!/[A-Za-z/=&@]/.test(before + behind)) places.push(at);
  }
  return places;
}
