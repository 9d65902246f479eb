/** Month and day with X for each digit that is not known. */
const form = /^([\dX]{4})(?:-([\dX]{2})(?:-([\dX]{2}))?)?$/;

/** Whether a text is a year, month or day of EDTF, its unknown digits masked with X: `20XX-09-14`. */
export function isEdtfDate(text: string): boolean {
  const [, year, month, day] = form.exec(text) ?? [];
  if (year === undefined || /^X+$/.test(text.replaceAll('-', ''))) return false;
  // A digit may not be less known than those behind it: of 2XX9 nobody can say when it was.
  if (/X\d/.test(year)) return false;
  const months = fitting(month, 12);
  const days = fitting(day, 31);
  return months.some((each) => days.some((other) => exists(year, each, other)));
}

/** Numbers from 1 that two digits may stand for; nought where there are none. */
function fitting(digits: string | undefined, most: number): number[] {
  if (digits === undefined) return [0];
  const pattern = new RegExp(`^${digits.replaceAll('X', '\\d')}$`);
  return Array.from({ length: most }, (_, index) => index + 1).filter((number) =>
    pattern.test(String(number).padStart(2, '0')),
  );
}

function exists(year: string, month: number, day: number): boolean {
  if (day === 0) return true;
  // Where the year is not known it may be a leap year.
  const known = year.includes('X') ? 2000 : Number(year);
  return day <= new Date(Date.UTC(known, month, 0)).getUTCDate();
}
