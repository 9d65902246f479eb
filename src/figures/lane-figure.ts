import { scaleLinear, scaleSqrt } from 'd3-scale';
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';
import { rangeLabel, type Lane } from './time-lanes.ts';

export interface LaneFigure {
  /** Beginning of the ids in the drawing; once on a page. */
  id: string;
  title: string;
  /** What it shows, as a sentence. */
  description: string;
  /** First and last year of the axis. */
  bounds: readonly [number, number];
  lanes: readonly (Lane & {
    label: string;
    lang?: string | undefined;
    /** What the label means in the page's language. */
    meaning?: string | undefined;
    counted: string;
  })[];
  /** What a disc or a bar says of itself. */
  tell: (years: string, count: number) => string;
}

/** Units of the drawing; narrow, so that its letters can be read on a phone. */
const width = 400;
const [left, right, top, lane, foot] = [10, 10, 4, 50, 24];
const most = 15;

/**
 * Draw lanes along time: a disc a year, its area the number of reports, and a bar where the year is known
 * within bounds alone. Colours come from the page's styles by class.
 *
 * @returns HTML of the drawing
 */
export function laneFigure({ id, title, description, bounds, lanes, tell }: LaneFigure): string {
  const height = top + lanes.length * lane + foot;
  const [first, last] = bounds;
  const across = scaleLinear([first, Math.max(last, first + 1)], [left + 8, width - right - 8]).clamp(true);
  const biggest = Math.max(1, ...lanes.flatMap(({ years }) => years.map(({ count }) => count)));
  const radius = scaleSqrt([0, biggest], [0, Math.min(most, 5 + 2 * biggest)]);

  const axis = across
    .ticks(Math.min(6, last - first + 1))
    .filter(Number.isInteger)
    .flatMap((year) => [
      s('line', { className: ['grid'], x1: across(year), x2: across(year), y1: top, y2: height - foot }),
      s('text', { className: ['tick'], x: across(year), y: height - 7, textAnchor: 'middle' }, String(year)),
    ]);
  const rows = lanes.map(({ label, lang, meaning, counted, years, ranges }, i) => {
    const y = top + i * lane;
    const middle = y + 34;
    const marks = [
      ...ranges.map(({ from, to, count }) =>
        s(
          'rect',
          {
            className: ['range'],
            x: across(from),
            y: middle - 2,
            width: Math.max(across(to) - across(from), 2),
            height: 4,
            rx: 2,
          },
          s('title', tell(rangeLabel(from, to), count)),
        ),
      ),
      ...years.map(({ year, count }) =>
        s(
          'circle',
          { className: ['disc'], cx: across(year), cy: middle, r: round(radius(count)) },
          s('title', tell(String(year), count)),
        ),
      ),
    ];
    return s('g', [
      s('line', { className: ['base'], x1: left, x2: width - right, y1: middle, y2: middle }),
      s('text', { x: left, y: y + 14 }, [
        s('tspan', { className: ['label'], ...(lang && { lang }) }, label),
        ...(meaning === undefined ? [] : [s('tspan', { className: ['tick'], dx: 8 }, meaning)]),
      ]),
      s('text', { className: ['tick'], x: width - right, y: y + 14, textAnchor: 'end' }, counted),
      ...marks,
    ]);
  });
  const names = { title: `${id}-title`, description: `${id}-desc` };
  const drawing = s(
    'svg',
    {
      viewBox: `0 0 ${String(width)} ${String(height)}`,
      role: 'img',
      ariaLabelledBy: [names.title],
      ariaDescribedBy: [names.description],
      className: ['lanes'],
    },
    [
      s('title', { id: names.title }, title),
      s('desc', { id: names.description }, description),
      ...axis,
      ...rows,
    ],
  ) as Element;
  return toHtml(drawing, { space: 'svg' });
}

const round = (value: number): number => Math.round(value * 10) / 10;
