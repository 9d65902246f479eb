import { isHan } from '../breaks/characters.ts';

const toHalf = (character: string): string => String.fromCharCode(character.charCodeAt(0) - 0xfee0);

/**
 * A run of full-width figures and letters (and ． ％ ＋ － ／ among them, ， and ： inside a number) in half width, of the same
 * length. ＸＸ before a Chinese character is a redaction and stays.
 */
export function halfCharacters(run: string, next: string | undefined): string {
  if (/^[Ｘｘ]{2,}$/.test(run) && isHan(next)) return run;
  return run.replace(/[０-９Ａ-Ｚａ-ｚ％，：]|[．＋－／](?=[０-９Ａ-Ｚａ-ｚ])|(?<=[０-９])．/g, toHalf);
}
