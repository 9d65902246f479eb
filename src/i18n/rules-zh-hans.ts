/** Names of the rules of restoration, by the rules' own names. */
export const rulesZhHans: Readonly<Record<string, string>> = {
  'misread-encoding': '按错误编码读出的字节',
  'invisible-characters': '不可见字符',
  boilerplate: '网站说明文字',
  fragments: '预览切段',
  annotations: '插入的读音',
  'byte-splits': '断开的字节',
  'glued-headings': '相连的标题与条目',
  'injected-lines': '网站插入的行',
  lacunae: '缺文',
  'lost-breaks': '丢失的空格与换行',
  'markup-remains': '网页标记的残留',
  spacing: '空格与空行',
  script: '繁简还原',
  width: '标点宽度',
  truncation: '末尾缺失',
  correction: '人工更正',
};

/** What each rule undoes, said before the reasons of its edits. */
export const ruleNotesZhHans: Readonly<Record<string, string>> = {
  'misread-encoding': '网页的字节被按别的编码读出而成乱码；由乱码得回字节，再按原编码读。',
  'invisible-characters': '控制字符、零宽字符与方向控制符不是文字，删去后字面不变。',
  boilerplate: '文库网站加在文件前后的说明，记入著录，不属于正文。',
  fragments: '网站把全文切成编号的小段，这里照编号接回。',
  annotations: '某些字后被塞进用括号括着的拼音，读音与字相合的即予删去。',
  'byte-splits': '字的后一字节被误认作标点而断开，这里按 GBK 字节重新拼合，并正向重演以验证。',
  'glued-headings': '标题、条目与上下文失去换行而连成一行，按序号与句读分开。',
  'injected-lines': '网站插进正文的行或残留的标签，不是文件的文字。',
  lacunae: '网站注明隐藏、省略之处与正文止于句中之处，标出而不补。',
  'markup-remains': '正文里残留的网页标记和字符代号，换成它们所代的字符。',
  'lost-breaks': '全角空格与换行变成了问号或消失，按上下文还原。',
  spacing: '行首缩进、空行与多余的空格不是文字，统一处理。',
  script: '简体被逐字转成繁体，这里逐字转回。',
  width: '中文语境用全角标点，数字与西文用半角。',
  truncation: '抄本在句中止住，标出而不补。',
  correction: '由人核对后提出的更正，署有姓名与理由。',
};
