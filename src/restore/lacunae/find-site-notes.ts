import { siteNoteHint, siteNoteReach, siteNotes } from '../data/site-notes.ts';
import type { FoundEdit, Mark, Span } from '../edit.ts';

/** The notes of a site that something is left out: each goes, and its place is marked. In order. */
export function findSiteNotes(text: string): { edits: FoundEdit[]; marks: Mark[] } {
  const found = windows(text)
    .flatMap(([from, to]) => notesIn(text, from, to))
    .sort((a, b) => a.at - b.at || b.lemma.length - a.lemma.length);
  const edits: FoundEdit[] = [];
  const marks: Mark[] = [];
  for (const { lemma, at, kind } of found) {
    if (at < (edits.at(-1)?.span[1] ?? 0)) continue;
    const said = lemma.trim().replace(/^[….（(【[]+|[….）)】\]]+$/g, '');
    edits.push({
      rule: 'lacunae',
      span: [at, at + lemma.length],
      lemma,
      reading: '',
      reason: `“${said}”是网站所加的说明，不是原文；所缺文字在此处标出`,
      certainty: 'certain',
    });
    marks.push({ kind, at, reason: `网站在此注明“${said}”，文字有缺` });
  }
  return { edits, marks };
}

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
  return siteNotes.flatMap(({ note, kind, lastLine }) =>
    [...window.matchAll(note)].flatMap((match) => {
      const [at, end] = [from + match.index, from + match.index + match[0].length];
      if (!lastLine) return [{ lemma: match[0], at, kind }];
      if (!isLastLine(text, at, end)) return [];
      // The line goes with its break.
      const start = text.slice(0, at).trimEnd().length;
      return [{ lemma: text.slice(start), at: start, kind }];
    }),
  );
}

function isLastLine(text: string, start: number, end: number): boolean {
  const line = text.lastIndexOf('\n', start - 1) + 1;
  return text.slice(line, start).trim() === '' && text.slice(end).trim() === '';
}
