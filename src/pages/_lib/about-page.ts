import type { ArchiveConfig } from '../../config/archive-schema.ts';
import { dictionary } from '../../i18n/dictionary.ts';
import type { Locale } from '../../i18n/locales.ts';

/** What the page about an archive says: its keeper's words, how it was made, and who answers for it. */
export function aboutPage(archive: ArchiveConfig, locale: Locale) {
  const { publisher, ...words } = dictionary(locale).about({
    name: archive.title[locale],
    rights: archive.rights?.[locale],
    specimens: archive.specimens,
  });
  const { mailto, issues } = archive.feedback;
  const contacts = [
    ...(mailto === undefined ? [] : [{ to: `mailto:${mailto}`, label: mailto }]),
    ...(issues === undefined ? [] : [{ to: issues, label: new URL(issues).host }]),
  ];
  return {
    ...words,
    own: keepersWords(archive, locale),
    publisher: {
      title: publisher.title,
      name: publisher.name(archive.publisher),
      contact: contacts.length > 0 ? publisher.contact : publisher.none,
      contacts,
    },
  };
}

/** What the keeper of an archive says of it, a paragraph each. */
export function keepersWords({ about }: Pick<ArchiveConfig, 'about'>, locale: Locale): string[] {
  return (about?.[locale] ?? '')
    .split(/\n[ \t]*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}
