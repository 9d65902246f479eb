/** The length of a text as readers count it: its characters, without spaces and line breaks. */
export const countCharacters = (text: string): number => [...text.replace(/\s+/g, '')].length;
