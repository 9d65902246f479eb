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
  /分享|文[库庫档檔]|未[读讀]|本站|上[传傳]|[权權]益所有人|三一[办辦]公|豆丁|docin|baidu|[试試]题[类類]|[国國]旗|百度|金[币幣]|[预預][览覽]|下[载載]|[资資]源ID|邮箱|郵箱|迅雷|PDF文件|字共|存[储儲]|道客|冰豆|淘豆|[爱愛]问|[爱愛]問|[试試][读讀]|小[编編]|范文|範文|文秘|公文|[转轉]|侵|精[品选選彩]|文案|word|[编編][辑輯]|相[关關](?:文章|推|[范範]|[阅閱])|互[联聯][网網]用[户戶]|[阅閱][读讀]|提示信息|推[荐薦]度|[参參]考|[链鏈]接|网址|網址|vip|整理|声明|聲明|[关關]注|[访訪][问問]|[资資]料|[仅僅]供|[经經]典/i;
