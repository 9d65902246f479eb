import type { Report } from '../report.ts';

/** A report as plain text: one block a line. */
export const toText = ({ text }: Report): string => `${text}\n`;
