import { endNotes, siteNoteHint, siteNoteReach, siteNotes } from '../data/site-notes.ts';
import { isSpace } from '../breaks/characters.ts';
import type { FoundEdit, Mark, Span } from '../edit.ts';

/** The notes of a site that something is left out: each goes, and its place is marked. In order. */
export function findSiteNotes(text: string): { edits: FoundEdit[]; marks: Mark[] } {
  const found = [...windows(text).flatMap(([from, to]) => notesIn(text, from, to)), ...notesAtEnd(text)].sort(
    (a, b) => a.at - b.at || b.lemma.length - a.lemma.length,
  );
  const edits: FoundEdit[] = [];
  const marks: Mark[] = [];
  for (const { lemma, at, kind } of found) {
    if (at < (edits.at(-1)?.span[1] ?? 0)) continue;
    const said = lemma.replace(/^[\s….（(【[]+|[\s….）)】\]]+$/g, '').replace(/\s*\n\s*/g, '；');
    const edit = { rule: 'lacunae', span: [at, at + lemma.length], lemma, reading: '' } as const;
    edits.push(
      ofAuthors.test(said)
        ? {
            ...edit,
            reason: `“${said}”疑为网站所加的说明，连载的作者也会这样写；所缺文字在此处标出`,
            certainty: 'conjecture',
            alternatives: [lemma],
          }
        : {
            ...edit,
            reason: `“${said}”是网站所加的说明，不是原文；所缺文字在此处标出`,
            certainty: 'certain',
          },
    );
    marks.push({ kind, at, reason: `网站在此注明“${said}”，文字有缺` });
  }
  return { edits, marks };
}

/** What an author writes, too, below a part of a longer text. */
const ofAuthors = /^未完(?:待[续續])?$/;

/** What stands in quotation marks is spoken of. */
const quotes = new Set(['“”', '‘’', '「」', '『』', '""', '《》']);

/** Stretches of the text where a note may be, apart from each other. */
function windows(text: string): Span[] {
  const spans: [start: number, end: number][] = [];
  for (const { index } of text.matchAll(siteNoteHint)) {
    const [from, to] = [Math.max(0, index - siteNoteReach), index + siteNoteReach];
    const last = spans.at(-1);
    if (last && from <= last[1]) last[1] = to;
    else spans.push([from, to]);
  }
  return spans;
}

interface Note {
  lemma: string;
  at: number;
  kind: Mark['kind'];
}

function notesIn(text: string, from: number, to: number): Note[] {
  const window = text.slice(from, to);
  return siteNotes.flatMap(({ note, kind }) =>
    [...window.matchAll(note)].flatMap((match) => {
      const end = from + match.index + match[0].length;
      if (quotes.has(`${text[from + match.index - 1] ?? ''}${text[end] ?? ''}`)) return [];
      // At the end of a line the spaces before it go, too.
      let at = from + match.index;
      if ((text[end] ?? '\n') === '\n') {
        while (isSpace(text[at - 1])) at--;
        // A line of its own goes with its break.
        if (text[at - 1] === '\n') at--;
      }
      return [{ lemma: text.slice(at, end), at, kind }];
    }),
  );
}

/** A site's note is shorter, and no more of them stand in a row. */
const longestNote = 100;
const mostNotes = 5;

/** The notes that a text ends in, one a line, with dots alone on a line before them: one edit. */
function notesAtEnd(text: string): Note[] {
  const end = text.trimEnd().length;
  let start = end;
  let sure = false;
  for (let notes = 0; notes < mostNotes; notes++) {
    const next = endNoteBefore(text, start);
    if (next === undefined) break;
    start = next.at;
    sure ||= !next.among;
  }
  return sure ? [{ lemma: text.slice(start), at: start, kind: 'truncated' }] : [];
}

/** Where the note begins that ends at `end`, the break before it included. */
function endNoteBefore(text: string, end: number): { at: number; among: boolean } | undefined {
  const from = Math.max(0, end - longestNote);
  const window = text.slice(from, end);
  const lineStart = window.lastIndexOf('\n') + 1;
  if (lineStart === 0 && from > 0) return undefined;
  const line = window.slice(lineStart).trim();
  const alone = endNotes.find(({ note }) => note.test(line));
  if (alone) return { at: text.slice(0, from + lineStart).trimEnd().length, among: alone.among === true };
  const aside = /[（(]下[转轉]第?.{1,4}版[）)]$/.exec(window);
  if (aside) return { at: from + aside.index, among: false };
  const stop = /(?:[。！？]|[….]{2,12})(?=[^。！？….\n]{4,60}[。.]?$)/.exec(window);
  if (!stop) return undefined;
  const at = stop.index + stop[0].length;
  const behind = window.slice(at).trim();
  return endNotes.some(({ note, behindStop }) => behindStop && note.test(behind))
    ? { at: from + at, among: false }
    : undefined;
}
