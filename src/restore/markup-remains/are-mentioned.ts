import { fold } from '../../script/fold.ts';

const reading = /\(?[a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,6} ?\)/g;
/** What a sign is called that is spoken of. A tag behind it would close one that sets the word. */
const called = new RegExp(
  `^[ 等这各两三数几多类种个]{0,4}(?:HTML ?)?(?:${fold('标签|标记|元素|符号|字符|代码|代号|转义|实体')})(?![&<])`,
  'i',
);
/** No sentence begins so: what stands before is its subject. */
const does = new RegExp(`^ ?(?:${fold('表示|代表|用于|用来|是指')})`);
const closing: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '「': '」',
  '『': '』',
  '"': '"',
  "'": "'",
};
const betweenNames = /^[、和与與及或]$/;
/** Behind these something new begins, so that a break or a blank has its place there. */
const begins = /[\s。！？；：…>;]/;

/** Signs of markup in a row, by their place in a text. */
interface Place {
  at: number;
  end: number;
  /** How many they are. */
  signs: number;
}

/**
 * Which signs of markup a text speaks of, rather than being marked up by them: in quotes, called a tag or a sign in the
 * middle of a sentence, or listed beside one that is. What is called so is markup for all that where the same stands
 * elsewhere without.
 *
 * @param places in order
 */
export function areMentioned(text: string, places: readonly Place[]): boolean[] {
  const kinds = places.map((place) => kindOf(text, place));
  for (let index = places.length - 2; index >= 0; index--) {
    const between = text.slice(places[index]!.end, places[index + 1]!.at);
    if (kinds[index] === 'used' && kinds[index + 1] !== 'used' && betweenNames.test(between))
      kinds[index] = 'called';
  }
  const lemma = ({ at, end }: Place): string => text.slice(at, end);
  const used = new Set(places.filter((_, index) => kinds[index] === 'used').map(lemma));
  return places.map(
    (place, index) => kinds[index] === 'quoted' || (kinds[index] === 'called' && !used.has(lemma(place))),
  );
}

function kindOf(text: string, { at, end, signs }: Place): 'quoted' | 'called' | 'used' {
  const [before, after] = [text[at - 1] ?? '\n', text[end] ?? '\n'];
  // Blanks in a row are an indent, or a gap to be filled in.
  if (signs > 1) return 'used';
  // A table of what signs stand for.
  const cells = /[\n\t|][ ]{0,8}$/.test(`\n${text.slice(Math.max(0, at - 9), at)}`);
  if (cells && /^[ ]{0,8}[\t|:：→=]/.test(text.slice(end, end + 9))) return 'quoted';
  if (closing[before] === after) return 'quoted';
  const behind = fold(text.slice(end, end + 40).replace(reading, ''));
  if (does.test(behind)) return 'called';
  return !begins.test(before) && called.test(behind) ? 'called' : 'used';
}
