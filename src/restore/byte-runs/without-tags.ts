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
    const begun = tagBegun.exec(edit.reading)?.[1];
    if (begun !== undefined && edit.lemma.endsWith(begun)) return withoutBegun(edit, begun, text);
    const tag = edit.reading === '<' && start === at ? tagRemains(text, at) : undefined;
    const end = at + (tag?.lemma.length ?? 0);
    if (!tag || (edits[index + 1]?.span[0] ?? end) < end) return edit;
    const others = [edit.reading, ...(edit.alternatives ?? [])];
    return { ...edit, span: [at, end], ...tag, reason, alternatives: others.map((sign) => sign + tag.lemma) };
  });

/** A tag that the reading of an edit ends within, behind `<`. */
const tagBegun = /<(\/?[A-Za-z]{1,6})$/;

/** The same where the bytes before are read in several ways, each up to the tag's end. */
function withoutBegun(edit: FoundEdit, begun: string, text: string): FoundEdit {
  const [start, at] = edit.span;
  const tag = tagRemains(text, at - begun.length);
  if (tag?.lemma !== `${begun}>`) return edit;
  const others = [edit.reading, ...(edit.alternatives ?? [])];
  return {
    ...edit,
    span: [start, at + 1],
    lemma: `${edit.lemma}>`,
    reading: edit.reading.slice(0, -begun.length - 1) + tag.reading,
    alternatives: others.map((other) => `${other}>`),
  };
}
