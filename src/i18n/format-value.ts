/** One for all: to make it takes a hundred times as long as to use it. */
const digits = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 });

/** What a figure says, as every page writes it: digits in groups of three, and six decimals at most. */
export const formatValue = (value: number): string => digits.format(value);
