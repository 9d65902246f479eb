/** One for all: to make it takes longer than to use it. */
const digits = new Intl.NumberFormat('en-US');

/** A number as every page writes it: digits in groups of three. */
export function formatCount(value: number): string {
  // Most are small, and the same without it.
  return Number.isInteger(value) && value >= 0 && value < 1000 ? String(value) : digits.format(value);
}
