/** A mask of the original author and where it stands; the mask alone, without the words it stands for. */
export interface RedactionMark {
  text: string;
  /** In UTF-16 code units. */
  at: number;
}

const han = /\p{Script=Han}/u;
const figure = /[0-9]/;
const latin = /[A-Za-z]/;
const numeral = /[一二三四五六七八九十百千零]/;
/** What a single X stands before where it masks a name or a number. */
const unit = /^(?:政办?[发函]|[省市州县区旗镇乡村组年月日号局厅部处科室所院校厂店人个名位户万亿元])/;

/** What a single star stands before where it masks the name of a place: *市*区. */
const region = /^(?:[省市州县縣旗镇鎮乡鄉村]|区(?:[^别別]|$)|區(?:[^別]|$))/;

/** By the mask's character: whether a run of it is a mask, given what stands before and behind it. */
const tests: readonly { mask: RegExp; holds: (run: string, before: string, behind: string) => boolean }[] = [
  { mask: /[*＊]+/g, holds: isStars },
  // 200X年; the mask comes first in the pattern, as that is what is looked for.
  { mask: /[XxＸｘ×](?<=(?<![0-9])(?:19|20)[0-9].)(?=年)/g, holds: () => true },
  // 20_年: one line for both figures.
  { mask: /[_＿](?<=(?<![0-9])(?:19|20).)(?=年)/g, holds: () => true },
  { mask: /[XxＸｘ]+\.[XxＸｘ]+(?![A-Za-z])|[XxＸｘ×]+/g, holds: isCrosses },
  {
    mask: /[○◯〇]{2,}/g,
    holds: (_, before, behind) =>
      !numeral.test(before) && !numeral.test(behind[0] ?? '') && han.test(before + behind),
  },
  { mask: /某某+/g, holds: () => true },
  { mask: /[□△▲◇]{2,}|[_＿]{2,}(?=[年月日省市县縣区區旗镇鎮乡鄉村局])/g, holds: isShapes },
];

/** Stars before or behind Chinese text; no product (2*3), no emphasis of a word that has both sides, no footnote. */
function isStars(run: string, before: string, behind: string): boolean {
  const after = behind[0] ?? '';
  if (run.length === 1)
    return (han.test(before) && han.test(after)) || (/^$|[，、；：（“]/.test(before) && region.test(behind));
  return (
    han.test(before) ||
    han.test(after) ||
    figure.test(before) ||
    /[，。、；：（）“”《》]/.test(before + after)
  );
}

/** 中共 * 市 * 镇委员会: a site puts spaces around each mask, behind words and before what the place is. */
const isSpacedStars = (text: string, at: number, end: number): boolean =>
  /[*＊]/.test(text[at]!) &&
  /^[ \u3000]$/.test(text[at - 1] ?? '') &&
  han.test(text[at - 2] ?? '') &&
  /^[ \u3000]$/.test(text[end] ?? '') &&
  region.test(text.slice(end + 1, end + 4));

/** □□村, △△同志, 20__年: shapes in the place of a word or a figure. A rule of them, or a box to tick, is none. */
function isShapes(run: string, before: string, behind: string): boolean {
  const after = behind[0] ?? '';
  if (run.length > 8) return false;
  return han.test(after) || (han.test(before) && /^$|[，。、；：（）“”《》]/.test(after));
}

/** XX县, 20XX年, ××同志; no XXL, X光, 450×500 or numerals. */
function isCrosses(run: string, before: string, behind: string): boolean {
  const after = behind[0] ?? '';
  if (latin.test(before) || latin.test(after)) return false;
  if (run.includes('.')) return !figure.test(before) && /^[%％万亿元个倍]/.test(after);
  if (run.length === 1) return unit.test(behind) && !figure.test(before);
  if (figure.test(before)) return /^[年\-/〕\])）]/.test(after);
  return han.test(before) || han.test(after) || /[，。、；：（）“”《》]/.test(before + after);
}

/** What every mask has. */
const anyMask = /[*＊XxＸｘ×○◯〇某□△▲◇_＿]/;

/** Every redaction of a text, in order. Linear. */
export function findRedactionMarks(text: string): RedactionMark[] {
  if (!anyMask.test(text)) return [];
  const found: RedactionMark[] = [];
  for (const { mask, holds } of tests) {
    for (const { 0: run, index: at } of text.matchAll(mask)) {
      const end = at + run.length;
      const masks = holds(run, text[at - 1] ?? '', text.slice(end, end + 4)) || isSpacedStars(text, at, end);
      if (masks) found.push({ text: run, at });
    }
  }
  return found.sort((a, b) => a.at - b.at);
}
