import type { DataWords } from './data-zh-hans.ts';

/** What the page of downloads says, in traditional script. */
export const dataZhHant: DataWords = {
  title: '整體下載',
  description: '整個資料庫的報告、正文、數字與收割用的記錄，附大小與 SHA-256。',
  lead: (n) => `這裡的檔案各含全部 ${n} 篇報告，隨網站一同產生。`,
  synthetic: '標為「樣本」的報告是為展示修復而寫的，不是真實公文；用於研究前請依 synthetic 欄位剔除。',
  file: '檔案',
  holds: '內容',
  size: '大小',
  bytes: (n) => `${n} 位元組`,
  kinds: {
    'archive.ndjson':
      '每行一篇報告（JSON）：正文、分段、全部改動、遮蓋、缺文、元資料（讀自正文，或註明何人何故所著錄）與抄本的雜湊',
    'archive-text': '每篇報告的修復文本，一篇一個檔案（UTF-8）',
    'numbers.csv': '報告中帶單位的數字及其所在句子（CSV）',
    'reports.csv': '每篇報告一行：題名、日期、機關、地區、文種、篇幅、來源等（CSV），與修復文本按編號對應',
    'oai.xml': 'OAI-PMH 靜態庫：每篇報告的都柏林核心記錄，供圖書館與聚合站收割',
  },
  manifest: '清單（JSON）：每個檔案的大小與 SHA-256',
  notBuilt: '開發伺服器不產生這些檔案；請執行 npm run build。',
  check: '如何核對',
  checkNote: '下載後計算 SHA-256，與表中的值比較：',
  single: '單篇報告的各種格式在該報告頁的「引用與下載」裡。',
};
