import type { CitationItem } from './citation-item.ts';

/** Where the text was copied from, as a citation says it. */
const copyOf: Readonly<Record<'zh-Hans' | 'zh-Hant', (platform: string) => string>> = {
  'zh-Hans': (platform) => `据${platform}抄本`,
  'zh-Hant': (platform) => `據${platform}抄本`,
};

/** From where the text was copied, in the script of the reading; nothing where it is not known. */
export const provenanceOf = ({ archive, language }: CitationItem): string | undefined =>
  archive === undefined ? undefined : copyOf[language === 'zh-Hant' ? 'zh-Hant' : 'zh-Hans'](archive);

/**
 * What a citation says that BibTeX and RIS have no fields for: whose copy it is, for which text it holds, and a date
 * with masked digits.
 */
export function citationNotes(item: CitationItem): string[] {
  const { note, version, issued } = item;
  const masked = issued && 'literal' in issued ? `日期：${issued.literal}` : undefined;
  return [note, provenanceOf(item), `文本版本：${version}`, masked].filter((said) => said !== undefined);
}
