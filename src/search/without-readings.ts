const reading =
  /([\p{Script=Han}])\s*[(（]\s*(?=[^)）]{0,8}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ])[a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹḿê]{1,7}\s*[)）]/giu;

/**
 * Take the toned readings in brackets out of a query, as they stand in scraped pages:
 * `創(chuàng)建` becomes `創建`. A bracket without a tone (`XML(data)`) stays.
 */
export function withoutReadings(query: string): string {
  return query.replace(reading, '$1');
}
