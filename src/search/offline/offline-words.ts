/** What the offline page and the buttons of saving say, by a page's `lang`. */
export const offlineWords = {
  'zh-Hans': {
    title: '离线阅读',
    lead: '存下的报告没有网络也能读、能查。',
    notStored: '现在没有网络，而这一页没有存下。',
    whole: '保存全部报告',
    wholeNote: (reports: string, size: string) =>
      `全部 ${reports} 篇的正文页与搜索用的文字，其中文字约 ${size}。`,
    views: '连同各篇的校勘与抄本（网页约为五倍大）',
    stop: '停下',
    remove: '删去存下的一切',
    removeOne: '删去',
    saved: (count: string, size: string) => `已存 ${count} 项，${size}。`,
    none: '还没有存下什么。',
    progress: (done: string, total: string, size: string) => `${done} / ${total}，${size}`,
    done: '存好了。',
    stopped: '停下了；再按一次，从停处接着存。',
    failed: '有些没有存成；再按一次，只补没有存成的。',
    onDisk: '这是存在盘上的副本：不用网络就能读、能查，不必再存。',
    unsupported: '这个浏览器不能存下网页。',
    one: '存下本篇（正文、校勘、抄本），离线可读',
    oneSaved: '本篇已存下',
    scriptNeeded: '存下报告要用 JavaScript，现在没有开启。',
    list: '存下的报告',
    selection: '存下这些结果，离线可读',
  },
  'zh-Hant': {
    title: '離線閱讀',
    lead: '存下的報告沒有網路也能讀、能查。',
    notStored: '現在沒有網路，而這一頁沒有存下。',
    whole: '儲存全部報告',
    wholeNote: (reports: string, size: string) =>
      `全部 ${reports} 篇的正文頁與搜尋用的文字，其中文字約 ${size}。`,
    views: '連同各篇的校勘與抄本（網頁約為五倍大）',
    stop: '停下',
    remove: '刪去存下的一切',
    removeOne: '刪去',
    saved: (count: string, size: string) => `已存 ${count} 項，${size}。`,
    none: '還沒有存下什麼。',
    progress: (done: string, total: string, size: string) => `${done} / ${total}，${size}`,
    done: '存好了。',
    stopped: '停下了；再按一次，從停處接著存。',
    failed: '有些沒有存成；再按一次，只補沒有存成的。',
    onDisk: '這是存在碟上的副本：不用網路就能讀、能查，不必再存。',
    unsupported: '這個瀏覽器不能存下網頁。',
    one: '存下本篇（正文、校勘、抄本），離線可讀',
    oneSaved: '本篇已存下',
    scriptNeeded: '存下報告要用 JavaScript，現在沒有開啟。',
    list: '存下的報告',
    selection: '存下這些結果，離線可讀',
  },
  en: {
    title: 'Offline reading',
    lead: 'What you save can be read and searched without a network.',
    notStored: 'There is no network now, and this page has not been saved.',
    whole: 'Save the whole archive',
    wholeNote: (reports: string, size: string) =>
      `The readings of all ${reports} reports and the texts for search; the texts take about ${size}.`,
    views: 'With the apparatus and the witness of each (pages about five times as large)',
    stop: 'Stop',
    remove: 'Remove everything saved',
    removeOne: 'Remove',
    saved: (count: string, size: string) => `${count} files saved, ${size}.`,
    none: 'Nothing has been saved yet.',
    progress: (done: string, total: string, size: string) => `${done} / ${total}, ${size}`,
    done: 'Saved.',
    stopped: 'Stopped. Press again to go on from there.',
    failed: 'Some files could not be saved. Press again to fetch only those.',
    onDisk: 'This is a copy on a disk: it can be read and searched without a network as it is.',
    unsupported: 'This browser cannot save pages.',
    one: 'Save this report (reading, apparatus, witness) for offline reading',
    oneSaved: 'This report is saved',
    scriptNeeded: 'Saving needs JavaScript, which is turned off.',
    list: 'Saved reports',
    selection: 'Save these results for offline reading',
  },
};

export type OfflineWords = (typeof offlineWords)['en'];

/** The words for a page's `lang`. */
export function wordsFor(lang: string): OfflineWords {
  return lang === 'zh-Hant'
    ? offlineWords['zh-Hant']
    : lang === 'en'
      ? offlineWords.en
      : offlineWords['zh-Hans'];
}

/** A size as a reader sees it: `31 KB`, `2.4 MB`. */
export function formatBytes(bytes: number): string {
  if (bytes < 1_000_000) return `${String(Math.ceil(bytes / 1000))} KB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
