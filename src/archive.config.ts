/** Everything about an archive that its deployer decides. `npm run build` checks it. */
import { defineArchive } from './config/define-archive.ts';

export const archive = defineArchive(
  {
    title: { 'zh-Hans': '存真', 'zh-Hant': '存真', en: 'Cunzhen' },
    // seal: '档', the character of its seal; by default 真 where the name has it, or else the first of the name.
    description: {
      'zh-Hans': '修复网络转抄损坏的政务报告，每一处改动皆有出处。',
      'zh-Hant': '修復網路轉抄損壞的政務報告，每一處改動皆有出處。',
      en: 'Civic reports restored from damaged web copies, with every repair shown.',
    },
    // about: { 'zh-Hans': '…', 'zh-Hant': '…', en: '…' }, who keeps it and what it holds; a blank line begins a paragraph.
    // rights: the same, whose the texts are where their sidecars say nothing; by default their authors'.
    publisher: '存真 Cunzhen',
    site: 'http://localhost:4321',
    base: '/',
    locales: ['zh-Hans', 'zh-Hant', 'en'],
    facets: ['year', 'region', 'agency', 'genre', 'topic', 'quality', 'completeness', 'shared'],
    specimens: true,
    pictures: true,
    // Where corrections go: { mailto: 'a@example.org', issues: 'https://example.org/archive/issues/new' }, or one of them.
    feedback: {},
    restore: { width: true, spacing: true },
  },
  { SITE: process.env['SITE'], BASE: process.env['BASE'] },
);
