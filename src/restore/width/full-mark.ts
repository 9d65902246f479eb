import { isLostSign } from '../breaks/lost-sign.ts';
import { after, amidChinese, before, isChinese } from './context.ts';

const full: Readonly<Record<string, string>> = { ',': '，', ':': '：', ';': '；', '!': '！', '?': '？' };
/** A figure, or □ for one that is lost. */
const digit = /[0-9□]/;
const letter = /[A-Za-z]/;

/**
 * The full-width form of the mark at offset `at`, where it belongs to Chinese text; `undefined` where it
 * keeps its width: 1,000 10:30 1:3 http: &nbsp; and between Latin words.
 *
 * @param halfWidth whether the page's full-width marks are known to have become half-width
 */
export function fullMark(text: string, at: number, halfWidth: boolean): string | undefined {
  const mark = text[at]!;
  const [left, right] = [before(text, at) ?? '', after(text, at + 1) ?? ''];
  if (digit.test(text[at - 1] ?? '') && digit.test(text[at + 1] ?? '')) return undefined;
  if (mark === ':' && /[/\\]/.test(text[at + 1] ?? '')) return undefined;
  if (mark === ';' && /&#?[A-Za-z0-9]{2,8}$/.test(text.slice(Math.max(0, at - 10), at))) return undefined;
  if (mark === '?' && isLostCharacter(text, at)) return undefined;
  const chinese = isChinese(left) || isChinese(right);
  if (chinese) return full[mark];
  if (letter.test(left) && letter.test(right)) return undefined;
  // Beside a parenthesis what stands around both says which it is.
  const beside = halfWidth || /[()]/.test(left + right);
  return beside && amidChinese(text, at) ? full[mark] : undefined;
}

/** A `?` that stands for something else: apart between spaces, or beside punctuation that no question mark stands beside. */
function isLostCharacter(text: string, at: number): boolean {
  return (
    isLostSign(text, at, at + 1) ||
    (text[at - 1] === ' ' && text[at + 1] === ' ') ||
    /[，、；。,;]/.test(text[at + 1] ?? '') ||
    /[，、；,]/.test(text[at - 1] ?? '')
  );
}
