import { LightElement } from './light-element.ts';
import { LightText } from './light-text.ts';

/**
 * A document of a few arrays, for Readability: of the DOM, it has what that asks for. Readability's own light
 * document takes twice the time, for it makes markup of each page, looks through all elements for the name of
 * each kind of video, and has no notion of how long a text is.
 */
export class LightDocument {
  readonly nodeType = 9;
  /** Links are resolved against it, and nobody asks where they lead; to resolve them against nothing is slow. */
  readonly documentURI = 'http://page.invalid/';
  readonly baseURI = this.documentURI;
  /** Names of elements that there are or were: what is in no page need not be looked for. */
  readonly tags = new Set<string>();
  /** Each name once, so that names are compared by where they lie. */
  private readonly names = new Map<string, { localName: string; tag: string }>();
  title = '';
  /** How often a node was put somewhere or taken away. */
  changes = 0;
  readonly documentElement: LightElement;
  readonly head: LightElement;
  readonly body: LightElement;

  constructor() {
    this.documentElement = this.createElement('html');
    this.head = this.createElement('head');
    this.body = this.createElement('body');
    this.documentElement.appendChild(this.head);
    this.documentElement.appendChild(this.body);
  }

  get firstChild(): LightElement {
    return this.documentElement;
  }

  createElement(name: string): LightElement {
    let known = this.names.get(name);
    if (!known) {
      known = { localName: name.toLowerCase(), tag: name.toUpperCase() };
      this.names.set(name, known);
      this.tags.add(known.tag);
    }
    return new LightElement(this, known.localName, known.tag);
  }

  createTextNode(text: string): LightText {
    return new LightText(text);
  }

  getElementsByTagName(name: string): LightElement[] {
    const inside = this.documentElement.getElementsByTagName(name);
    const isRoot = name === '*' || name.toUpperCase() === this.documentElement.tagName;
    return isRoot ? [this.documentElement, ...inside] : inside;
  }
}
