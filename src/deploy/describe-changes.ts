import type { ReadingChange } from './diff-readings.ts';

/** A comment on a change takes so many characters (GitHub: 65,536). */
const longest = 60_000;
/** Places of one report that are shown. */
const mostPlaces = 20;

/** Changes of readings as Markdown, for a comment. What stands in readings is quoted as code: it is no Markdown. */
export function describeChanges(changes: readonly ReadingChange[], compared: number): string {
  if (changes.length === 0)
    return `### Readings\n\nNo restored text changed, of ${String(compared)} reports.\n`;
  const lines = [
    '### Readings',
    '',
    `${String(changes.length)} of ${String(compared)} reports changed. Each line: what stood there → what stands there now.`,
  ];
  let length = 0;
  for (const [i, change] of changes.entries()) {
    const part = describe(change);
    length += part.length;
    if (length > longest) {
      lines.push('', `… and ${String(changes.length - i)} reports more`);
      break;
    }
    lines.push('', part);
  }
  return `${lines.join('\n')}\n`;
}

function describe({ id, title, places, notes }: ReadingChange): string {
  const shown = places
    .slice(0, mostPlaces)
    .map(({ before, was, is, after }) => `- ${code(`${before}[${was} → ${is}]${after}`)}`);
  if (places.length > mostPlaces) shown.push(`- … and ${String(places.length - mostPlaces)} places more`);
  return [`**${code(id)}** ${code(title)}`, ...notes.map((note) => `- ${code(note)}`), ...shown].join('\n');
}

/** Text as Markdown shows it letter for letter, in one line, with controls by their codes. */
function code(text: string): string {
  const safe = text
    .replaceAll('\n', '↵')
    .replace(
      /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu,
      (sign) => `\\u{${sign.codePointAt(0)!.toString(16)}}`,
    );
  const longestRun = Math.max(0, ...(safe.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longestRun + 1);
  return `${fence} ${safe} ${fence}`;
}
