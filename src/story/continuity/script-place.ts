import type { Film, LineId, Scene, SceneId, ShotId } from '#film';
import type { Found, ScriptPlace } from './finding.ts';

/** Finds where in the film's screenplay a finding comes from; null where the screenplay does not say it. */
export function scriptPlaces(film: Film): (finding: Found) => ScriptPlace | null {
  const rows = film.screenplay.split(/\r\n|\r|\n/);
  const stretches = stretchesOf(rows, film.scenes);
  const { lines, shots } = placesInOrder(film, rows, stretches);
  return (finding) => {
    const stretch = stretches.get(finding.scene);
    if (stretch === undefined) return null;
    const shot = finding.shot === null ? undefined : shots.get(finding.shot);
    const line = finding.line === undefined ? undefined : lines.get(finding.line);
    const begins = line ?? shot;
    const words = finding.words === undefined ? undefined : nearestRow(rows, stretch, finding.words, begins);
    const at = words ?? begins ?? stretch.heading;
    return at === undefined ? null : cite(rows, at);
  };
}

/** The row each line and each shot begins on: in the order of the scene, so that words said twice are found twice. */
function placesInOrder(film: Film, rows: readonly string[], stretches: ReadonlyMap<SceneId, Stretch>) {
  const said = new Map(film.lines.map((line) => [line.id, line.text]));
  const drawn = new Map(film.shots.map((shot) => [shot.id, shot]));
  const lines = new Map<LineId, number>();
  const shots = new Map<ShotId, number>();
  for (const scene of film.scenes) {
    const stretch = stretches.get(scene.id);
    if (stretch === undefined) continue;
    let from = stretch.from;
    for (const element of scene.elements) {
      const text = element.kind === 'line' ? said.get(element.line) : element.text;
      const at = rowOf(rows, { ...stretch, from }, text ?? '');
      if (at === undefined) continue;
      from = element.kind === 'line' ? at + 1 : at;
      if (element.kind === 'line') lines.set(element.line, at);
    }
    from = stretch.from;
    for (const shot of scene.shots.flatMap((id) => drawn.get(id) ?? [])) {
      const [first] = shot.covers.filter((part) => part.kind === 'line' || part.text.trim() !== '');
      const at = first?.kind === 'line' ? lines.get(first.line) : rowOf(rows, { ...stretch, from }, first?.text ?? '');
      if (at === undefined) continue;
      shots.set(shot.id, at);
      from = at;
    }
  }
  return { lines, shots };
}

const cite = (rows: readonly string[], at: number): ScriptPlace => ({ line: at + 1, text: (rows[at] ?? '').trim() });

/** Rows of the screenplay a scene is written in, and the one its heading is. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly heading: number | undefined;
}

/** Headings are found in order, so that the same heading twice is two scenes. */
function stretchesOf(rows: readonly string[], scenes: readonly Scene[]): ReadonlyMap<SceneId, Stretch> {
  let from = 0;
  const begins = scenes.map(({ id, heading }) => {
    const wanted = plain(heading);
    const at = wanted === '' ? -1 : rows.findIndex((row, index) => index >= from && plain(row).includes(wanted));
    if (at >= 0) from = at + 1;
    return { id, at };
  });
  return new Map(
    begins.map(({ id, at }, index) => {
      const next = begins.slice(index + 1).find((one) => one.at >= 0)?.at ?? rows.length;
      return [id, { from: Math.max(0, at), to: next, heading: at < 0 ? undefined : at }];
    }),
  );
}

/** The row that holds the words: of several the one nearest to where the shot or line begins, for the same may be said twice. */
function nearestRow(
  rows: readonly string[],
  stretch: Stretch,
  words: string,
  begins: number | undefined,
): number | undefined {
  const wanted = plain(words);
  let best: number | undefined;
  const distance = (at: number) => Math.abs(at - (begins ?? stretch.from));
  for (let at = stretch.from; at < stretch.to; at++)
    if (
      wanted !== '' &&
      plain(rows[at] ?? '').includes(wanted) &&
      (best === undefined || distance(at) < distance(best))
    )
      best = at;
  return best ?? rowOf(rows, stretch, words);
}

/** The row words begin on; they may run over several rows. */
function rowOf(rows: readonly string[], { from, to }: Stretch, words: string): number | undefined {
  const wanted = plain(words);
  if (wanted === '') return undefined;
  const text: string[] = [];
  const starts: number[] = [];
  let length = 0;
  for (const row of rows.slice(from, to)) {
    starts.push(length);
    const said = plain(row);
    text.push(said);
    length += said.length + (said === '' ? 0 : 1);
  }
  const found = text
    .filter((said) => said !== '')
    .join(' ')
    .indexOf(wanted);
  if (found < 0) return undefined;
  const at = starts.findLastIndex((start, index) => start <= found && text[index] !== '');
  return at < 0 ? undefined : from + at;
}

/** Small letters, single blanks, no emphasis: as words are compared. */
const plain = (text: string): string =>
  text
    .replace(/[*_\\]+/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
