/** One for all: to make it takes longer than to use it. */
const digits = new Intl.NumberFormat('en-US');

/** A number as every page writes it: digits in groups of three. */
export function formatCount(value: number): string {
  return digits.format(value);
}
