import { damageConvert } from '../script/damage-convert.ts';
import { damageBytes, type ByteDamage } from './damage-bytes.ts';
import { cutIntoFragments } from './damage-fragments.ts';

/** What a copy site does to a clean page. Everything is optional; `{}` does nothing. */
export interface DamageOptions extends ByteDamage {
  /** Turn simplified into traditional, character by character; the flags are the habits of some converters. */
  convert?: { hou?: boolean; li?: boolean; zhe?: boolean };
  /** What stands for a line break of the original. Default: the break. */
  breaks?: '\n' | '?' | ' ' | '';
  /** What stands for a wide space (U+3000) or no-break space of the original. Default: the space. */
  wideSpaces?: '?' | ' ' | '';
  /** Normalise with NFKC, which turns ，！？：；（） to half-width. */
  nfkc?: boolean;
  /** Base characters in each preview fragment. */
  fragmentLength?: number;
  /** How many fragments the preview shows; the text stops after them. */
  fragmentsShown?: number;
  /** Lines put before and after the page; the title is quoted in them. */
  boilerplate?: { before?: string; after?: string };
}

/**
 * The forward program: what a family of copy sites did to a clean simplified page, step by step.
 *
 * @param clean text with one block a line
 * @returns the text as it would have been scraped
 */
export function damage(clean: string, options: DamageOptions = {}): string {
  const { convert, breaks = '\n', wideSpaces, nfkc, fragmentLength, fragmentsShown, boilerplate } = options;
  const pre = boilerplate?.before ?? '';
  const post = boilerplate?.after ?? '';
  let text = clean;
  if (wideSpaces !== undefined) text = text.replace(/[\u3000\u00a0]/g, wideSpaces);
  if (breaks !== '\n') text = text.replace(/\n/g, breaks);
  const scraped = (part: string): string => {
    let out = convert ? damageConvert(part, convert) : part;
    out = damageBytes(out, options);
    return nfkc ? out.normalize('NFKC') : out;
  };
  text = scraped(text);
  if (fragmentLength !== undefined) text = cutIntoFragments(text, fragmentLength, fragmentsShown);
  return (pre && `${scraped(pre)}\n`) + text + (post && `\n${scraped(post)}`);
}
