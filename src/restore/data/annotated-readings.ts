/**
 * Characters that copy sites are known to annotate, each with its reading: collected from 20 damaged pages
 * of public web crawls and the first report of the archive.
 */
export const annotatedReadings: ReadonlyMap<string, string> = new Map(
  (
    '來lái 個gè 側cè 價jià 優yōu 儲chǔ 內nèi 冊cè 創chuàng 動dòng 務wù 區qū 協xié 問wèn 國guó 執zhí 堅jiān 學xué 實shí 寫xiě ' +
    '專zhuān 對duì 導dǎo 小xiǎo 幾jǐ 廠chǎng 強qiáng 復fù 愛ài 態tài 應yīng 戰zhàn 戶hù 揚yáng 擔dān 據jù 擴kuò 數shù 文wén ' +
    '新xīn 時shí 會huì 有yǒu 業yè 構gòu 樂lè 標biāo 機jī 權quán 沒méi 測cè 準zhǔn 災zāi 為wèi 營yíng 物wù 獨dú 現xiàn 環huán ' +
    '產chǎn 用yòng 畫huà 當dāng 發fā 監jiān 盤pán 礎chǔ 科kē 穩wěn 節jié 簡jiǎn 紀jì 級jí 細xì 結jié 絡luò 統tǒng 經jīng 網wǎng ' +
    '線xiàn 績jì 續xù 習xí 聯lián 聽tīng 能néng 臺tái 藍lán 號hào 術shù 街jiē 補bǔ 見jiàn 規guī 觀guān 計jì 訓xùn 設shè 評píng ' +
    '詢xún 詩shī 認rèn 語yǔ 說shuō 調diào 識shí 護hù 譽yù 負fù 責zé 費fèi 質zhì 購gòu 贏yíng 車chē 轉zhuǎn 進jìn 運yùn 過guò ' +
    '達dá 銷xiāo 錯cuò 鎮zhèn 長cháng 門mén 開kāi 關guān 隊duì 險xiǎn 電diàn 頁yè 項xiàng 領lǐng 風fēng 養yǎng 驅qū 驗yàn 鳥niǎo 點diǎn'
  )
    .split(' ')
    .map((pair) => [pair.slice(0, 1), pair.slice(1)]),
);
