import { scaleBand, scaleLinear } from 'd3-scale';

/** A value and its number. */
export interface Datum {
  label: string;
  count: number;
  /** BCP 47 tag of the label where it is not the page's. */
  lang?: string | undefined;
  /** What the label means in the page's language. */
  meaning?: string | undefined;
}

/** Where one bar stands in a plot; user units of the drawing. */
export interface Bar extends Datum {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Narrow, so that the letters can be read where a phone shrinks the drawing. */
const width = 400;
/** What a label may have of it, and what stands between a label and its bar. */
const mostOfLabel = 180;
const besideLabel = 12;

/** Lay out a plot of bars from left to right, one a row. */
export function rowPlot(data: readonly Datum[]) {
  const longest = Math.max(0, ...data.map((datum) => labelWidth(wholeLabel(datum))));
  const labels = Math.min(longest, mostOfLabel) + besideLabel;
  const height = data.length * 26;
  const across = scaleLinear([0, Math.max(1, ...data.map(({ count }) => count))], [0, width - labels - 48]);
  const down = scaleBand(
    data.map((_, i) => i),
    [0, height],
  ).paddingInner(0.35);
  const bars = data.map((datum, i): Bar => ({
    ...datum,
    x: labels,
    y: down(i)!,
    width: Math.max(1, across(datum.count)),
    height: down.bandwidth(),
  }));
  return { width, height, bars };
}

/** Lay out a plot of bars from left to right over time, with a scale beside it; years without reports keep their place. */
export function yearPlot(data: readonly { year: number; count: number }[]) {
  const [height, left, foot] = [180, 30, 24];
  const years = data.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const all = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const across = scaleBand(all, [left, width]).padding(0.2);
  const up = scaleLinear([0, Math.max(1, ...data.map(({ count }) => count))], [height - foot, 12]).nice(4);
  const bars = data.map(({ year, count }): Bar => ({
    label: String(year),
    count,
    x: across(year)!,
    y: up(count),
    width: across.bandwidth(),
    height: height - foot - up(count),
  }));
  const ticks = up
    .ticks(4)
    .filter(Number.isInteger)
    .map((count) => ({ count, y: up(count) }));
  const every = Math.ceil(all.length / 8);
  const named = all
    .filter((year) => (year - first) % every === 0)
    .map((year) => ({ year, x: across(year)! + across.bandwidth() / 2 }));
  return { width, height, left, bars, ticks, named };
}

const wholeLabel = ({ label, meaning }: Datum): string => [label, meaning].filter(Boolean).join(' ');

/** A label with what it means, cut to the room that is left for it beside the bars. */
export function shortLabel(datum: Datum): string {
  const label = wholeLabel(datum);
  if (labelWidth(label) <= mostOfLabel) return label;
  const signs = [...label];
  while (labelWidth(`${signs.join('')}…`) > mostOfLabel) signs.pop();
  return `${signs.join('').trimEnd()}…`;
}

/** About how wide a label is in the type of the drawings: Chinese letters are square, Latin ones narrower. */
function labelWidth(label: string): number {
  return [...label].reduce((width, sign) => width + (sign > '\u2E7F' ? 13 : 7.6), 0);
}
