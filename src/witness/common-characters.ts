/**
 * The 300 most frequent characters of sixteen government reports (310,000 characters), which are three in
 * four of their characters; of any other modern prose, in either script, about half. Text decoded by the
 * wrong encoding has one in twenty at most.
 */
export const commonCharacters =
  '的业和国化发展建新大进全实加人设力动民中推一产工政高增强持生务经提重制会体区行作能地市年成保等要改济合平资有社主开家施现城深理治在个基质长量创入服好代企不面以农上坚用技升点度科我项为革机定效育水造各是公出心方性支文快稳万系优续对五同法完级分到规学场域更策目融村事善安领放投共们步品本义金府关部管了教多费程十亿就态三统外活总结通促标自利源时构元消护型整省扩位积群境防色环向数期应际极海运收战障决下特来集取乡调商局导落智立电内协营计健达打医得台范四精居口办与划做础综术风过于物交引西争党这权两转贸式表前试明解路流批险准小信联任略众题供老第先道监绿率件模势间线镇培央二江值广员求专条格均之及军超比问次突预易';
