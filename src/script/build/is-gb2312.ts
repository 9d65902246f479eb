const decoder = new TextDecoder('gbk');

/** GB2312: the everyday simplified characters, in rows B0 to F7 of GBK. */
const gb2312 = new Set(
  Array.from({ length: 0xf7 - 0xb0 + 1 }, (_, row) =>
    Array.from({ length: 94 }, (_, cell) => decoder.decode(new Uint8Array([0xb0 + row, 0xa1 + cell]))),
  ).flat(),
);

/** Whether a character is one of the 6,763 of GB2312. */
export function isGb2312(char: string): boolean {
  return gb2312.has(char);
}
