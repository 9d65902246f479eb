import { articleLines } from './boilerplate/articles.ts';
import { collectionLines } from './boilerplate/collections.ts';
import { libraryLines } from './boilerplate/libraries.ts';
import { edgeLines } from './boilerplate/edges.ts';
import { newsLines } from './boilerplate/news.ts';
import type { BoilerplateLine } from './boilerplate/line.ts';
import { watermarkLines } from './boilerplate/watermarks.ts';

/** Lines that sites put before and behind a text. */
export const boilerplate: readonly BoilerplateLine[] = [
  ...libraryLines,
  ...collectionLines,
  ...articleLines,
  ...newsLines,
  ...watermarkLines,
  ...edgeLines,
];

/**
 * One of these is in every line that is sure, in either script, once the readings are out. Each begins with a
 * character or a class of them.
 */
const hints = (
  '分享 文[库庫档檔案秘] 未[读讀] 本站 上[传傳](?:[人文時时]|收益) [权權]益所有人 三一[办辦]公 豆丁 docin DOCIN [Bb]aidu ' +
  '[试試](?:[题題][类類]|[读讀]) [国國]旗 百度 金[币幣] [预預][览覽] 下[载載](?:收益|前|文|本文|到本地|[资資]源|提示|[的该該可]) 免[费費]下[载載] [欢歡]迎 ' +
  '[资資]源ID [邮郵]箱 迅雷 PDF文件 字共 存[储儲] 道客 冰豆 淘豆 [爱愛][问問] 小[编編] 范文 範文 公文 正文复 [转轉](?:[载載]|自|藏) 引用 侵[权權犯] ' +
  '精[品选選彩][文资資范] [Ww]ord WORD 可(?:自由)?[编編][辑輯] 可修改 相[关關](?:文章|推|[范範]|[阅閱]) 互[联聯][网網]用 提示信息 推[荐薦]度 [仅僅]供 ' +
  '供(?:大家|[参參]) [vV][iI][pP] [关關]注 [访訪][问問] 登[录錄] [经經]典 最新 感[谢謝] 谢谢 謝謝 希望大家 [声聲]明 摘自 出自 [来來](?:自|源) ' +
  '[原本]文[链鏈地网網] 文章[链鏈地网網] [页頁][码碼] [备備](?:案[序号號编編]|\\d) 公[网網]安 ICP [识識][码碼] 扫一扫 掃一掃 APP [责責]任[编編] ' +
  '【更多 fanwen 申明敬 预览下 [預预][覽览]下 合集 被引 [论論]文部 上[传傳]者 [瀏浏][覽览][量次] 字[号號][:：] [写寫]作[灵靈] [读讀]完[约約] 署名 文章不[错錯] 故[乡鄉]情 [倾傾]情'
).split(' ');

const hint = new RegExp(hints.join('|'), 'y');
const begins = new Uint8Array(0x10000);
for (const word of hints) {
  const first = /^\[([^\]]+)\]/.exec(word)?.[1] ?? word.slice(0, 1);
  for (let at = 0; at < first.length; at++) begins[first.charCodeAt(at)] = 1;
}

/** A cheap look at a line without readings: whether it may be one of those that are sure. */
export function hintsAtBoilerplate(line: string): boolean {
  for (let at = 0; at < line.length; at++) {
    if (begins[line.charCodeAt(at)] === 0) continue;
    hint.lastIndex = at;
    if (hint.test(line)) return true;
  }
  return false;
}
