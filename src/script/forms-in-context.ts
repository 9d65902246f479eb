import { contextForms, contextLength, type ContextForm } from './data/traditional-contexts.ts';

const formsOf = new Map<string, ContextForm[]>();
for (const form of contextForms) formsOf.set(form.char, [...(formsOf.get(form.char) ?? []), form]);

/**
 * Characters of a simplified text whose traditional form the characters around them decide.
 *
 * @returns offset and form of each, in order
 */
export function* formsInContext(text: string): Generator<[index: number, form: string]> {
  for (const { 0: char, index } of text.matchAll(charsInContext)) {
    const before = text.slice(Math.max(0, index - contextLength), index);
    const after = text.slice(index + 1, index + 1 + contextLength);
    const decided = formsOf
      .get(char)!
      .find((form) => (form.before?.test(before) ?? true) && (form.after?.test(after) ?? true));
    if (decided) yield [index, decided.form];
  }
}

/** Any of these characters. */
export const charsInContext = new RegExp(`[${[...formsOf.keys()].join('')}]`, 'g');
