/** An archive's seal is a character in a square of 28 × 28; 真 is drawn, so that it needs no font. */
export const sealFrame = { x: 1.5, y: 1.5, width: 25, height: 25, rx: 2.5 };
export const sealStrokes =
  'M7.5 7.3h13M14 4.6v5M9.5 10h9M9.5 12.8h9M9.5 15.6h9M9.5 9.2v9.2M18.5 9.2v9.2M6.5 18.6h15M11.6 20.4l-3 2.8M16.4 20.4l3 2.8';

/** Where another character stands in it. */
export const sealLetter = { x: 14, y: 20.6, 'font-size': 18, 'text-anchor': 'middle' } as const;
