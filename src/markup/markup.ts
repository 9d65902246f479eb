/** Markup. A string is none: it is text, and is escaped where it comes to stand in markup. */
export interface Markup {
  readonly html: string;
}

/** What may stand in a template; nothing is written of `false` and `undefined`. */
export type MarkupPart = string | Markup | false | undefined | readonly MarkupPart[];

/**
 * Write markup, for lists so long that a component for each of their rows costs more than all else in a page:
 * `markup` followed by a template. Its holes are escaped as Astro does, for text as well as for quoted attributes.
 */
export function markup(template: readonly string[], ...parts: readonly MarkupPart[]): Markup {
  let html = template[0]!;
  for (let i = 0; i < parts.length; i++) html += htmlOf(parts[i]!) + template[i + 1]!;
  return { html };
}

function htmlOf(part: MarkupPart): string {
  if (typeof part === 'string') return escape(part);
  if (part === undefined || part === false) return '';
  if ('html' in part) return part.html;
  let html = '';
  for (const each of part) html += htmlOf(each);
  return html;
}

const unsafe = /[&<>'"]/g;
const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  "'": '&#39;',
  '"': '&quot;',
};

function escape(text: string): string {
  return text.search(unsafe) === -1 ? text : text.replace(unsafe, (sign) => references[sign]!);
}
