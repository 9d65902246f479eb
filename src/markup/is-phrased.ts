/** Whether a title is one in phrases, which is broken between them and not inside a word. */
export const isPhrased = (title: string): boolean => /[ \u3000]/.test(title);
