/** Names of the rules of restoration, by the rules' own names. */
export const rulesZhHant: Readonly<Record<string, string>> = {
  'misread-encoding': '按錯誤編碼讀出的位元組',
  'invisible-characters': '不可見字元',
  boilerplate: '網站說明文字',
  fragments: '預覽切段',
  annotations: '插入的讀音',
  'byte-splits': '斷開的位元組',
  'glued-headings': '相連的標題與條目',
  'injected-lines': '網站插入的行',
  lacunae: '缺文',
  'lost-breaks': '遺失的空格與換行',
  'markup-remains': '網頁標記的殘留',
  spacing: '空格與空行',
  script: '繁簡還原',
  width: '標點寬度',
  truncation: '末尾缺失',
  correction: '人工更正',
};

/** What each rule undoes, said before the reasons of its edits. */
export const ruleNotesZhHant: Readonly<Record<string, string>> = {
  'misread-encoding': '網頁的位元組被按別的編碼讀出而成亂碼；由亂碼得回位元組，再按原編碼讀。',
  'invisible-characters': '控制字元、零寬字元與方向控制符不是文字，刪去後字面不變。',
  boilerplate: '文庫網站加在文件前後的說明，記入著錄，不屬於正文。',
  fragments: '網站把全文切成編號的小段，這裡照編號接回。',
  annotations: '某些字後被塞進用括號括著的拼音，讀音與字相合的即予刪去。',
  'byte-splits': '字的後一位元組被誤認作標點而斷開，這裡按 GBK 位元組重新拼合，並正向重演以驗證。',
  'glued-headings': '標題、條目與上下文失去換行而連成一行，依序號與句讀分開。',
  'injected-lines': '網站插進正文的行或殘留的標籤，不是文件的文字。',
  lacunae: '網站註明隱藏、省略之處與正文止於句中之處，標出而不補。',
  'markup-remains': '正文裡殘留的網頁標記和字元代號，換成它們所代的字元。',
  'lost-breaks': '全形空格與換行變成了問號或消失，依上下文還原。',
  spacing: '行首縮排、空行與多餘的空格不是文字，統一處理。',
  script: '簡體被逐字轉成繁體，這裡逐字轉回。',
  width: '中文語境用全形標點，數字與西文用半形。',
  truncation: '抄本在句中止住，標出而不補。',
  correction: '由人核對後提出的更正，署有姓名與理由。',
};
