/** What a statement, a query or a command has, and no sentence. */
const code =
  /(?:^|[\s;{(])(?:printf?|echo|alert|select|insert|update|import|return|grep|awk|sed|sum|len|console\.log)\b\s*[("'$-]|[=!]=\s*["']|\b[A-Za-z_]\w*\s*=\s*["']|\[["'][^"'\n]{1,20}["']\]|<\?php|\b[A-Za-z_]\w*\(["']/i;
/** A line that is longer is text. */
const longest = 200;

/**
 * Whether a line is a piece of a program, whose quotation marks are straight: `print("总计")`. Most of it is neither
 * Chinese nor has it Chinese marks.
 */
export function isCodeLine(line: string): boolean {
  if (line.length > longest || /[，。；：、]/.test(line) || !code.test(line)) return false;
  const chinese = line.match(/\p{Script=Han}/gu)?.length ?? 0;
  const others = line.match(/[!-~]/g)?.length ?? 0;
  return others > chinese;
}
