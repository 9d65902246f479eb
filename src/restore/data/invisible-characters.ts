/** What becomes of a character that shows nothing. */
export type InvisibleKind =
  /** Never text; taken away wherever it stands. */
  | 'control'
  /** Of no width; taken away unless spacing is to be left alone. */
  | 'zero-width'
  /** Joins or keeps apart letters of scripts that need it; taken away among Chinese and Latin. */
  | 'joiner'
  /** Ends a line in its own way; becomes a plain break. */
  | 'break';

interface InvisibleRange {
  from: number;
  to: number;
  kind: InvisibleKind;
  /** As the reason of an edit names it. */
  name: string;
}

/** Ranges of code units, in order. Variation selectors are not here: they choose the shape of a real character. */
export const invisibleRanges: readonly InvisibleRange[] = [
  { from: 0x00, to: 0x08, kind: 'control', name: '控制字符' },
  { from: 0x0b, to: 0x0b, kind: 'break', name: '纵向制表符' },
  { from: 0x0c, to: 0x0c, kind: 'break', name: '换页符' },
  { from: 0x0d, to: 0x0d, kind: 'break', name: '回车符' },
  { from: 0x0e, to: 0x1f, kind: 'control', name: '控制字符' },
  { from: 0x7f, to: 0x84, kind: 'control', name: '控制字符' },
  { from: 0x85, to: 0x85, kind: 'break', name: '下一行控制符' },
  { from: 0x86, to: 0x9f, kind: 'control', name: '控制字符' },
  { from: 0xad, to: 0xad, kind: 'zero-width', name: '软连字符' },
  { from: 0x34f, to: 0x34f, kind: 'zero-width', name: '组合用连接符' },
  { from: 0x61c, to: 0x61c, kind: 'control', name: '双向排版控制符' },
  { from: 0x180e, to: 0x180e, kind: 'zero-width', name: '零宽分隔符' },
  { from: 0x200b, to: 0x200b, kind: 'zero-width', name: '零宽空格' },
  { from: 0x200c, to: 0x200d, kind: 'joiner', name: '零宽连接符' },
  { from: 0x200e, to: 0x200f, kind: 'control', name: '双向排版控制符' },
  { from: 0x2028, to: 0x2029, kind: 'break', name: '行段分隔符' },
  { from: 0x202a, to: 0x202e, kind: 'control', name: '双向排版控制符' },
  { from: 0x2060, to: 0x2064, kind: 'zero-width', name: '零宽连接符' },
  { from: 0x2066, to: 0x2069, kind: 'control', name: '双向排版控制符' },
  { from: 0xfeff, to: 0xfeff, kind: 'zero-width', name: '文中的字节序标记' },
  { from: 0xfff9, to: 0xfffb, kind: 'control', name: '行间注释控制符' },
  { from: 0xfffc, to: 0xfffc, kind: 'control', name: '嵌入对象占位符' },
  { from: 0xfffe, to: 0xffff, kind: 'control', name: '非字符码位' },
];
