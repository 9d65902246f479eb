/**
 * Simplified characters that genuine traditional text writes as well (准許, 茶几, 拮据), so that they say
 * nothing about the script.
 */
export const alsoTraditional = '准几划台荐丰愿扑帘虫夸据涂儿胜听况';

/**
 * Characters that a converter leaves (于, 后) and that genuine traditional text hardly writes: there it is
 * 於, 後, 並, 範, 築, 掛 but for names and {@link queens}.
 */
export const leftAlone = '于后并范筑挂';

/** Where 后 is a queen or a god and 并 a province of old, in any script, two characters each. */
export const queens = '皇后 太后 王后 天后 母后 帝后 影后 歌后 后妃 后冠 后座 后羿 后稷 后土 后里 后海 后庄 后厝 并州';

/** Traditional characters that some converters make of what others leave; they tell nothing. */
export const habitual = '後裡裏';

/**
 * Words as a converter leaves them, two characters each, with one that genuine traditional text of Taiwan
 * and of Hong Kong writes otherwise: 聯繫, 幹部, 製造, 採取, 徵求, 雲計算, 旅遊, 麵粉, 稻穀, 放鬆, 其餘.
 */
export const leftWords =
  '聯系 關系 維系 包干 干部 骨干 主干 才干 干線 干警 實干 苦干 大干 干事 干勁 制造 制作 研制 試制 制品 復制 印制 制藥 ' +
  '采取 采用 采購 開采 采訪 采集 征求 征收 特征 象征 征集 應征 征地 征管 云計 云平 云服 游客 旅游 游覽 導游 雜志 標志 ' +
  '面粉 面條 面包 谷物 稻谷 五谷 放松 輕松 松綁 寬松 里面 這里 那里 哪里 心里 家里 手里 夜里 余額 其余 業余 剩余 富余 ' +
  '話里 言里 眼里 嘴里 屋里 院里 車里 店里 書里 夢里 鍋里 袋里 余萬 余億 余個 余家 余項 余名 余人 什么 怎么 這么 那么 多么 注冊 防御 抵御 開辟 杰出 家具';

/** Words that only those write whom they are about: offices and the party on the mainland. */
export const mainlandOffices =
  '黨委 黨組 黨支部 黨建 縣委(?!員) 市委(?!員) 區委(?!員) 省委 一把手 領導班子 領導小組 街道辦 居委會 村委會 行政村 村民小組 事業單位 ' +
  '人民政府 我市 我縣 我局 我鎮 我鄉 同志們 貫徹落實 動員部署 小康社會 脫貧 萬畝 千瓦時 退耕還 封山育林 改廁 ' +
  '疾控中心 疾病預防控制 鄉鎮衛生院 非農業人口 城鎮居民 農民人均 最低生活保障 低保 下崗 規模以上';

/** Words of the mainland that others have, too, when they speak of it. */
export const mainlandMatters =
  '社會主義 精神文明 改革開放 中國特色 扶貧 鄉村振興 群眾路線 全國人大 人大代表 政協 國務院 鄉鎮企業 中華人民共和國 水利部 國家統計局';

/** Words of the mainland that Hong Kong may have, too. */
export const mainlandUsage = '信息 網絡 質量 項目 打造 力度 預案';

/** What any civic report has, and few other texts. */
export const civicWords = '工作 建設 單位 企業 發展 管理 先進 活動 宣傳 群眾 干部 幹部 落實 會議 領導 組織 我們要';

/** Places, offices and things elsewhere: a text that has them, and few words of the mainland's offices, is from there. */
export const elsewhere =
  '香港 澳門 港九 民政事務 臺灣 台灣 臺北 台北 臺中 台中 臺南 台南 高雄 民國 立法院 行政院 立法會 區公所 鄉公所 市公所 縣府 市府 里長 里民 ' +
  '國中 國小 捷運 台鐵 臺鐵 特首 本署';
