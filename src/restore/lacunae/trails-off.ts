/** Three dots amid a sentence: what lists and previews end a cut text with. An author's are six, and stand behind 等. */
const trailing = /[^。！？!?；;”’』」）)】》.…等略\s](?:…|\.{3})$/u;

/** Whether a text ends in three dots amid a sentence; asked before the width of marks is mended, which makes six of them. */
export const trailsOff = (text: string): boolean => trailing.test(text.trimEnd().slice(-10));
