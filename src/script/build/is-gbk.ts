const decoder = new TextDecoder('gbk');

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i);

const decode = (lead: number, trail: number): string => decoder.decode(new Uint8Array([lead, trail]));

/** GB2312: the everyday simplified characters, in rows B0 to F7 of GBK. */
const gb2312 = new Set(
  range(0xb0, 0xf7).flatMap((lead) => range(0xa1, 0xfe).map((trail) => decode(lead, trail))),
);

/** GBK's hanzi; both scripts. */
const gbk = new Set(
  range(0x81, 0xfe).flatMap((lead) => range(0x40, 0xfe).map((trail) => decode(lead, trail))),
);

/** Whether a character is one of the 6,763 hanzi of GB2312. */
export function isGb2312(char: string): boolean {
  return gb2312.has(char);
}

/** Whether a character is one of GBK, which has those of both scripts. */
export function isGbk(char: string): boolean {
  return gbk.has(char);
}
