import type { Dictionary } from '../i18n/dictionary.ts';
import { formatCount } from '../i18n/format-count.ts';
import { correctionRule } from '../corrections/apply-corrections.ts';
import { ruleName } from '../i18n/rule-name.ts';
import { mostEntries, type EditEntry, type RuleGroup } from './group-edits.ts';
import { markup, type Markup } from './markup.ts';
import { showInvisible } from './show-invisible.ts';
import type { TellReason } from './tell-reason.ts';

/** What a page says of an edit beside what the edit itself says. */
export interface EntryContext {
  words: Dictionary;
  tellReason: TellReason;
  /** `lang` of the reading, and of the witness. */
  lang: string;
  witnessLang: string;
  /** Id of an edit's entry. */
  entryId: (edit: number) => string;
  /** Where an edit's mark stands: its id and paragraph, in short and in full; nothing outside the text. */
  place: (edit: number) => { id: string; label: string; title: string } | undefined;
}

/** The edits of one rule, for the apparatus: each different one with why and where; those of mere shape as pairs. */
export function writeRule({ rule, count, entries }: RuleGroup, context: EntryContext): Markup {
  const { words } = context;
  const text = words.apparatus;
  const note = words.ruleNotes[rule];
  const loud = entries.filter(({ quiet }) => !quiet);
  const quiet = entries.filter((entry) => entry.quiet).sort((a, b) => b.edits.length - a.edits.length);
  const hidden = [...loud.slice(mostEntries), ...quiet.slice(mostEntries)].reduce(
    (sum, { edits }) => sum + edits.length,
    0,
  );
  const open = loud.length > 0 && ' open';
  const summary = markup`<summary> <h3>${ruleName(rule, words)}</h3> <span>${text.times(formatCount(count))}</span> </summary>`;
  const why = note !== undefined && markup`<p class="why note">${note}</p>`;
  const more = hidden > 0 && markup`<p class="why">${text.more(formatCount(hidden))}</p>`;
  const list =
    loud.length > 0 &&
    markup`<ul> ${loud.slice(0, mostEntries).map((entry) => writeEntry(entry, context))} </ul>`;
  const pairs = quiet.length > 0 && writePairs(quiet, context);
  return markup`<section class="rule" id="rule-${rule}"> <details${open}> ${summary} ${why} ${list} ${pairs} ${more} </details> </section>`;
}

/** What was replaced, and by what; all for the same reason. */
function writePairs(
  entries: readonly EditEntry[],
  { words, tellReason, lang, witnessLang }: EntryContext,
): Markup {
  const text = words.apparatus;
  const rows = entries.slice(0, mostEntries).map(({ edit, edits }) => {
    const lemma = showInvisible(edit.lemma, 12) || text.nothing;
    const reading = showInvisible(edit.reading, 12) || text.deleted;
    const times = edits.length > 1 && markup`<small>${text.times(formatCount(edits.length))}</small>`;
    return markup`<li> <del lang="${witnessLang}">${lemma}</del> <ins lang="${lang}">${reading}</ins> ${times} </li>`;
  });
  const why = tellReason(entries[0]!.edit.reason);
  return markup` <p class="why" lang="${why.lang}"> ${why.text} </p> <ul class="pairs"> ${rows} </ul> `;
}

/** Places of one entry that are linked to. */
const mostPlaces = 60;

function writeEntry({ base, first, edit, edits }: EditEntry, context: EntryContext): Markup {
  const { words, lang, witnessLang, entryId, place } = context;
  const { rule, lemma, reading, certainty } = edit;
  const text = words.apparatus;
  const sure = rule === correctionRule && certainty === 'certain' ? text.byPerson : text.certainty[certainty];
  const long = lemma.length + reading.length > 40 && ' long';
  const before = base !== '' && markup`<small lang="${witnessLang}">${base}</small>`;
  const was = lemma === '' ? markup`<i>${text.nothing}</i>` : showInvisible(lemma);
  const is = reading === '' ? markup`<i>${text.deleted}</i>` : showInvisible(reading);
  const change = markup`<p class="change"> ${before}<del lang="${witnessLang}">${was}</del> <ins lang="${lang}">${is}</ins> <span class="certainty">${sure}</span> </p>`;
  const places = edits.slice(0, mostPlaces).map((number) => {
    const found = place(number);
    if (!found) return markup`<i>${text.outside}</i>`;
    return markup`<a href="#${found.id}" title="${found.title}"> ${found.label} </a>`;
  });
  const times = edits.length > mostPlaces && markup`<span>… ${text.times(String(edits.length))}</span>`;
  return markup`<li id="${entryId(first)}" class="entry ${certainty}${long}"> ${change} ${writeReasons(edit, context)} <p class="places"> ${places} ${times} </p> </li>`;
}

/** Other readings that are shown at once; a split byte may have hundreds. */
const mostNamed = 12;

function writeReasons(
  { reason, alternatives = [], steps = [] }: EditEntry['edit'],
  { words, tellReason, lang }: EntryContext,
): Markup {
  const text = words.apparatus;
  const said = (told: string): Markup => {
    const meant = tellReason(told);
    return markup`<span lang="${meant.lang}">${meant.text}</span>`;
  };
  // A rule that worked on two places of an edit gives the same reason twice.
  const told = steps
    .filter(
      (step, i) => steps.findIndex((each) => each.rule === step.rule && each.reason === step.reason) === i,
    )
    .map((step) => markup` <b>${ruleName(step.rule, words)}</b> ${said(step.reason)} `);
  const named = alternatives
    .slice(0, mostNamed)
    .map((other) =>
      other === ''
        ? markup`<i>${text.nothing}</i>`
        : markup`<ins lang="${lang}">${showInvisible(other)}</ins>`,
    );
  const folded = alternatives.slice(mostNamed).map((other) => showInvisible(other));
  const others = named.length > 0 && markup`<p class="others"> ${text.alternatives} ${named} </p>`;
  const more =
    folded.length > 0 &&
    markup`<details class="others"> <summary>${text.moreReadings(formatCount(folded.length))}</summary> <ins lang="${lang}">${folded.join(' ')}</ins> </details>`;
  return markup`<div class="why"> ${steps.length === 0 && said(reason)} ${told} ${others} ${more} </div>`;
}
