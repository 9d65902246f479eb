/** A number as every page writes it: digits in groups of three. */
export function formatCount(value: number): string {
  return value.toLocaleString('en-US');
}
