/** What the page is to say of an archive. */
export interface AboutArchive {
  name: string;
  /** What its keeper says of the rights in the texts. */
  rights: string | undefined;
  /** Whether it shows reports that were written to show it. */
  specimens: boolean;
}

/** The about page; its shape is the shape of every language. */
export const aboutZhHans = ({ name, rights, specimens }: AboutArchive) => ({
  title: `关于${name}`,
  description: `${name}修复什么、怎样修复，以及不做什么。`,
  sections: [
    {
      id: 'what',
      title: '修复什么',
      paragraphs: [
        '许多县市的工作汇报、讲话、通知和总结，原件早已不在网上，只剩文库与转抄网站上的抄本。这些抄本不是随意残缺的：网站用一套简短的程序处理过它们。简体被逐字换成繁体，每个“着”都成了“著”；一批字的后面被塞进拼音；有些字的字节被误当作标点切开，留下“?,F”这样的碎片；全角标点变成半角；空格和换行变成问号或不见了；正文被切成小段编号，只显示前几段。',
        `程序可以倒着走。${name}按相反的次序撤销每一步，求得原来的文字。`,
      ],
    },
    {
      id: 'how',
      title: '怎样修复',
      paragraphs: [
        '每条规则只对付一种损坏，并说明理由。规则不改写文字，只提出改动：在抄本的哪一处，原来是什么，读作什么，依据是什么。所有改动按次序记在一份清单里；依清单由抄本可得正文，反过来由正文可得抄本，一字不差。',
        '每处改动都写明把握。“已证明”：把造成损坏的程序在修复后的文字上重演一遍，恰好得到抄本。“确定”：照规则只有一种读法。“推测”：有几种读法，取最合理的一种，其余一并列出。',
      ],
    },
    {
      id: 'not',
      title: '不做什么',
      paragraphs: [
        '不填补原作者隐去的文字：“**市”“20**年”照录，并标明为原文所隐。不补写缺失的文字：抄本在句中停住，正文也在那里停住，并说明抄本到此为止。不润色，不改错别字，不评判内容。',
        '正文原是简体的，繁体页面由它按词转换而成；原是繁体的则相反。转换只为便于阅读，引用以正文原来的字形为准。',
      ],
    },
    {
      id: 'cite',
      title: '怎样引用',
      paragraphs: [
        '每段都有编号和固定的链接，由该段文字算出，不因别处的改动而变。选中一段文字，可以复制并注明出处，或复制一个会标出这段文字的链接。每篇报告之后有现成的引文和各种格式的下载。',
        '发现修得不对，请选中那几个字，用“提出更正”写下您的读法和理由。网页只生成一份标注，不会自动发送。',
      ],
    },
    {
      id: 'keyboard',
      title: '阅读与键盘',
      paragraphs: [
        '右上角的“字”可调字号、行宽、横排或竖排、明暗，浏览器会记住。按 / 到搜索框。不开 JavaScript 也能阅读、查看校勘、对照抄本；搜索需要 JavaScript。',
      ],
    },
    {
      id: 'rights',
      title: '权利',
      paragraphs: [
        `${rights ?? '文本归原作者与原机关所有。'}${specimens ? '标有“样本”的报告是为演示而编写的，其中的人、地、事、数都是虚构的。' : ''}本站程序以 MIT 许可发布。`,
      ],
    },
  ],
  publisher: {
    title: '发布者',
    name: (publisher: string) => `本站由“${publisher}”发布。`,
    contact: '更正、撤下等事，请联系：',
    none: '本站没有写明联系地址。',
  },
});

export type About = ReturnType<typeof aboutZhHans>;
