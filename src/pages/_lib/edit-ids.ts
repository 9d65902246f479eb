/** Ids of the notes that marks in the text link to. */
export const noteIds = { redactions: 'redactions', lacunae: 'lacunae', doubts: 'doubts' } as const;

/** Id of an edit's mark on the apparatus page. */
export const markId = (edit: number): string => `m${String(edit + 1)}`;

/** Id of a conjecture's mark on the reading page, and of what the notes there say of it. */
export const doubtId = (edit: number): string => `c${String(edit + 1)}`;
export const doubtNoteId = (edit: number): string => `${doubtId(edit)}-note`;

/** Id of an edit's entry on the apparatus page. */
export const entryId = (edit: number): string => `e${String(edit + 1)}`;
