/** Signs that stand in no word but one with a raised or lowered figure, which GBK lacks, and what may have stood there. */
const formulas: readonly (readonly [before: RegExp, after: RegExp, figures: string])[] = [
  // 1.5×10⁴: four places are what Chinese counts by.
  [/[×xX*·] ?10$/, /^(?![0-9])/, '⁴³⁶⁵²⁷⁸⁹'],
  [/(?<![A-Za-z])[CS]O$/, /^(?![A-Za-z0-9])/, '₂₃'],
  [/(?<![A-Za-z])NO$/, /^(?![A-Za-z0-9])/, '₂₃'],
  [/(?<![A-Za-z])NH$/, /^(?![A-Za-z0-9])/, '₃₄'],
  [/(?<![A-Za-z])CH$/, /^(?![A-Za-z0-9])/, '₄₃'],
  [/(?<![A-Za-z])H$/, /^[OS](?![A-Za-z])/, '₂'],
  [/(?<![A-Za-z])N$/, /^O(?![A-Za-z])/, '₂'],
  // A²/O, which cleans sewage.
  [/(?<![A-Za-z])A$/, /^\/O(?![A-Za-z])/, '²'],
];

const reach = 5;

/** The exponent of a power of ten or the index of a formula that may have been lost at `[start, end)`, the likeliest first. */
export function lostIndex(text: string, start: number, end: number): string[] | undefined {
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + 3);
  const found = formulas.find(([ahead, behind]) => ahead.test(before) && behind.test(after));
  return found && [...found[2]];
}
