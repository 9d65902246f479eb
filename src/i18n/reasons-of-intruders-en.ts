import type { ReasonEntry } from './tell-reasons.ts';

/** Reasons of what intruders and sites put into the text of others. */
export const reasonsOfIntrudersEn: readonly ReasonEntry[] = [
  [
    '随机编号的空标签，是植入的链接被清除后的残迹，不是文件的文字',
    'Empty tags numbered at random, left where injected links were removed; not text of the document',
  ],
  [
    '采集者记下此处原有植入的链接行，已删；说明本身不是文件的文字',
    'The collector noted that an injected line of links was removed here; the note itself is not text of the document',
  ],
  [
    '范文网站为辨认抄本而插在“的”后的单引号，没有与之成对的',
    'A single quotation mark after 的, put in by a site of model texts to recognise copies; it has no partner',
  ],
  [
    '被植入的导流语及其后的链接行，不是文件的文字',
    'An injected lure and the lines of links after it; not text of the document',
  ],
  ['被植入的导流语，不是文件的文字', 'An injected lure; not text of the document'],
  ['被植入的色情链接行，不是文件的文字', 'An injected line of pornographic links; not text of the document'],
  [
    '疑为被植入的导流语；其后不是链接，也可能是正文所引',
    'Likely a line that an intruder put in; no links follow, so that the text may quote it',
  ],
  [
    '本页标点之前屡见不成词的两字，其中多有转码必转之简体字：疑为网站转码后所插',
    'Two characters that make no word; the page has such before its marks again and again, many of them simplified as a converter leaves none: a site may have put them in after it converted the page',
  ],
  [
    '本页标点之前屡有多出的逗号，疑为网站所插',
    'A comma too many; the page has such before its marks again and again: a site may have put them in',
  ],
  [
    '词句之中的图形符号，疑为网站所插：本页注音亦由网站随处插入',
    'An emoji within a sentence, which a site may have put in, as it scattered readings over the page',
  ],
];
