/**
 * Characters and the one reading a copy site gives them, right or wrong in context (調diào, 長cháng), in
 * the order it goes through them.
 */

/** Traditional characters outside GB2312, which most sites annotate. */
const traditional =
  '創chuàng 關guān 內nèi 統tǒng 務wù 區qū 聯lián 導dǎo 擔dān 負fù 設shè 優yōu 領lǐng 學xué 業yè 礎chǔ 標biāo ' +
  '現xiàn 發fā 災zāi 復fù 續xù 責zé 風fēng 權quán 認rèn 網wǎng 規guī 協xié 調diào 習xí 訓xùn 細xì 經jīng 監jiān ' +
  '據jù 絡luò 質zhì 驗yàn 線xiàn 詢xún 機jī 頁yè 產chǎn 護hù 動dòng 見jiàn 問wèn 車chē 測cè 進jìn 環huán 數shù ' +
  '號hào 時shí 側cè 觀guān 級jí 國guó 準zhǔn 結jié 盤pán 過guò 戶hù 術shù 實shí 說shuō 轉zhuǎn 專zhuān 應yīng ' +
  '強qiáng 戰zhàn 執zhí 態tài 儲chǔ 語yǔ 險xiǎn 紀jì 構gòu 穩wěn 對duì 評píng 會huì 達dá 揚yáng 點diǎn 個gè ' +
  '堅jiān 補bǔ 費fèi 項xiàng 計jì 擴kuò 運yùn 獨dú 節jié 價jià 養yǎng 來lái 愛ài 購gòu 當dāng 識shí 門mén 開kāi ' +
  '隊duì 譽yù 廠chǎng 錯cuò 營yíng 銷xiāo 沒méi 聽tīng 簡jiǎn 長cháng 寫xiě 樂lè 畫huà';

/** Simplified characters of GB2312, which an odd family of sites annotates in simplified pages. */
const simplified =
  '新xīn 能néng 科kē 有yǒu 电diàn 用yòng 文wén 国guó 务wù 线xiàn 区qū 街jiē 物wù 为wèi 学xué 小xiǎo';

const parse = (table: string): [string, string][] =>
  table.split(' ').map((pair) => [pair[0]!, pair.slice(1)]);

export const readingTables = { traditional: parse(traditional), simplified: parse(simplified) };
