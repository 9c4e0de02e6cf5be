import { clock, element, escaped, rounded } from './svg.ts';

/** Sizes of a plot; pixels. All plots of a page share them, so that times lie under each other. */
export const BOARD = { width: 960, left: 64, right: 16, top: 30, axis: 22 } as const;

/** Colours by what they are for; plots carry both looks, and the page or the viewer chooses. */
const STYLE = `
.plot{font:12px system-ui,sans-serif;color-scheme:light dark;--paper:#fbfaf7;--ink:#1d1d1f;--soft:#6b6b70;--line:#d9d7d0;--one:#1f6f8b;--two:#c2571a;--three:#6a4c93;--four:#4c7a34;--bad:#b3261e}
@media (prefers-color-scheme:dark){.plot{--paper:#17181a;--ink:#ececec;--soft:#9a9aa0;--line:#34363a;--one:#64b5cf;--two:#f09458;--three:#b79ae0;--four:#93c47d;--bad:#f2766c}}
.plot .paper{fill:var(--paper)}.plot text{fill:var(--ink)}.plot .soft{fill:var(--soft)}.plot .rule{stroke:var(--line)}
.plot .one{--c:var(--one)}.plot .two{--c:var(--two)}.plot .three{--c:var(--three)}.plot .four{--c:var(--four)}.plot .bad{--c:var(--bad)}
.plot .curve{fill:none;stroke:var(--c);stroke-width:1.4;stroke-linejoin:round}.plot .fill{fill:var(--c)}.plot .faint{fill:var(--c);opacity:.22}
`;

/** Where on a plot a time lies. */
export const across = (seconds: number, duration: number): number =>
  BOARD.left +
  (Math.min(Math.max(seconds, 0), duration) / Math.max(duration, 1e-9)) * (BOARD.width - BOARD.left - BOARD.right);

/** A plot with a title, what is drawn on it, and times beneath. It stands alone as a file, and in a page. */
export function board(title: string, height: number, duration: number, drawn: readonly string[]): string {
  const whole = BOARD.top + height + BOARD.axis;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'plot',
      viewBox: `0 0 ${BOARD.width} ${whole}`,
      width: BOARD.width,
      height: whole,
      role: 'img',
      'aria-label': title,
    },
    element('title', {}, escaped(title)),
    `<style>${STYLE}</style>`,
    element('rect', { class: 'paper', width: BOARD.width, height: whole }),
    element('text', { x: BOARD.left, y: 19, 'font-weight': 600 }, escaped(title)),
    ...drawn,
    times(duration, BOARD.top + height),
  );
}

/** A time every so often, at round distances. */
function times(duration: number, top: number): string {
  const steps = [0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600];
  const step = steps.find((each) => duration / each <= 12) ?? 7200;
  const marks: string[] = [];
  for (let at = 0; at <= duration + 1e-6; at += step) {
    const x = across(at, duration);
    marks.push(element('line', { class: 'rule', x1: x, x2: x, y1: BOARD.top, y2: top }));
    marks.push(element('text', { class: 'soft', x, y: top + 15, 'text-anchor': 'middle' }, escaped(clock(at))));
  }
  return marks.join('');
}

export interface Curve {
  readonly name: string;
  readonly colour: 'one' | 'two' | 'three' | 'four';
  readonly seconds: ArrayLike<number>;
  readonly values: ArrayLike<number>;
}

/** The range a plot shows, and what its numbers are. */
export interface Scale {
  readonly least: number;
  readonly most: number;
  readonly unit: string;
}

