import type { WriteStream } from 'node:tty';

/** Milliseconds between two lines of progress: on a terminal, and in a log. */
const pace = { terminal: 100, log: 5000 };

/** A line on stderr that counts; rewritten in place on a terminal, now and then a line in a log. */
export function progress(stream: WriteStream): { tell: (text: string) => void; end: () => void } {
  let last = 0;
  let open = false;
  return {
    tell(text) {
      const now = Date.now();
      if (now - last < (stream.isTTY ? pace.terminal : pace.log)) return;
      last = now;
      open = stream.isTTY;
      stream.write(stream.isTTY ? `\r\u001B[K${text}` : `${text}\n`);
    },
    end() {
      if (open) stream.write('\r\u001B[K');
      open = false;
    },
  };
}
