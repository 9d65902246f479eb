import { Readability } from '@mozilla/readability';
import type { LightDocument } from './light-dom/light-document.ts';
import type { LightElement } from './light-dom/light-element.ts';

/** Elements; a page with more takes too long and is no report. */
const mostElements = 200_000;

/**
 * Find the main content of a page; its document is taken apart.
 *
 * @returns undefined where nothing is found
 * @throws {Error} where the page has too many elements
 */
export function mainContent(document: LightDocument): LightElement | undefined {
  const article = new QuickReadability(document as unknown as Document, {
    serializer: (node) => node as unknown as LightElement,
    maxElemsToParse: mostElements,
  }).parse();
  return article?.content ?? undefined;
}

/**
 * Readability, which asks for the same texts many times over, and mostly for their lengths. What it asks is answered
 * as it would answer, sooner.
 */
class QuickReadability extends Readability<LightElement> {
  declare private readonly REGEXPS: Readonly<Record<'byline' | 'normalize' | 'hashUrl', RegExp>>;
  private asked: { element: LightElement; changes: number; text: string } | undefined;

  _getInnerText(element: LightElement, normalizes = true): string {
    const { changes } = element.ownerDocument;
    if (normalizes && this.asked?.element === element && this.asked.changes === changes)
      return this.asked.text;
    const trimmed = element.textContent.trim();
    if (!normalizes) return trimmed;
    const text = element.textLength < trimmed.length ? trimmed.replace(this.REGEXPS.normalize, ' ') : trimmed;
    this.asked = { element, changes, text };
    return text;
  }

  _getCharCount(element: LightElement, sign = ','): number {
    return element.textContent.split(sign).length - 1;
  }

  _getLinkDensity(element: LightElement): number {
    const all = element.textLength;
    if (all === 0) return 0;
    let linked = 0;
    for (const link of element.getElementsByTagName('a')) {
      const href = link.getAttribute('href');
      linked += link.textLength * (href && this.REGEXPS.hashUrl.test(href) ? 0.3 : 1);
    }
    return linked / all;
  }

  _getTextDensity(element: LightElement, tags: readonly string[]): number {
    const all = element.textLength;
    if (all === 0) return 0;
    let dense = 0;
    for (const tag of tags) for (const part of element.getElementsByTagName(tag)) dense += part.textLength;
    return dense / all;
  }

  /** The text is asked for last: it is that of all the page, for each element that is around it. */
  _isValidByline(element: LightElement, names: string): boolean {
    const isNamed =
      element.getAttribute('rel') === 'author' ||
      element.getAttribute('itemprop')?.includes('author') === true ||
      this.REGEXPS.byline.test(names);
    if (!isNamed) return false;
    const { length } = element.textContent.trim();
    return length > 0 && length < 100;
  }

  _cleanClasses(): void {
    // No text depends on the names for looks that are left.
  }
}
