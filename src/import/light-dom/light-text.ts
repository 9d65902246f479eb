import type { LightElement } from './light-element.ts';

export type LightNode = LightElement | LightText;

/** How long a text is without white space around it, and with one character for each run of it inside. */
export interface Measure {
  /** UTF-16 code units from the first to the last that is no white space. */
  inner: number;
  /** Whether white space stands before those, and behind them. */
  before: boolean;
  after: boolean;
}

/** A text of a light document. What it says never changes. */
export class LightText {
  readonly nodeType = 3;
  readonly nodeName = '#text';
  readonly tagName: undefined;
  readonly localName: undefined;
  readonly childNodes: readonly never[] = none;
  readonly textContent: string;
  parentNode: LightElement | null = null;
  previousSibling: LightNode | null = null;
  nextSibling: LightNode | null = null;
  private measured: Measure | undefined;

  constructor(text: string) {
    this.textContent = text;
  }

  /** Taken once: the same text is asked for as a part of all that it stands in. */
  get measure(): Measure {
    return (this.measured ??= measureOf(this.textContent));
  }

  remove(): void {
    this.parentNode?.removeChild(this);
  }
}

const none: readonly never[] = [];
const run = /\s{2,}/g;

function measureOf(text: string): Measure {
  const inner = text.trim();
  const around = inner.length < text.length;
  return {
    inner: inner.search(run) < 0 ? inner.length : inner.replace(run, ' ').length,
    before: around && text.trimStart().length < text.length,
    after: around && text.trimEnd().length < text.length,
  };
}
