/** What a person says of a passage. */
export interface Said {
  replacement: string;
  why: string;
  who: string;
}

/** Characters of context on either side, enough to tell a quotation from its like. */
const context = 16;

/**
 * A W3C Web Annotation that `content/corrections/<id>.yaml` takes as an entry of its list.
 *
 * @param text the reading
 * @param span of the passage, in UTF-16 code units of the reading
 * @param scope address of the report, by which whoever is sent it knows which one it is about
 */
export function makeAnnotation(
  text: string,
  [start, end]: readonly [number, number],
  said: Said,
  scope: string,
  now: Date,
) {
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'Annotation',
    motivation: 'editing',
    creator: { type: 'Person', name: said.who },
    created: now.toISOString().replace(/\.\d+Z$/, 'Z'),
    target: {
      source: 'reading',
      scope,
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: text.slice(start, end),
          prefix: text.slice(Math.max(0, start - context), start),
          suffix: text.slice(end, end + context),
        },
        { type: 'TextPositionSelector', start, end },
      ],
    },
    body: [
      { type: 'TextualBody', purpose: 'editing', value: said.replacement },
      { type: 'TextualBody', purpose: 'commenting', value: said.why },
    ],
  };
}
