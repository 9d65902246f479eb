/** A traditional character that is not always the same one in simplified. */
export interface SimplifiedChoice {
  char: string;
  /** Where no word matches, in genuine traditional text. */
  hant: string;
  /** Where no word matches, in a page converted from simplified: what stood in the original. */
  converted: string;
  /** Words in simplified with the answer in its place, separated by a space. */
  words?: string;
  /** Words that only genuine traditional text needs. */
  hantWords?: string;
}

/** 著 is not among them: see `zhe-or-zhu.ts`. */
export const simplifiedChoices: readonly SimplifiedChoice[] = [
  {
    char: '乾',
    hant: '干',
    converted: '乾',
    words:
      '乾坤 乾隆 乾卦 乾元 乾嘉 乾清 乾陵 乾县 乾州 乾道 乾宅 乾造 乾象 乾曜 乾纲 乾断 乾旦 乾闼婆 乾佑 乾符 乾封 乾宁 乾德 ' +
      '乾兴 乾化 朝乾夕惕 尼乾 竺乾 萧乾 康乾 目乾连 ' +
      '干净 干燥 干旱 干脆 干枯 干杯 干涸 干粮 干果 干洗 干货 干瘪 干渴 干草 干裂 干巴 干涩 干湿 干冰 干咳 干粉 干式 干馏 ' +
      '饼干 晒干 烘干 风干 擦干 晾干 豆干 豆腐干 葡萄干 果干 菜干 肉干 口干 未干 吹干 阴干 烤干 抽干 榨干 吸干 外强中干',
    hantWords: '乾安',
  },
  {
    char: '徵',
    hant: '征',
    converted: '徵',
    words:
      '宫商角徵羽 角徵 徵羽 变徵 流徵 徵音 徵声 徵调式 魏徵 文徵明 ' +
      '特征 象征 征求 征收 征集 征地 征兵 征税 征文 征询 征信 征用 征兆 征稿 征召 征管 征缴 征购 征迁 征拆 征候 应征 综合征 ' +
      '表征 体征 性征 征选 征聘 征婚 征程 远征 长征 出征 征服 征途 征战',
  },
  {
    char: '藉',
    hant: '借',
    converted: '藉',
    words:
      '慰藉 狼藉 蕴藉 枕藉 藉藉 酝藉 ' +
      '借口 借此 借助 凭借 借由 借机 借以 借故 借着 借重 假借 借端 借用 借鉴',
  },
  { char: '瞭', hant: '了', converted: '瞭', words: '瞭望 瞭哨 瞭台 了解 明了 了然 了如指掌 了若指掌' },
  {
    char: '夥',
    hant: '伙',
    converted: '夥',
    words: '夥颐 甚夥 伙伴 合伙 伙计 大伙 同伙 一伙 团伙 散伙 入伙 伙同 结伙 拆伙 小伙',
  },
  {
    char: '昇',
    hant: '升',
    converted: '昇',
    words:
      '毕昇 昇腾 昇思 李昇 提升 上升 晋升 升级 升华 升降 攀升 回升 跃升 升平 升高 升值 升格 飙升 升迁 升温 升起 升旗 高升 擢升',
  },
  {
    char: '祕',
    hant: '秘',
    // A surname; some converters make it of every 秘.
    converted: '祕',
    words: '秘书 秘密 秘诀 秘方 秘鲁 秘而不宣 秘籍 秘境 奥秘 神秘 隐秘 诡秘 揭秘 便秘 绝秘 机秘 文秘 秘史',
  },
  { char: '於', hant: '于', converted: '于', words: '樊於期 於戏 於菟 於潜 於陵 於梨华' },
  { char: '麼', hant: '么', converted: '么', words: '幺麽' },
  { char: '鍾', hant: '钟', converted: '钟', words: '钱锺书' },
  { char: '噁', hant: '恶', converted: '噁', words: '二噁英 噁唑 噁嗪 噁二唑 噁草酮 恶心' },
  { char: '祇', hant: '只', converted: '祇', words: '神祇 地祇 天祇' },
  {
    char: '帳',
    hant: '账',
    converted: '帐',
    hantWords:
      '帐篷 帐幕 帐幔 帐帷 帐子 帐下 蚊帐 营帐 军帐 帷帐 罗帐 纱帐 床帐 升帐 毡帐 围帐 绛帐 幔帐 虎帐 青纱帐 中军帐',
  },
  { char: '濛', hant: '蒙', converted: '濛' },
  { char: '鉅', hant: '巨', converted: '钜', words: '钜鹿 章钜 泽钜' },
  { char: '逕', hant: '径', converted: '迳' },
  { char: '諮', hant: '咨', converted: '咨' },
  { char: '剋', hant: '克', converted: '剋' },
  { char: '拚', hant: '拚', converted: '拚', hantWords: '拼命 拼搏 打拼 拼劲' },
  { char: '捱', hant: '捱', converted: '捱', hantWords: '挨打 挨饿 挨骂 挨过' },
  { char: '摺', hant: '折', converted: '摺', words: '折叠 存折 奏折 折扇 折痕 折页 对折' },
  { char: '蒐', hant: '蒐', converted: '蒐', words: '搜集 搜罗 搜证 搜藏' },
  { char: '畫', hant: '画', converted: '画', hantWords: '计划 规划 筹划 策划 企划 谋划 设计画 会计画' },
  {
    char: '鍊',
    hant: '炼',
    converted: '炼',
    hantWords: '项链 铁链 锁链 拉链 手链 链子 链条 金链 银链 铰链 颈链 链锁 上链 链坠',
  },
  {
    char: '沈',
    hant: '沈',
    converted: '沈',
    hantWords:
      '沉没 沉默 沉重 沉思 沉淀 沉睡 沉痛 沉迷 沉浸 沉溺 沉积 沉着 沉静 沉浮 沉沦 沉船 沉香 沉吟 沉闷 沉寂 沉甸甸 沉降 沉陷 ' +
      '沉醉 沉稳 沉疴 沉郁 沉沉 深沉 低沉 消沉 阴沉 昏沉 浮沉 击沉 下沉 沉舟 沉得住 沉不住',
  },
  { char: '覆', hant: '覆', converted: '覆', hantWords: '答复 回复 批复 反复 函复 电复 复信 复函 申复 反反复复 反复复' },
  { char: '俱', hant: '俱', converted: '俱', hantWords: '家具' },
  { char: '哩', hant: '哩', converted: '哩', hantWords: '英里 海里' },
  { char: '彷', hant: '彷', converted: '彷', hantWords: '仿佛' },
  { char: '彿', hant: '彿', converted: '彿', hantWords: '仿佛' },
  { char: '讎', hant: '仇', converted: '雠', words: '校雠 雠校 雠定' },
];

/**
 * Characters that OpenCC simplifies but that standard simplified text also writes, as names or terms
 * (甦, 束脩), and that no copy site's converter makes: a converted page keeps them.
 */
export const keptInConverted = '甦脩氾劄袷榘陞椀吒硃邨龢谿濬';
