import { type Atom, widthOf } from './atoms.ts';
import { SHORTEST } from './cue.ts';
import { breakCost } from './phrases.ts';

/** What a spoken line is laid out into. */
export interface LayoutRules {
  readonly columns: number;
  /** Lines shown at once. */
  readonly lines: 1 | 2;
  readonly language: string;
  /** Seconds between one cue and the next. */
  readonly gap: number;
}

/** A break between two cues parts a thought more than one between two lines that are seen together. */
const BETWEEN_CUES = 1.5;
const BETWEEN_LINES = 0.6;
/** What each further cue costs, so that a line is not chopped without need. */
const CUE_COST = 5;
/** Seconds after which a cue begins to feel as if it had got stuck (BBC: about 6.5 for two lines). */
const LONGEST = 6.5;
/** A silence inside a cue this long, in seconds, gives away what is said after it. */
const GIVES_AWAY = 1;

/** Parts a spoken line into cues of lines, so that everything is broken where the sentence breathes and can be read in time. */
export function layOut(atoms: readonly Atom[], rules: LayoutRules): Atom[][][] {
  // best[end]: the cheapest way to lay out everything before `end`, its last cue beginning at `from`.
  const best: { cost: number; from: number; lines: Atom[][] }[] = [{ cost: 0, from: 0, lines: [] }];
  for (let end = 1; end <= atoms.length; end++) {
    let cheapest = { cost: Number.POSITIVE_INFINITY, from: end - 1, lines: [atoms.slice(end - 1, end)] };
    for (let from = end - 1; from >= 0; from--) {
      const cue = atoms.slice(from, end);
      const lines = cheapestLines(cue, rules);
      if (lines === undefined) break;
      const cost = (best[from]?.cost ?? 0) + lines.cost + cueCost(atoms, from, end, rules);
      if (cost < cheapest.cost) cheapest = { cost, from, lines: lines.lines };
    }
    best.push(cheapest);
  }
  const cues: Atom[][][] = [];
  for (let end = atoms.length; end > 0; ) {
    const last = best[end];
    if (last === undefined) break;
    cues.unshift(last.lines);
    end = last.from;
  }
  return cues;
}

/** The atoms on one line if they fit, else on two; undefined when neither is wide enough. */
function cheapestLines(cue: Atom[], rules: LayoutRules): { cost: number; lines: Atom[][] } | undefined {
  if (cue.length === 1 || widthOf(cue) <= rules.columns) return { cost: 0, lines: [cue] };
  if (rules.lines === 1) return undefined;
  let cheapest: { cost: number; lines: Atom[][] } | undefined;
  for (let second = 1; second < cue.length; second++) {
    const [before, after] = [cue[second - 1], cue[second]];
    const lines = [cue.slice(0, second), cue.slice(second)];
    const [top, bottom] = [widthOf(lines[0] ?? []), widthOf(lines[1] ?? [])];
    if (before === undefined || after === undefined || top > rules.columns || bottom > rules.columns) continue;
    // Two lines of about equal length, the upper one rather shorter: it hides less of the picture.
    const balance = (Math.abs(top - bottom) / rules.columns) * 6 + (top > bottom ? 1 : 0);
    const cost = 1 + balance + BETWEEN_LINES * breakCost(before, after, rules.language);
    if (cheapest === undefined || cost < cheapest.cost) cheapest = { cost, lines };
  }
  return cheapest;
}

/** What is bad about a cue of the atoms `from` to `end`, besides how its lines are broken. */
function cueCost(atoms: readonly Atom[], from: number, end: number, rules: LayoutRules): number {
  const [first, last, next] = [atoms[from], atoms[end - 1], atoms[end]];
  if (first === undefined || last === undefined) return 0;
  let cost = CUE_COST + Math.max(0, last.end - first.start - LONGEST) * 10;
  for (let index = from + 1; index < end; index++) {
    const silence = (atoms[index]?.start ?? 0) - (atoms[index - 1]?.end ?? 0);
    if (silence > GIVES_AWAY) cost += 25;
  }
  const alone = from === 0 && end === atoms.length;
  if (!alone && widthOf(atoms.slice(from, end)) < rules.columns / 3) cost += 6;
  if (next === undefined) return cost;
  const room = next.start - first.start - rules.gap;
  if (room < SHORTEST) cost += 40 * (1 - room / SHORTEST) + 20;
  return cost + BETWEEN_CUES * breakCost(last, next, rules.language);
}
