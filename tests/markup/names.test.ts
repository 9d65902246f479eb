import { expect, test } from 'vitest';
import { archive } from '../../src/archive.config.ts';
import { dictionary } from '../../src/i18n/dictionary.ts';
import { rules } from '../../src/restore/rules/index.ts';

test.each(archive.locales)('every rule has a name for readers in %s', (locale) => {
  const nameless = rules.filter(({ name }) => !(name in dictionary(locale).rules)).map(({ name }) => name);
  expect(nameless).toEqual([]);
});
