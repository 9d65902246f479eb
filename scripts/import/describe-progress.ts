import type { Counts } from './run-import.ts';

const bar = 20;

/**
 * A line of progress: share of the input, records, rate and time left.
 *
 * @param done bytes of the input, of `all`
 * @param seconds since the start
 * @param drawn whether a bar is drawn, as on a terminal
 */
export function describeProgress(
  counts: Counts,
  done: number,
  all: number,
  seconds: number,
  drawn: boolean,
): string {
  const share = all === 0 ? 1 : Math.min(1, done / all);
  const filled = Math.round(share * bar);
  const drawing = drawn ? `${'█'.repeat(filled)}${'░'.repeat(bar - filled)} ` : '';
  const rate = seconds > 0 ? done / 1e6 / seconds : 0;
  const left = share > 0.005 && seconds > 1 ? `, ${clock((seconds / share) * (1 - share))} left` : '';
  const number = (value: number): string => value.toLocaleString('en');
  return `${drawing}${String(Math.floor(share * 100))}%, ${number(counts.read)} read, ${number(counts.imported)} imported, ${number(counts.failed)} failed, ${rate.toFixed(1)} MB/s${left}`;
}

/** `1:02:03`, `2:03`. */
function clock(seconds: number): string {
  const whole = Math.round(seconds);
  const [h, m, s] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const two = (value: number): string => String(value).padStart(2, '0');
  return h > 0 ? `${String(h)}:${two(m)}:${two(s)}` : `${String(m)}:${two(s)}`;
}
