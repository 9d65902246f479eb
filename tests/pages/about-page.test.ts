import { expect, test } from 'vitest';
import { archive } from '../../src/archive.config.ts';
import { defineArchive } from '../../src/config/define-archive.ts';
import { aboutPage, keepersWords } from '../../src/pages/_lib/about-page.ts';

const each = (text: string) => ({ 'zh-Hans': text, 'zh-Hant': text, en: text });
const rightsOf = (page: ReturnType<typeof aboutPage>): string =>
  page.sections.find(({ id }) => id === 'rights')!.paragraphs.join();

test('an archive says of itself what its keeper wrote, and who answers for it', () => {
  const own = defineArchive({
    ...archive,
    specimens: false,
    about: each('本县公文四十件。\n\n由县志办搜集，\n每件注明来源。\n'),
    rights: each('可以转载，请注明出处。'),
    publisher: '乙县志办',
    feedback: { mailto: 'a@example.org', issues: 'https://example.org/new' },
  });
  const page = aboutPage(own, 'zh-Hans');
  expect(page.own).toEqual(['本县公文四十件。', '由县志办搜集，\n每件注明来源。']);
  expect(rightsOf(page)).toBe('可以转载，请注明出处。本站程序以 MIT 许可发布。');
  expect(page.publisher.name).toContain('乙县志办');
  expect(page.publisher.contacts).toEqual([
    { to: 'mailto:a@example.org', label: 'a@example.org' },
    { to: 'https://example.org/new', label: 'example.org' },
  ]);
});

test('where nothing is stated, the texts are their authors’, and that there is no address is said', () => {
  const page = aboutPage({ ...archive, specimens: true, feedback: {} }, 'en');
  expect(keepersWords({}, 'en')).toEqual([]);
  expect(page.own).toEqual([]);
  expect(rightsOf(page)).toMatch(/belong to their authors.*“Specimen”/);
  expect(page.publisher).toMatchObject({ contact: 'It gives no address to write to.', contacts: [] });
});
