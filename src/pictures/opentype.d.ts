/** The part of opentype.js that is used here; it has no types of its own. */
declare module 'opentype.js' {
  interface Font {
    charToGlyphIndex: (character: string) => number;
    getAdvanceWidth: (text: string, size: number) => number;
    getPath: (text: string, x: number, y: number, size: number) => { toPathData: (digits: number) => string };
  }
  const opentype: { parse: (file: ArrayBuffer) => Font };
  export default opentype;
}
