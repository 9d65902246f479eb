/** The archive's seal: 存真 in a square of 28 × 28, drawn so that it needs no font. */
export const sealFrame = { x: 1.5, y: 1.5, width: 25, height: 25, rx: 2.5 };
export const sealStrokes = 'M7 8.5h14M14 6v2.5M9 12h10M10 15h8M10 18h8M6.5 21h15M9.5 12v9M18.5 12v9';
