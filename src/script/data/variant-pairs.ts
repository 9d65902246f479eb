/**
 * Pairs: a shape that traditional texts write besides, and the standard one, where OpenCC has none
 * (砲兵, 姪女, 親暱, 琺瑯). They fold together, and simplified pages of traditional reports show the
 * second. A converted page keeps the first, since its original had it. (帳 is 帐 there, and 账 but for tents
 * in genuine text.)
 */
export const variantPairs = '帳账砲炮姪侄瑯琅瞇眯暱昵傚效勦剿揹背珮佩彊强隄堤窰窑効效倣仿坵丘涖莅駞驼塲场寳宝鬭斗囓啮讌宴跼局諠喧袴裤甦苏';

/**
 * Pairs: a character that no report has, and the one it is written or converted for, as they look alike: 陜 (xiá, a gorge)
 * for 陝. A converter that makes 陜西 of 陕西 does so each time, so that converted pages go back, too.
 */
export const lookalikePairs = '陜陕';
