/** A reason of an edit or a gap, in the words of a page, and their `lang`. */
export type TellReason = (reason: string) => { text: string; lang: string };
