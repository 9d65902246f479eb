/** Words whose traditional form OpenCC's dictionary lacks, has wrong, or has in another standard. */
export interface OwnForms {
  /** Simplified and traditional, in OpenCC's standard shapes (爲 for 為, 裏 for 裡); the locale's follow. */
  forms: readonly (readonly [simplified: string, traditional: string])[];
  reason: string;
  /** Only in this locale. */
  locale?: 'tw' | 'hk';
}

export const ownForms: readonly OwnForms[] = [
  {
    reason: 'a character on its own has its commonest sense: a contract, a bell',
    forms: [
      ['签', '簽'],
      ['钟', '鐘'],
    ],
  },
  {
    reason: 'the common sense of a word, where OpenCC gives the rare one',
    forms: [
      ['折合', '折合'],
      ['加注', '加注'],
      ['加注释', '加註釋'],
      ['加注解', '加註解'],
      ['快干', '快幹'],
      ['快干胶', '快乾膠'],
      ['快干漆', '快乾漆'],
      ['对表', '對表'],
      ['旧里', '舊里'],
      ['浙里', '浙里'],
      ['复材', '複材'],
      ['诋毁', '詆毀'],
      ['扎牢', '紮牢'],
      ['巨著', '巨著'],
      ['液面', '液面'],
      ['洋面', '洋面'],
      ['发小', '發小'],
      ['煤制油', '煤製油'],
      ['煤制气', '煤製氣'],
      ['中签', '中籤'],
      ['市场准入', '市場准入'],
      ['存款准备金', '存款準備金'],
      ['不准', '不准'],
      ['不准确', '不準確'],
      ['不准时', '不準時'],
      ['新征程', '新征程'],
      ['新征途', '新征途'],
    ],
  },
  {
    reason: 'a book about a place or a trade is 志, as the gazetteers write their titles; 誌 is a mark or a journal',
    forms: [
      ['县志', '縣志'],
      ['方志', '方志'],
      ['地方志', '地方志'],
      ['地志', '地志'],
      ['路志', '路志'],
      ['人物志', '人物志'],
      ['植物志', '植物志'],
      ['民族志', '民族志'],
      ['风土志', '風土志'],
      ['风物志', '風物志'],
      ['宇宙志', '宇宙志'],
      ['大一统志', '大一統志'],
      ['大元大一统志', '大元大一統志'],
      ['日本国志', '日本國志'],
      ['临海水土志', '臨海水土志'],
      ['志异', '志異'],
    ],
  },
  {
    reason: 'to make one of several is 併; 并为 is 並為 (and for) far more often, as in 并为举报人保密',
    forms: [
      ['并为', '並爲'],
      ['并为一', '併爲一'],
      ['并为一体', '併爲一體'],
      ['归并为', '歸併爲'],
      ['撤并为', '撤併爲'],
      ['不并', '不並'],
      ['忙并', '忙並'],
      ['交并', '交並'],
    ],
  },
  {
    reason: 'care by day or around the clock is 托, as in 托兒所 and 日托; 託 is to entrust',
    forms: [
      ['全托', '全托'],
      ['假托儿', '假托兒'],
      ['所托儿', '所托兒'],
    ],
  },
  {
    reason: 'a gauge is 表 in Taiwan, whose utilities write 電表 and 水表; those of Hong Kong write 錶',
    locale: 'tw',
    forms: [
      ['水表', '水表'],
      ['电表', '電表'],
      ['煤气表', '煤氣表'],
      ['压力表', '壓力表'],
      ['转速表', '轉速表'],
      ['里程表', '里程表'],
    ],
  },
  {
    reason: 'Taiwan gathers and reports (彙報); the government of Hong Kong writes 匯報',
    locale: 'hk',
    forms: [['汇报', '匯報']],
  },
  {
    reason: 'what spoils is 發霉, and bad luck is 霉; 黴 is the fungus (黴菌, 青黴素)',
    forms: [
      ['霉', '霉'],
      ['发霉', '發霉'],
      ['霉黑', '霉黑'],
      ['霉干菜', '霉乾菜'],
      ['霉气冲天', '霉氣沖天'],
      ['霉运当头', '霉運當頭'],
    ],
  },
  {
    reason: 'a trunk is 幹, which OpenCC leaves as 干',
    forms: [
      ['干流', '幹流'],
      ['干支流', '幹支流'],
      ['干支线', '幹支線'],
      ['干堤', '幹堤'],
      ['干渠', '幹渠'],
      ['干道', '幹道'],
    ],
  },
  {
    reason: '回 is to come back (回天 too); 迴 is to turn, and 迴歸 is of statistics only',
    forms: [
      ['回天', '回天'],
      ['轮回天', '輪回天'],
      ['轮回头', '輪回頭'],
      ['轮回头看', '輪回頭看'],
      ['回音', '回音'],
      ['回天无力', '回天無力'],
      ['回天乏术', '回天乏術'],
      ['回归', '回歸'],
      ['回归分析', '迴歸分析'],
      ['回归模型', '迴歸模型'],
      ['回归方程', '迴歸方程'],
      ['回归系数', '迴歸係數'],
      ['线性回归', '線性迴歸'],
      ['逻辑回归', '邏輯迴歸'],
    ],
  },
  {
    reason: 'one word, one form: OpenCC has 夥伴, but 貿易伙伴',
    forms: [
      ['伙伴', '夥伴'],
      ['贸易伙伴', '貿易夥伴'],
      ['合作伙伴', '合作夥伴'],
      ['战略伙伴', '戰略夥伴'],
    ],
  },
  {
    reason: 'a rare word whose characters stand together by chance more often: 科学家|具有, 秘书长|几',
    forms: [
      ['家具', '家具'],
      ['家俱', '家俱'],
      ['长几', '長幾'],
      ['方几', '方幾'],
      ['小几', '小幾'],
      ['条几', '條幾'],
      ['隐几', '隱幾'],
      ['天后', '天後'],
      ['元后', '元後'],
      ['家什', '家什'],
      ['责任制作', '責任制作'],
    ],
  },
];

/**
 * Characters that no entry may put in. 人参 is 人參 as well, and 人人参与 is never 人人蔘與. Official usage
 * of Taiwan (法律統一用字表) has 公布, 分布 and 頒布, and that of Hong Kong 公布 and 宣布, not 佈. Rock and the
 * places named after it are 岩 in both standards (龍岩, 紅岩); 個中 and 胡同 are everywhere understood.
 */
export const neverMade = '蔘佈巖箇衚';

/** Shapes that a locale's table changes against its own official usage: 汙染 for 污染. */
export const keptShapes = '污';

/** Shapes that a locale's official usage has and its table lacks: Taiwan's 帳戶, 臺帳, 記帳. */
export const ownShapes: Readonly<Record<'tw' | 'hk', readonly (readonly [string, string])[]>> = {
  tw: [['賬', '帳']],
  hk: [],
};
