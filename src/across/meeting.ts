/** Where a fingerprint stands: a text, and the first place in it in UTF-16 code units. */
export interface Posting {
  text: number;
  place: number;
}

/** A place of a text whose fingerprint others have, too, and where they have it. */
export interface Meeting {
  place: number;
  others: readonly Posting[];
}
