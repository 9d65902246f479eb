import type { Facts } from '../facts.ts';

/** A page of so many lines has its breaks. */
const fewestLines = 6;

/** Whether a page has lines and nothing tells of damage, or of a site that shares documents: what stands in one line does so by its author. */
export const keepsLines = (text: string, facts: Readonly<Facts>): boolean =>
  facts.witnessScript !== 'hant-converted' &&
  !facts.bytesDamaged &&
  facts.annotated.size === 0 &&
  facts.fragmentLength === undefined &&
  facts.platform === undefined &&
  text.split('\n', fewestLines).length === fewestLines;
