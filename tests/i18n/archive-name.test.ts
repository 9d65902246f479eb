/** Whoever runs an archive of another name is not told of this one. */
import { expect, test } from 'vitest';
import { dictionary } from '../../src/i18n/dictionary.ts';

test.each(['zh-Hans', 'zh-Hant', 'en'] as const)(
  'the pages in %s name the archive by its own name',
  (locale) => {
    const { home, about } = dictionary(locale);
    const named = { name: '某某库', rights: undefined, specimens: true };
    const said = [home.lead('某某库'), JSON.stringify(about(named))];
    for (const text of said) {
      expect(text).toContain('某某库');
      expect(text).not.toMatch(/存真|Cunzhen/);
    }
    expect(about(named).title).toContain('某某库');
  },
);
