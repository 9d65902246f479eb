import type { FoundEdit } from '../edit.ts';
import { tagRemains } from '../markup-remains/tags.ts';

const reason = '网页标签的“<”被前字字节吞去，所余的也不是文字';

/**
 * A tag whose `<` was swallowed was no text either: what is left of it goes instead of being made whole. Markup is taken
 * out before bytes are mended, when the rest cannot be told for a tag.
 *
 * @param edits in order
 * @param text of the page, whose offsets they have
 */
export const withoutTags = (edits: readonly FoundEdit[], text: string): FoundEdit[] =>
  edits.map((edit, index) => {
    const [start, at] = edit.span;
    const tag = edit.reading === '<' && start === at ? tagRemains(text, at) : undefined;
    const end = at + (tag?.lemma.length ?? 0);
    if (!tag || (edits[index + 1]?.span[0] ?? end) < end) return edit;
    const others = [edit.reading, ...(edit.alternatives ?? [])];
    return { ...edit, span: [at, end], ...tag, reason, alternatives: others.map((sign) => sign + tag.lemma) };
  });
