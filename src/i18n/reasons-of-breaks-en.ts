import type { ReasonEntry } from './tell-reasons.ts';

/** Reasons of line breaks, spaces and other signs that became `?` or vanished. */
export const reasonsOfBreaksEn: readonly ReasonEntry[] = [
  // Run-on headings
  ['题目、来源、称呼各占一行', 'Title, source and address of those present have a line each'],
  ['结语、署名、日期各占一行', 'Closing words, signature and date have a line each'],
  ['条文依次编号，每条另起一段', 'Articles are numbered in order, each a paragraph'],
  ['大事记各条以日期起头，各占一段', 'Entries of a chronicle begin with a date, each a paragraph'],
  ['问答各占一段，此处换人说话', 'Questions and answers have a paragraph each; here somebody else speaks'],
  ['标题之后、“一是”之前另起一段', 'A paragraph begins after the heading, before “一是”'],
  [
    '标题末词与正文首词相接处，同级标题都独占一行',
    'Where the last word of the heading meets the first of the text: headings of this level stand alone on their lines',
  ],
  [
    '同一组“一是、二是”已有分段的条目，余下各条也分段',
    'Some items of this list (“一是”, “二是”) are paragraphs; the others are, too',
  ],
  ['上级标题之后的下级标题另起一行', 'A heading below another one begins a line'],
  [
    '前后序号之间独缺此号，此处当是标题，另起一行',
    'This number alone is missing between those before and after it, so that this should be a heading; it begins a line',
  ],
  [
    '句末之后、前后相连的标题序号另起一行',
    'After the end of a sentence, a heading’s number that continues the others begins a line',
  ],

  [
    '本页数字、西文与汉字之间的空格成了“?”',
    'The spaces that this page had between figures or Latin words and Chinese became “?”',
  ],
  [
    '数字或西文之后丢失一个字符，疑为空格，也可能是问号、换行或他种符号',
    'A character was lost after a figure or a Latin word: perhaps a space, or a question mark, a line break or another sign',
  ],

  // The head of a report
  [
    '副题之前字数相同的几个短语，是同一行题目中空格隔开的',
    'Phrases of equal length before the subtitle are one line of the title, parted by spaces',
  ],
  ['此行就是网站所记的题名，独占一行', 'This line is the title that the site names; it stands alone'],
  [
    '首句之前的题目、署名、日期各占一行',
    'Title, signature and date before the first sentence have a line each',
  ],
  ['破折号引出副题，副题另起一行', 'A dash begins the subtitle, which has a line of its own'],
  ['署名之后括号中的日期另起一行', 'A date in brackets after the signature has a line of its own'],
  [
    '一字不成行，字间的“?”是拉开字距的空格',
    'One character is no line: the “?” between characters is a space that sets them apart',
  ],

  // Lines that are known
  ['署名之后、文末的日期另起一行', 'After the signature, the date at the end begins a line'],
  ['题目、署名、日期各占一行', 'Title, signature and date have a line each'],
  [
    '章节序号与题目之间、主题词之间的空格',
    'A space between the number of a chapter and its title, or between keywords',
  ],
  ['标题独占一行，其后另起一段', 'A heading stands alone on its line; a paragraph begins after it'],
  ['标题之后疑有换行', 'There was likely a line break after the heading'],
  ['日期独占一行，其后另起一行', 'A date stands alone on its line; a line begins after it'],
  [
    '前文书名号中引过的题目，独占一行',
    'A title that the text before names in title marks stands alone on its line',
  ],
  ['短行独占一行，其后疑有换行', 'A short line stands alone; there was likely a line break after it'],
  ['称呼、副题或署名另起一行', 'An address of those present, a subtitle or a signature begins a line'],
  ['标题序号之前另起一行', 'A line begins before the number of a heading'],
  ['问句之后另起一行', 'A line begins after a question'],
  [
    '问句之后另起一行，本页换行都成了空格',
    'A line begins after a question: line breaks of the page became spaces',
  ],

  // Spaces inside a line
  [
    '破折号的首字节已失，只余其后一字节“D”',
    'A dash whose first bytes were lost; of each half only the second byte is left, which is D',
  ],
  ['电头与正文之间的空格', 'The space between a dateline and the text'],
  ['序号之后、题目或正文之前的空格', 'The space after a number, before the title or text'],
  ['题目与其后括注之间的空格', 'The space between a title and the note in brackets after it'],
  ['同一行中两项之间的空格', 'The space between two entries of one line'],
  ['名单中人名之间的空格', 'The space between names of a list'],
  ['接连几个“?”，疑为表格或对齐所用的空格', 'Several “?” in a row, likely spaces of a table or of alignment'],
  [
    '一字不成行，其后是词语或姓名中的空格',
    'One character is no line: after it is the space inside a word or a name',
  ],
  ['条目名与条目正文之间的空格', 'The space between the name of an entry and its text'],
  ['敬称之前的空格', 'The space before whom the writer honours'],
  ['条目日期或时刻与条目正文之间的空格', 'The space between the date or the hour of an entry and its text'],
  [
    '表格各格之间竖线两旁的“?”疑为丢失的空格',
    'A “?” beside a bar between the cells of a table is likely a lost space',
  ],
  ['括注之内两项之间的空格', 'The space between two entries in brackets'],
  [
    '职务与姓名之间或两字姓名之中的空格',
    'The space between an office and a name, or inside a name of two characters',
  ],
  ['行首的“?”是丢失的缩进空格', 'A “?” at the beginning of a line is a lost space of its indent'],
  [
    '句末标点之后、行末的“?”是丢失的空格',
    'A “?” after the end of a sentence, at the end of a line, is a lost space',
  ],
  ['行末的“?”疑为丢失的空格', 'A “?” at the end of a line is likely a lost space'],
  [
    '引号之后的“?”疑为句中丢失的空格',
    'A “?” after a quotation mark is likely a space lost inside the sentence',
  ],
  [
    '紧挨标点的“?”是句中丢失的空格，不是分段',
    'A “?” beside punctuation is a space lost inside the sentence, not the end of a paragraph',
  ],
  [
    '句中词语两旁的“?”是丢失的空格或换行，不是分段',
    'A “?” on either side of a word inside a sentence is a lost space or line break, not the end of a paragraph',
  ],
  ['逗号、顿号之后的几个“?”是丢失的空格', 'Several “?” after a comma are lost spaces'],

  // Breaks
  ['本页段落之间的换行都成了“?”', 'Line breaks between paragraphs of the page became “?”'],
  ['本页段落之间的换行都成了“空格”', 'Line breaks between paragraphs of the page became spaces'],
  [
    '句末之后接连几个“?”，是丢失的换行和缩进',
    'Several “?” after the end of a sentence are a lost line break and indent',
  ],
  [
    '句末之后、段首用语之前的“?”是丢失的换行',
    'A “?” between the end of a sentence and words that begin paragraphs is a lost line break',
  ],
  ['句末标点之后的“?”疑为丢失的换行', 'A “?” after the end of a sentence is likely a lost line break'],
  ['本页换行都成了“?”，此处疑为换行', 'Line breaks of the page became “?”; this one is likely such a break'],
  [
    '本页换行都成了“?”，西文词之间的疑为换行',
    'Line breaks of the page became “?”; the one between Latin words is likely such a break',
  ],
  [
    '本页换行都成了“?”，括号之前的疑为版面换行',
    'Line breaks of the page became “?”; the one before a bracket is likely a break of the layout',
  ],
  [
    '本页有换行成了“?”，逗号之后的疑为换行或空格',
    'Line breaks of the page became “?”; the one after a comma is likely a break or a space',
  ],
  [
    '本页有换行成了“?”，括号、引号之后的疑为换行',
    'Line breaks of the page became “?”; the one after a bracket or quotation mark is likely a break',
  ],
  ['表格各格以制表符隔开，此处另起一行', 'Cells of the table are parted by tabs; a line begins here'],
  [
    '表格各行名目与数字相同，此处另起一行',
    'Rows of the table have names and figures alike; a line begins here',
  ],
  [
    '接连两个“?”，疑为对齐所用的空格，也可能是换行',
    'Two “?” in a row are likely the spaces that put parts below each other; they may have been a line break',
  ],

  // Other signs
  [
    '此处丢失一个字符，疑为空格，也可能是换行或他种符号',
    'A character is lost here, likely a space; it may have been a line break or another sign',
  ],
  [
    '此处丢失一个字符，疑为问号，也可能是换行或空格',
    'A character is lost here, likely a question mark; it may have been a line break or a space',
  ],
  [
    '序号之前、注号之后丢失一个字符，疑为换行',
    'A character is lost before a number of the text or behind that of a note, likely a line break',
  ],
  [
    '数字之后、括号之前丢失一个字符，疑为空格，也可能是换行或他种符号',
    'A character is lost between a figure and a bracket, likely a space; it may have been a line break or another sign',
  ],
  [
    '数字之前丢失一个字符，疑为空格，也可能是换行或他种符号',
    'A character is lost before a figure, likely a space; it may have been a line break or another sign',
  ],
  [
    '本页问号也成了“?”，其中或有问号',
    'Question marks of the page became “?”, too, so that one may be among these',
  ],
  [
    '本页句中词语两侧屡屡成对出现“?”，疑为丢失的引号',
    'On this page “?” stands again and again on both sides of words inside sentences: likely lost quotation marks',
  ],
  [
    '两个译名音节之间的“?”疑为丢失的间隔号',
    'A “?” between two syllables of a transcribed name is likely a lost dot',
  ],
  [
    '计量单位之后的“?”，疑为编码所无的上标数字',
    'A “?” after a unit of measure is likely a superscript figure that the encoding lacks',
  ],
  [
    '算式、分子式中的“?”，疑为编码所无的上下标数字',
    'A “?” in a power of ten or a formula is likely a raised or lowered figure that the encoding lacks',
  ],
  [
    '两项之前各有方框，此处的“?”疑为编码所无的已勾选方框',
    'Both of two choices have a box: this “?” is likely a ticked one, which the encoding lacks',
  ],
  [
    '“?”处丢失一个字符，无从恢复，原样保留',
    'A character is lost where “?” stands; nothing tells which, and the “?” is kept',
  ],
];
