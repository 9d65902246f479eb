const tagEnd = /\/?[a-z]{1,10}(?:[ >]|$)/iy;

/** True where a tag ends whose `<` may have been swallowed before `at`. */
export function endsTag(text: string, at: number): boolean {
  tagEnd.lastIndex = at;
  return tagEnd.test(text);
}
