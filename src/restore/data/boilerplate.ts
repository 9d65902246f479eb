import { articleLines } from './boilerplate/articles.ts';
import { libraryLines } from './boilerplate/libraries.ts';
import type { BoilerplateLine } from './boilerplate/line.ts';
import { watermarkLines } from './boilerplate/watermarks.ts';

/** Lines that sites put before and behind a text. */
export const boilerplate: readonly BoilerplateLine[] = [...libraryLines, ...articleLines, ...watermarkLines];

/**
 * A cheap look at the top and the end of a page: one of these is in every line that is sure, in either script,
 * once the readings are out.
 */
export const boilerplateHint =
  /分享|文[库庫档檔案]|未[读讀]|本站|上[传傳](?:[人文時时]|收益)|[权權]益所有人|三一[办辦]公|豆丁|docin|baidu|[试試]题[类類]|[国國]旗|百度|金[币幣]|[预預][览覽]|下[载載](?:收益|前|文件|[资資]源|文|提示|[的该該可])|免[费費]下[载載]|[欢歡]迎|[资資]源ID|邮箱|郵箱|迅雷|PDF文件|字共|存[储儲]|道客|冰豆|淘豆|[爱愛][问問]|[试試][读讀]|小[编編]|范文|範文|文秘|公文|[转轉](?:[载載]|自|藏)|引用|侵[权權犯]|精[品选選彩][文资資范]|word|可(?:自由)?[编編][辑輯]|可修改|相[关關](?:文章|推|[范範]|[阅閱])|互[联聯][网網]用[户戶]|提示信息|推[荐薦]度|[仅僅]供|(?:原文|文章)[链鏈地网網]|vip|由.{1,20}[收整]|[关關]注|[访訪][问問]|[登][录錄]|[经經]典|最新|[感谢謝]{2}|[为為]大家|(?:版[权權]|免[责責])[声聲]明|摘自|出自|[来來]自|[来來]源/i;
