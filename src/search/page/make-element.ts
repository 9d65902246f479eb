/** Make an element; children that are texts stay texts, so nothing of a report becomes markup. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<Record<string, string | undefined>> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (value !== undefined) element.setAttribute(key, value);
  }
  element.append(...children);
  return element;
}

/** A text with spans of it marked. */
export function marked(
  text: string,
  marks: readonly (readonly [start: number, end: number])[],
): (Node | string)[] {
  const parts: (Node | string)[] = [];
  let from = 0;
  for (const [start, end] of marks) {
    parts.push(text.slice(from, start), make('mark', {}, text.slice(start, end)));
    from = end;
  }
  return [...parts, text.slice(from)];
}
