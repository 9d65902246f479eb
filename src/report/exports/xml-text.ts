import type { ElementContent } from 'xast';

/** Characters that XML 1.0 cannot hold, and lone surrogates. */
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

/** Whether XML can hold a text as it is. */
export const isXmlText = (text: string): boolean => !forbidden.test(text);

/**
 * Text as nodes of an XML tree. A character that XML cannot hold becomes what `stand` makes of its code
 * point, so that it is told rather than lost.
 */
export function xmlText(text: string, stand: (codePoint: number) => ElementContent): ElementContent[] {
  if (isXmlText(text)) return text === '' ? [] : [{ type: 'text', value: text }];
  const nodes: ElementContent[] = [];
  let run = '';
  const flush = (): void => {
    if (run !== '') nodes.push({ type: 'text', value: run });
    run = '';
  };
  for (const character of text) {
    if (forbidden.test(character)) {
      flush();
      nodes.push(stand(character.codePointAt(0)!));
    } else {
      run += character;
    }
  }
  flush();
  return nodes;
}

/** `U+001B` and the like. */
export const codeName = (codePoint: number): string =>
  `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;

/** Text in which a character that XML cannot hold is U+FFFD; for titles and labels. */
export const safeText = (text: string): string =>
  xmlText(text, () => ({ type: 'text', value: '\uFFFD' }))
    .map((node) => (node.type === 'text' ? node.value : ''))
    .join('');
