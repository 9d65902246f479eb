/**
 * Character references that stay in scraped pages, by name. Of letters with accents only those of pinyin are here, which
 * readings have; < and > are not, which would make tags.
 */
export const entities: ReadonlyMap<string, string> = new Map(
  (
    'nbsp:\u00a0 ensp:\u2002 emsp:\u3000 thinsp:\u2009 ldquo:“ rdquo:” lsquo:‘ rsquo:’ quot:" apos:\' hellip:… mdash:— ndash:– ' +
    'middot:· bull:• times:× divide:÷ deg:° permil:‰ plusmn:± yen:￥ copy:© reg:® trade:™ sect:§ laquo:« raquo:» amp:& ' +
    'aacute:á agrave:à eacute:é egrave:è ecirc:ê iacute:í igrave:ì oacute:ó ograve:ò uacute:ú ugrave:ù uuml:ü'
  )
    .split(' ')
    .map((pair) => {
      const colon = pair.indexOf(':');
      return [pair.slice(0, colon), pair.slice(colon + 1)];
    }),
);
