/**
 * Character references that stay in scraped pages, by name. Letters with accents are not here: no Chinese page needs
 * them; nor are < and >, which would make tags.
 */
export const entities: ReadonlyMap<string, string> = new Map(
  (
    'nbsp:\u00a0 ensp:\u2002 emsp:\u3000 thinsp:\u2009 ldquo:“ rdquo:” lsquo:‘ rsquo:’ quot:" apos:\' hellip:… mdash:— ndash:– ' +
    'middot:· bull:• times:× divide:÷ deg:° permil:‰ plusmn:± yen:￥ copy:© reg:® trade:™ sect:§ laquo:« raquo:» amp:&'
  )
    .split(' ')
    .map((pair) => {
      const colon = pair.indexOf(':');
      return [pair.slice(0, colon), pair.slice(colon + 1)];
    }),
);
