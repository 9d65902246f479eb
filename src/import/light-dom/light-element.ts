import { LightAttribute } from './light-attribute.ts';
import type { LightDocument } from './light-document.ts';
import type { LightNode } from './light-text.ts';
import { snapshotOf, type Snapshot } from './snapshot.ts';
import { visibleStyle, type LightStyle } from './light-style.ts';

/** An element of a light document: as much of the DOM as Readability asks for. */
export class LightElement {
  readonly nodeType = 1;
  /** Tells Readability that an element is renamed by its names. */
  readonly __JSDOMParser__ = true;
  readonly ownerDocument: LightDocument;
  localName: string;
  attributes: readonly LightAttribute[] = none;
  childNodes: LightNode[] = [];
  children: LightElement[] = [];
  parentNode: LightElement | null = null;
  previousSibling: LightNode | null = null;
  nextSibling: LightNode | null = null;
  previousElementSibling: LightElement | null = null;
  nextElementSibling: LightElement | null = null;
  /** Notes of Readability. */
  readability: unknown = undefined;
  _readabilityDataTable: unknown = undefined;
  private tag: string;

  constructor(ownerDocument: LightDocument, localName: string, tag: string) {
    this.ownerDocument = ownerDocument;
    this.localName = localName;
    this.tag = tag;
  }

  get tagName(): string {
    return this.tag;
  }

  set tagName(tag: string) {
    this.tag = tag;
    this.ownerDocument.tags.add(tag);
  }

  get nodeName(): string {
    return this.tag;
  }

  get firstChild(): LightNode | null {
    return this.childNodes[0] ?? null;
  }

  get lastChild(): LightNode | null {
    return this.childNodes.at(-1) ?? null;
  }

  get firstElementChild(): LightElement | null {
    return this.children[0] ?? null;
  }

  get className(): string {
    return this.getAttribute('class') ?? '';
  }

  set className(value: string) {
    this.setAttribute('class', value);
  }

  get id(): string {
    return this.getAttribute('id') ?? '';
  }

  set id(value: string) {
    this.setAttribute('id', value);
  }

  get src(): string {
    return this.getAttribute('src') ?? '';
  }

  get srcset(): string {
    return this.getAttribute('srcset') ?? '';
  }

  get style(): LightStyle {
    return visibleStyle(this.getAttribute('style'));
  }

  getAttribute(name: string): string | undefined {
    for (const attribute of this.attributes) if (attribute.name === name) return attribute.value;
    return undefined;
  }

  hasAttribute(name: string): boolean {
    return this.getAttribute(name) !== undefined;
  }

  setAttribute(name: string, value: string): void {
    const attribute = new LightAttribute(name, value);
    const at = this.attributes.findIndex((other) => other.name === name);
    this.attributes = at < 0 ? [...this.attributes, attribute] : this.attributes.with(at, attribute);
  }

  setAttributeNode({ name, value }: LightAttribute): void {
    this.setAttribute(name, value);
  }

  removeAttribute(name: string): void {
    if (this.hasAttribute(name)) this.attributes = this.attributes.filter((other) => other.name !== name);
  }

  getElementsByTagName(name: string): LightElement[] {
    const tag = name.toUpperCase();
    const found: LightElement[] = [];
    if (tag !== '*' && !this.ownerDocument.tags.has(tag)) return found;
    collect(this, tag, found);
    return found;
  }

  get textContent(): string {
    let text = '';
    for (const child of this.childNodes) text += child.textContent;
    return text;
  }

  /** Length of the text, trimmed and with one character for a run of white space, in UTF-16 code units. */
  get textLength(): number {
    const tally = { length: 0, space: false };
    addLength(this, tally);
    return tally.length;
  }

  /** Readability keeps a page by its markup, and puts it back by that: here by a copy, which nothing has to parse. */
  get innerHTML(): readonly Snapshot[] {
    return snapshotOf(this.childNodes);
  }

  set innerHTML(content: readonly Snapshot[]) {
    this.ownerDocument.changes++;
    for (const child of this.childNodes) child.parentNode = null;
    this.childNodes = [];
    this.children = [];
    this.fill(content);
  }

  appendChild(child: LightNode): void {
    child.remove();
    this.insert(child, null);
  }

  remove(): void {
    this.parentNode?.removeChild(this);
  }

  removeChild(child: LightNode): void {
    this.ownerDocument.changes++;
    const { previousSibling, nextSibling } = child;
    if (previousSibling) previousSibling.nextSibling = nextSibling;
    if (nextSibling) nextSibling.previousSibling = previousSibling;
    this.childNodes.splice(this.childNodes.indexOf(child), 1);
    child.parentNode = child.previousSibling = child.nextSibling = null;
    if (child.nodeType === 3) return;
    const { previousElementSibling, nextElementSibling } = child;
    if (previousElementSibling) previousElementSibling.nextElementSibling = nextElementSibling;
    if (nextElementSibling) nextElementSibling.previousElementSibling = previousElementSibling;
    this.children.splice(this.children.indexOf(child), 1);
    child.previousElementSibling = child.nextElementSibling = null;
  }

  replaceChild(child: LightNode, old: LightNode): void {
    child.remove();
    this.insert(child, old);
    this.removeChild(old);
  }

  /** Put a node that stands nowhere before one of ours, or at the end. */
  private insert(child: LightNode, next: LightNode | null): void {
    this.ownerDocument.changes++;
    const previous = next ? next.previousSibling : this.lastChild;
    if (previous) previous.nextSibling = child;
    if (next) next.previousSibling = child;
    [child.parentNode, child.previousSibling, child.nextSibling] = [this, previous, next];
    putBefore(this.childNodes, child, next);
    if (child.nodeType === 3) return;
    const nextElement = elementFrom(next);
    const previousElement = nextElement ? nextElement.previousElementSibling : (this.children.at(-1) ?? null);
    if (previousElement) previousElement.nextElementSibling = child;
    if (nextElement) nextElement.previousElementSibling = child;
    [child.previousElementSibling, child.nextElementSibling] = [previousElement, nextElement];
    putBefore(this.children, child, nextElement);
  }

  private fill(content: readonly Snapshot[]): void {
    for (const part of content) {
      if (typeof part === 'string') {
        this.insert(this.ownerDocument.createTextNode(part), null);
        continue;
      }
      const element = this.ownerDocument.createElement(part.tag);
      element.attributes = part.attributes;
      element.fill(part.content);
      this.insert(element, null);
    }
  }
}

const none: readonly never[] = [];

function putBefore<T>(list: T[], item: T, next: T | null): void {
  if (next === null) list.push(item);
  else list.splice(list.indexOf(next), 0, item);
}

function elementFrom(node: LightNode | null): LightElement | null {
  let at = node;
  while (at?.nodeType === 3) at = at.nextSibling;
  return at;
}

function collect(element: LightElement, tag: string, found: LightElement[]): void {
  for (const child of element.children) {
    if (tag === '*' || child.tagName === tag) found.push(child);
    if (child.children.length > 0) collect(child, tag, found);
  }
}

/** @param tally length so far, and whether white space stands at its end that counts if anything follows */
function addLength(element: LightElement, tally: { length: number; space: boolean }): void {
  for (const child of element.childNodes) {
    if (child.nodeType === 1) {
      addLength(child, tally);
      continue;
    }
    const { inner, before, after } = child.measure;
    if (inner === 0) {
      tally.space ||= before;
      continue;
    }
    if (tally.length > 0 && (tally.space || before)) tally.length++;
    tally.length += inner;
    tally.space = after;
  }
}
