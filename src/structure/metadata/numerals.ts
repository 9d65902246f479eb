/** Characters that stand for one digit in a year, a month or a day; any script, any width. */
const digits = new Map<string, string>(
  [
    // Typists write 二〇〇八 with any letter that looks like a circle.
    '0０〇○◯Ｏ零OoΟοОо',
    '1１一壹',
    '2２二贰貳',
    '3３三叁',
    '4４四',
    '5５五',
    '6６六',
    '7７七',
    '8８八',
    '9９九',
  ].flatMap((forms, digit) => [...forms].map((form) => [form, String(digit)] as const)),
);

/** What an author wrote over a digit that was not to be read. */
const masks = new Set('*＊×✕╳xXｘＸ某□_');

/** Characters of a digit, for a character class. */
export const digitClass = [...digits.keys()].join('');
/** Characters of a mask, for a character class. */
export const maskClass = [...masks].join('');

/** A digit, `X` for a masked one, or nothing. */
export function digitOf(character: string): string | undefined {
  return digits.get(character) ?? (masks.has(character) ? 'X' : undefined);
}

/**
 * The number of a month or day, two digits: `9`, `０９`, `九`, `十二`, `二十一`, `廿一`, `卅`, `**`.
 *
 * @returns `XX` where it is masked, nothing where it is no such number
 */
export function twoDigits(written: string): string | undefined {
  const tens = /^([二三四五六七八九])?十(.)?$/u.exec(written) ?? /^([廿卅])(.)?$/u.exec(written);
  if (tens) {
    const [, ten = '一', one] = tens;
    const unit = one === undefined ? '0' : digits.get(one);
    return unit === undefined ? undefined : ({ 廿: '2', 卅: '3' }[ten] ?? digits.get(ten)!) + unit;
  }
  const read = [...written].map(digitOf);
  if (read.length === 0 || read.length > 2 || read.includes(undefined)) return undefined;
  if (read.includes('X')) return read.every((digit) => digit === 'X') ? 'XX' : read.join('').padStart(2, '0');
  return read.join('').padStart(2, '0');
}

/** A number of years up to 199, as an era counts them: `97`, `九十七`, `一〇二`, `一百零二`, `元`. */
export function yearOfEra(written: string): number | undefined {
  if (written === '元') return 1;
  const [, hundred, rest = ''] = /^([一1])百[零〇○]?(.*)$/u.exec(written) ?? [];
  const below = hundred === undefined ? written : rest;
  const read = twoDigits(below) ?? [...below].map(digitOf).join('');
  if (hundred !== undefined && below === '') return 100;
  return /^[0-9]{1,3}$/.test(read) ? (hundred === undefined ? 0 : 100) + Number(read) : undefined;
}