/** Curves over time on one scale. Where there are more values than pixels, each pixel shows the least and the most. */
export function curves(
  title: string,
  duration: number,
  scale: Scale,
  drawn: readonly Curve[],
  behind: readonly string[] = [],
): string {
  const height = 110;
  const down = (value: number) =>
    BOARD.top +
    height -
    ((Math.min(Math.max(value, scale.least), scale.most) - scale.least) / (scale.most - scale.least)) * height;
  const ticks = [scale.least, (scale.least + scale.most) / 2, scale.most].flatMap((value) => [
    element('line', { class: 'rule', x1: BOARD.left, x2: BOARD.width - BOARD.right, y1: down(value), y2: down(value) }),
    element(
      'text',
      { class: 'soft', x: BOARD.left - 8, y: down(value) + 4, 'text-anchor': 'end' },
      `${rounded(value)}${escaped(scale.unit)}`,
    ),
  ]);
  const lines = drawn.map(({ colour, seconds, values }) =>
    element('path', { class: `curve ${colour}`, d: path(seconds, values, duration, down) }),
  );
  return board(title, height, duration, [...behind, ...ticks, ...lines, legend(drawn)]);
}

/** The curve as SVG draws it: a line breaks where a value is missing. */
function path(
  seconds: ArrayLike<number>,
  values: ArrayLike<number>,
  duration: number,
  down: (value: number) => number,
): string {
  const lines: string[][] = [[]];
  let [column, least, most] = [-1, 0, 0];
  const flush = () => {
    if (column < 0) return;
    lines.at(-1)?.push(`${column},${rounded(down(most))}`);
    if (least !== most) lines.at(-1)?.push(`${column},${rounded(down(least))}`);
    column = -1;
  };
  for (let index = 0; index < values.length; index++) {
    const value = values[index] ?? Number.NaN;
    const x = Math.round(across(seconds[index] ?? 0, duration));
    if (!Number.isFinite(value)) {
      flush();
      lines.push([]);
    } else if (x === column) [least, most] = [Math.min(least, value), Math.max(most, value)];
    else {
      flush();
      [column, least, most] = [x, value, value];
    }
  }
  flush();
  const drawn = lines.filter((line) => line.length > 0).map((line) => `M${line.join('L')}`);
  return drawn.length === 0 ? 'M0,0' : drawn.join('');
}

/** Pixels a letter takes, about. */
const LETTER = 7;

function legend(drawn: readonly Pick<Curve, 'name' | 'colour'>[]): string {
  const widths = drawn.map(({ name }) => name.length * LETTER + 28);
  let x = BOARD.width - BOARD.right - widths.reduce((sum, width) => sum + width, 0);
  return drawn
    .map(({ name, colour }, index) => {
      x += index === 0 ? 0 : (widths[index - 1] ?? 0);
      const dot = element('circle', { class: `fill ${colour}`, cx: x + 10, cy: 15, r: 4 });
      return dot + element('text', { x: x + 20, y: 19 }, escaped(name));
    })
    .join('');
}

export interface Band {
  readonly start: number;
  readonly end: number;
  /** A class of the style, or a colour. */
  readonly colour: string;
  readonly label?: string;
  /** Shown when somebody points at it. */
  readonly title?: string;
}

/** Stretches of time side by side, one row each. */
export function bands(
  title: string,
  duration: number,
  rows: readonly { readonly name: string; readonly bands: readonly Band[] }[],
): string {
  const high = 22;
  const drawn = rows.flatMap(({ name, bands: row }, index) => {
    const y = BOARD.top + index * (high + 4);
    return [
      element('text', { class: 'soft', x: BOARD.left - 8, y: y + 15, 'text-anchor': 'end' }, escaped(name)),
      ...row.map((band) => bandAt(band, y, high, duration)),
    ];
  });
  return board(title, rows.length * (high + 4), duration, drawn);
}

export function bandAt({ start, end, colour, label, title }: Band, y: number, high: number, duration: number): string {
  const x = across(start, duration);
  const width = Math.max(1, across(end, duration) - x - 0.75);
  const plain = colour.startsWith('#');
  const room = label !== undefined && label.length * 6.4 + 6 < width;
  return element(
    'g',
    {},
    element('title', {}, escaped(title ?? label ?? '')),
    element('rect', { x, y, width, height: high, rx: 2, ...(plain ? { fill: colour } : { class: `fill ${colour}` }) }),
    room
      ? element('text', { x: x + 5, y: y + high / 2 + 4, style: plain ? undefined : 'fill:#fff' }, escaped(label ?? ''))
      : '',
  );
}
