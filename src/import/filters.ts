import { damageKinds } from './damage-kinds.ts';
import { askable, isLanguage, languageOf } from './language.ts';

/** A condition on a text. */
export interface Filter {
  kind: 'language' | 'length' | 'damage';
  /** Whether a text may come in. */
  admits: (text: string) => boolean | Promise<boolean>;
  /** True where no text without Chinese characters can come in: most pages of a crawl need not be read. */
  chineseOnly?: boolean;
}

const advice =
  'write language=zh, length=200..50000 (characters; either end may be left out) or damage=readings; commas give choices';

/**
 * Read conditions: `language=zh-hans,zh-hant`, `length=200..`, `damage=any`. Within one, commas give
 * choices; a text must meet all of them. The cheap ones come first.
 *
 * @throws {Error} that names the condition and how to write it
 */
export function parseFilters(conditions: readonly string[]): Filter[] {
  return conditions.map(parseFilter).sort((a, b) => cost.indexOf(a.kind) - cost.indexOf(b.kind));
}

const cost: readonly Filter['kind'][] = ['length', 'language', 'damage'];

function parseFilter(condition: string): Filter {
  const [kind, value = ''] = condition.split(/[=:](.*)/s);
  const choices = value.split(',').map((choice) => choice.trim().toLowerCase());
  if (kind === 'length') return { kind, admits: lengthFilter(condition, value.trim()) };
  if (kind === 'language') {
    checkChoices(condition, choices, askable);
    return {
      kind,
      chineseOnly: choices.every((choice) => choice.startsWith('zh')),
      admits: (text) => {
        const found = languageOf(text);
        return choices.some((choice) => isLanguage(found, choice));
      },
    };
  }
  if (kind === 'damage') {
    checkChoices(condition, choices, damageKinds);
    return {
      kind,
      admits: async (text) => {
        const { hasDamage } = await import('./damage-signs.ts');
        return choices.some((choice) => hasDamage(text, choice));
      },
    };
  }
  throw new Error(`--filter ${condition}: no such condition; ${advice}`);
}

function lengthFilter(condition: string, value: string): (text: string) => boolean {
  const [, from = '', to = ''] = /^(\d*)\.\.(\d*)$/.exec(value) ?? [];
  if (from === '' && to === '') throw new Error(`--filter ${condition}: not a range; ${advice}`);
  const [least, most] = [Number(from), to === '' ? Infinity : Number(to)];
  if (least > most) throw new Error(`--filter ${condition}: the range ends before it begins; ${advice}`);
  return ({ length }) => length >= least && length <= most;
}

function checkChoices(condition: string, choices: readonly string[], known: readonly string[]): void {
  const wrong = choices.find((choice) => !known.includes(choice));
  if (wrong !== undefined)
    throw new Error(`--filter ${condition}: "${wrong}" is none of ${known.join(', ')}`);
}
