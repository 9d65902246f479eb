import type { Report } from '../report.ts';

/** What an EPUB says besides the report, in the script of the reading. */
export interface EpubWords {
  contents: string;
  about: string;
  agency: string;
  date: string;
  platform: string;
  witness: string;
  repairs: (edits: number, conjectures: number) => string;
  online: string;
  rights: string;
  synthetic: string;
  redaction: string;
}

export const epubWords: Readonly<Record<Report['script'], EpubWords>> = {
  hans: {
    contents: '目录',
    about: '关于本文',
    agency: '机关',
    date: '日期',
    platform: '抄自',
    witness: '抄本 SHA-256',
    repairs: (edits, conjectures) =>
      `共修复${String(edits)}处，其中推测${String(conjectures)}处，逐处理由见网页。`,
    online: '网页',
    rights: '文本归其作者所有。',
    synthetic: '本文系为演示而作，并非真实报告。',
    redaction: '原文如此遮隐',
  },
  hant: {
    contents: '目錄',
    about: '關於本文',
    agency: '機關',
    date: '日期',
    platform: '抄自',
    witness: '抄本 SHA-256',
    repairs: (edits, conjectures) =>
      `共修復${String(edits)}處，其中推測${String(conjectures)}處，逐處理由見網頁。`,
    online: '網頁',
    rights: '文本歸其作者所有。',
    synthetic: '本文係為演示而作，並非真實報告。',
    redaction: '原文如此遮隱',
  },
};
