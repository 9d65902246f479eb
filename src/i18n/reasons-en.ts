import type { ReasonEntry } from './tell-reasons.ts';
import { reasonsOfBreaksEn } from './reasons-of-breaks-en.ts';
import { reasonsOfFragmentsEn } from './reasons-of-fragments-en.ts';
import { reasonsOfIntrudersEn } from './reasons-of-intruders-en.ts';

/** Reasons of edits and of gaps in English. What a ledger says, in simplified Chinese, is the key. */
export const reasonsEn: readonly ReasonEntry[] = [
  // Bytes read in a wrong encoding
  [
    '以{written}写成的字节被当作{read}读出：按原编码重读，正向重演可得原样',
    ({ written, read }) =>
      `Bytes of ${written} that were read as ${named(read)}, read anew; written and misread again they give the witness`,
  ],
  [
    '以{written}写成的字节被当作{read}读出：按原编码重读',
    ({ written, read }) => `Bytes of ${written} that were read as ${named(read)}, read anew`,
  ],
  [
    '以{written}写成的字节被当作{read}读出，又有字节失落：按其余字节与上下文取最可能者',
    ({ written, read }) =>
      `Bytes of ${written} that were read as ${named(read)}, one of them lost: the others and the context make this the likeliest`,
  ],
  [
    '此处的字节被按错误的编码读出，又有残缺，无从重读，原样保留',
    'The bytes here were read in a wrong encoding, and too many are missing to read them anew; kept as they stand',
  ],

  // Boilerplate
  [
    '“{site}”加在正文{side}的说明，不是正文；所述题目、页数等另记为元数据',
    ({ site, side }) =>
      `A notice that “${site}” put ${side === '之前' ? 'before' : 'after'} the text, not part of it; the title, pages and so on that it names are in the record`,
  ],
  [
    '网站加在正文{side}的说明，不是正文；所述题目、页数等另记为元数据',
    ({ side }) =>
      `A notice that the site put ${side === '之前' ? 'before' : 'after'} the text, not part of it; the title, pages and so on that it names are in the record`,
  ],
  ['“{site}”加在正文之后的说明，不是正文', 'A notice that “{site}” put after the text, not part of it'],
  ['网站加在正文之后的说明，不是正文', 'A notice that the site put after the text, not part of it'],
  [
    '疑为网站所加的字样；别无网站痕迹，也可能是正文',
    'Likely a line that the site put here; nothing else tells of a site, so that it may be of the text',
  ],
  [
    '疑为售卖文档者印在每页的字样，独占一行；全文只此一处，别无网站痕迹，也可能是正文',
    'Likely what a seller of documents prints on each page, alone on its line; it stands here once, and nothing else tells of a site, so that it may be of the text',
  ],
  [
    '售卖文档者印在每页的字样，独占一行，不是正文',
    'What a seller of documents prints on each page, alone on its line; not part of the text',
  ],

  // Injected readings
  [
    '注音为转码所加：此字在本页逢现必注，读音合于此字',
    'A reading put in by a converter: the page gives it to this character wherever it stands, and it is a reading of that character',
  ],
  [
    '本页多字有转码所加之注音，此字少用，或为原文自注',
    'Many characters of the page have readings put in by a converter; this one is rare, so that the author may have glossed it',
  ],
  [
    '注音疑为转码所加：此字在本页逢现必注；本页凭证尚少，或为原文自注',
    'A reading likely put in by a converter: the page gives it to this character wherever it stands; the page tells little else, so that the author may have glossed it',
  ],
  [
    '注音疑为转码所加：此字在本页逢现必注，只有首尾全无注音的行例外，疑为网站所加而未经转码；或为原文自注',
    'A reading likely put in by a converter: the page gives it to this character wherever it stands but for lines without readings at its ends, likely the site’s own and not converted; or the author glossed it',
  ],
  [
    '注音疑为转码所加：写法与转码所加者不尽相同，而此字在本页逢现必注，读音合于此字',
    'A reading likely put in by a converter: it is not quite written as those are, but the page gives it to this character wherever it stands, and it is a reading of that character',
  ],
  [
    '注音为转码所加：本页在此截断，注音只余其半',
    'A reading put in by a converter: the page is cut off here, and half of the reading is left',
  ],
  [
    '注音疑为网站所加：多不带声调，散见全页，同一字或有或无，或一字数注',
    'A reading that a site may have put in: without tones or most so, scattered over the page, on a character here and not there, or several on one',
  ],
  [
    '注音为转码所加：前一字末字节与此字节合成被注之字，字本无损',
    'A reading put in by a converter: the last byte of the character before and this byte together were taken for an annotated character; the characters themselves are whole',
  ],

  // Split bytes
  [
    '字节错位：按 GBK 字节重新拼合，正向重演可得原样',
    'The bytes are put together again as GBK; the damage replayed on the reading gives the witness',
  ],
  [
    '首字节已失：字节可容多字，按上下文取最可能者',
    'The first byte is lost: the bytes allow several characters; the context makes this the likeliest',
  ],
  [
    '自定义区编码消失，未留痕迹：按前后字节与上下文取最可能者，所列未必尽全',
    'A code of the user-defined area vanished without a trace: the bytes around it and the context make this the likeliest; the list may lack others',
  ],
  [
    '首字节或自定义区编码已失：字节可容多种读法，按上下文取最可能者，所列未必尽全',
    'The first byte or a code of the user-defined area is lost: the bytes allow several readings, and the context makes this the likeliest; the list may lack others',
  ],
  [
    '字节错位：按 GBK 字节重新拼合；此处读来不顺，或有字随自定义区编码消失，所列未必尽全',
    'The bytes are put together again as GBK; this reads oddly, so that a character may have vanished with a code of the user-defined area; the list may lack others',
  ],
  [
    '行首的“（”与其前全角空格的末字节被认作“。”，其后错位；按 GBK 字节重新拼合',
    'The last byte of a wide space and the “（” that opens the line were taken for “。”, and what follows is out of step; the bytes are put together again as GBK',
  ],
  [
    '行首的“。”疑为“（”：“（”与其前全角空格的末字节被认作“。”',
    'The “。” that begins the line may be “（”: it and the last byte of the wide space before it were taken for “。”',
  ],
  [
    '字节错位：有数种拼合皆可正向重演，按上下文取最可能者',
    'The damage replayed on each of several readings gives the witness; the context makes this the likeliest',
  ],
  [
    '网页标签的“<”被前字字节吞去，所余的也不是文字',
    'The “<” of an HTML tag was swallowed with a byte of the character before; what is left of the tag is not text either',
  ],
  [
    '一位数字随前字字节一并失去，无从得知，以□代之',
    'A digit was lost with a byte of the character before; nothing tells which, and □ stands for it',
  ],
  [
    '前字字节吞去一个半角字符，按上下文取最可能者',
    'A byte of the character before swallowed a half-width character; the context makes this the likeliest',
  ],
  ['一位数字已失，抄本中无可考', 'A digit is lost; nothing in the witness tells which'],

  // Script, width, spacing
  [
    '繁体字由简体逐字转成，逐字转回简体',
    'Traditional characters that were made of simplified ones one by one are turned back likewise',
  ],
  [
    '“着”“著”转成繁体后同为“著”，按上下文取其一',
    '着 and 著 both became 著 in traditional script; the context decides',
  ],
  ['中文语境中的标点用全角', 'Punctuation in Chinese text is full-width'],
  ['中文语境中成对的标点用全角', 'Paired punctuation in Chinese text is full-width'],
  ['数字和拉丁字母用半角', 'Digits and Latin letters are half-width'],
  ['省略号和破折号各占两格', 'An ellipsis and a dash are two characters wide each'],
  ['句末的西文句点，中文用“。”', 'A Latin full stop at the end of a sentence; Chinese has “。”'],
  [
    '本页句末用西文句点，此处疑为句号',
    'Sentences of the page end in Latin full stops; this one is likely such a stop',
  ],
  ['文首的空白不属正文', 'White space before the text is not part of it'],
  ['文末的空白不属正文', 'White space after the text is not part of it'],
  ['各行等宽，行满即折，句子未断', 'Lines of equal width were broken where they were full, inside sentences'],
  [
    '全文在页上逐行重出一遍，只留一遍',
    'The page has the whole text a second time, line by line; one of them stays',
  ],
  ['网页样式表的代码，不是文字', 'Code of a page’s style sheet, not text'],
  ['网站标记付费内容起止的代码，不是文字', 'Code with which a site marks what is paid for, not text'],
  [
    '本页各段都以句号结束，只有这里一句未完就换行，两行疑为一句',
    'The paragraphs of this page end with full stops; here alone a line ends inside a sentence, which may go on in the next',
  ],
  ['换行把一句话截成两行', 'A line break cut a sentence in two'],
  [
    '行首缩进、行末空格和空行是版式，不属正文',
    'Indents, spaces at the ends of lines and blank lines are layout, not text',
  ],
  ['逐字空开的空格只是版式', 'Spaces between single characters are layout'],
  ['中文标点两旁不空格', 'There are no spaces beside Chinese punctuation'],

  // Lines put in, remains of markup, characters that nobody sees
  ['换行的标记，换成换行', 'The markup of a line break, replaced by the break'],
  ['排版的标记，不是文字', 'Markup of layout, not text'],
  [
    '正文以字符的代号写成，换成所代的字符',
    'The text is written in codes of characters, which are replaced by the characters',
  ],
  ['“{code}”是字符的代号，换成所代的字符', '“{code}” is the code of a character, replaced by the character'],
  ['换成普通换行：{names}不是文字', ({ names }) => `Replaced by an ordinary line break: ${codes(names)}`],
  [
    '删去不可见字符：{names}不是文字',
    ({ names }) => `Invisible characters that are not text: ${codes(names)}`,
  ],
  [
    '此处有{count}个字符按文件的编码无法解读，原样保留',
    ({ count }) =>
      `Characters that cannot be read in the encoding of the file, kept as they are: ${count ?? ''}`,
  ],

  // Gaps
  [
    '“{note}”是网站所加的说明，不是原文；所缺文字在此处标出',
    '“{note}” is the site’s own note, not the text’s; what is missing is marked here',
  ],
  [
    '“{note}”疑为网站所加的说明，连载的作者也会这样写；所缺文字在此处标出',
    '“{note}” is likely the site’s own note, but authors write so below a part, too; what is missing is marked here',
  ],
  ['网站在此注明“{note}”，文字有缺', 'The site notes “{note}” here: text is missing'],
  [
    '正文止于句中：“{end}”，其后文字未得',
    'The text stops inside a sentence, “{end}”; what follows is not at hand',
  ],
  ['正文止于句中：“{end}”', 'The text stops inside a sentence, “{end}”'],
  [
    '通篇的字节被按错误的编码读出，没有一词可读，原样保留',
    'The bytes of the whole text were read in a wrong encoding: no word can be read; kept as it stands',
  ],
  [
    '网站称还剩{pages}页未读，其后文字未得',
    'The site says that {pages} more pages were not read; what follows is not at hand',
  ],

  ...reasonsOfFragmentsEn,
  ...reasonsOfBreaksEn,
  ...reasonsOfIntrudersEn,
];

/** What bytes were read as: Latin script has a Chinese name. */
const named = (read = ''): string => (read === '西文' ? 'Latin' : read);

/** Their code points; the names are Chinese. */
const codes = (names = ''): string => (names.match(/U\+[0-9A-F]+/g) ?? []).join(', ');
