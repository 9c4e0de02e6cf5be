import { pick } from '#chance';
import type { Bar } from './bars.ts';
import { nearest } from './chords.ts';
import type { Motif } from './motif.ts';
import { pitchesIn, treated, type Ways } from './shapes.ts';
import type { Sketch } from './sketch.ts';
import { spokenIn, type Telling } from './story.ts';

/** One note of a line, before anybody plays it. Beats count from the cue's start. */
export interface Tone {
  readonly at: number;
  readonly beats: number;
  readonly pitch: number;
  /** 0 to 1. */
  readonly accent: number;
}

/** What is done with the motif in the bars of a phrase, up to the one in which it comes to rest. */
const PLANS: Readonly<Record<Telling['motif'], readonly (readonly Ways[])[]>> = {
  plain: [
    ['state', 'sequence', 'turned', 'sequence'],
    ['state', 'rest', 'sequence', 'tail'],
    ['state', 'echo', 'sequence', 'tail'],
  ],
  fragments: [
    ['head', 'rest', 'head', 'rest'],
    ['head', 'sequence', 'rest', 'head'],
    ['rest', 'head', 'tail', 'rest'],
  ],
  full: [
    ['state', 'sequence', 'turned', 'climb'],
    ['state', 'turned', 'climb', 'tail'],
    ['state', 'echo', 'climb', 'sequence'],
    ['state', 'tail', 'sequence', 'climb'],
  ],
  restless: [
    ['head', 'sequence', 'climb', 'climb'],
    ['turned', 'head', 'climb', 'tail'],
    ['tail', 'tail', 'climb', 'climb'],
  ],
  long: [
    ['long', 'longer', 'rest', 'rest'],
    ['long', 'longer', 'head', 'rest'],
  ],
  transformed: [
    ['state', 'sequence', 'climb', 'state'],
    ['state', 'climb', 'sequence', 'climb'],
  ],
};

const FIFTH = 7;

/** Semitones by which a telling lies above or below the middle of the melody's range. */
const HEIGHT: Readonly<Record<Telling['motif'], number>> = {
  plain: 0,
  fragments: 1,
  full: 1,
  restless: 3,
  long: -7,
  transformed: 5,
};

/**
 * The melody: phrases that ask and answer. Each states the motif of whoever is at the fore, goes on with it as the story wants it
 * told, and comes to rest; an answer begins like what it answers. While somebody speaks it holds single notes or rests.
 * Quiet cues may begin with a bar of harmony alone; the last note is the tonic.
 */
export function tuneOf(sketch: Sketch, motifAt: (seconds: number) => Motif): readonly Tone[] {
  const { style, bars, clock, next } = sketch;
  const { low, high } = style.melody;
  const tones: Tone[] = [];
  let current = Math.round((low + high) / 2);
  let plan: readonly Ways[] = [];
  let asked: number | null = null;
  let motif = motifAt(0);
  const first = waits(sketch) ? 1 : 0;
  for (const [index, bar] of bars.slice(0, -1).entries()) {
    const { telling } = bar;
    if (bar.bar === 0 && (bar.role === 'asks' || asked === null || bar.turns)) {
      plan = pick(next, PLANS[telling.motif]);
      asked = null;
    }
    // A phrase belongs to whoever is at the fore when it begins.
    if (bar.bar === 0) motif = motifAt(clock(index * style.meter));
    if (index < first) continue;
    const arch = (low + high) / 2 - 2 + HEIGHT[telling.motif] + 4 * Math.sin(Math.PI * (index / bars.length) ** 1.5);
    const wanted = bar.bar === 0 && bar.role === 'answers' && asked !== null ? asked : 0.6 * current + 0.4 * arch;
    // A part of the story begins at its own height; otherwise no leap of more than a fifth from bar to bar.
    const near = Math.min(current + FIFTH, Math.max(current - FIFTH, wanted));
    const aim = Math.min(high, Math.max(low, bar.turns ? arch : near));
    const line = lineIn(sketch, index, bar, plan, motif, aim);
    tones.push(...line);
    if (bar.bar === 0 && bar.role === 'asks') asked = line[0]?.pitch ?? null;
    if (bar.bar === bar.length - 1 && bar.role === 'answers') asked = null;
    current = line.at(-1)?.pitch ?? current;
  }
  const led = withPickups(sketch, tones);
  return bars.length > 1 ? [...led, lastTone(sketch, current)] : led;
}

/** Seconds of harmony alone that are not too long for a beginning. */
const WAIT = 2.6;

/** True where a cue begins with a bar of harmony: a quiet one whose bars are short, and where the story does not want its motif at once. */
function waits({ bars, cue, clock, style }: Sketch): boolean {
  return bars.length > 3 && cue.intensity < 0.5 && cue.parts === undefined && clock(style.meter) < WAIT;
}

/** What the melody does in one bar. */
function lineIn(
  sketch: Sketch,
  index: number,
  bar: Bar,
  plan: readonly Ways[],
  motif: Motif,
  aim: number,
): readonly Tone[] {
  const { style, bars, clock, next, cue } = sketch;
  const at = index * style.meter;
  const cadence = bar.bar === bar.length - 1 || index === bars.length - 2;
  const [from, to] = [clock(at), clock(at + style.meter)];
  if (spokenIn(cue, from, to)) return cadence || next() < 0.35 ? spare(sketch, index, aim) : [];
  if (cadence) return comeToRest(sketch, index, bar, aim);
  // A whole bar's rest is the mood's own; the statement is never left out.
  if (bar.bar > 0 && bar.telling.motif !== 'transformed' && next() < style.rest * 0.7) return [];
  const way = plan[bar.bar] ?? 'sequence';
  return treated(sketch, index, way, motif, aim);
}

/** One long note of the chord, soft: enough while somebody speaks. */
function spare(sketch: Sketch, index: number, aim: number): readonly Tone[] {
  const { style } = sketch;
  const { legato } = style.melody;
  const { calm } = pitchesIn(sketch, index);
  return [
    { at: index * style.meter, beats: style.meter * 0.9 * legato ** 2, pitch: nearest(calm, aim - 3), accent: 0.42 },
  ];
}

/** A step into a long note of the chord: the tonic where a phrase answers, another one where it asks. */
function comeToRest(sketch: Sketch, index: number, bar: Bar, aim: number): readonly Tone[] {
  const { style, next } = sketch;
  const { steps, calm } = pitchesIn(sketch, index);
  const home = calm.filter((pitch) => (pitch % 12 === bar.tonic) === (bar.role === 'answers'));
  const target = nearest(home.length > 0 ? home : calm, aim);
  const from = steps[steps.indexOf(target) + (aim > target || next() < 0.3 ? 1 : -1)] ?? target;
  const at = index * style.meter;
  const lean = next() < 0.5 ? 1 : 0.5;
  return [
    { at, beats: lean * style.melody.legato, pitch: from, accent: 0.62 },
    { at: at + lean, beats: style.meter - lean - 1, pitch: target, accent: 0.66 },
  ];
}

/** Lets phrases begin before their bar: one or two quick notes that lead into the first one. */
function withPickups(sketch: Sketch, tones: readonly Tone[]): readonly Tone[] {
  const { style, bars, next, clock, cue } = sketch;
  const led: Tone[] = [];
  for (const [index, tone] of tones.entries()) {
    const number = Math.floor(tone.at / style.meter);
    const bar = bars[number];
    const before = tones[index - 1];
    const begins = bar?.bar === 0 && tone.at === number * style.meter && number > 0;
    const count = next() < 0.45 ? 2 : 1;
    const from = tone.at - count / 2;
    const free = before === undefined || before.at + before.beats <= from + 0.6;
    const wants = bar !== undefined && bar.telling.motif !== 'long' && next() < 0.6;
    if (begins && wants && free && !spokenIn(cue, clock(from - 0.5), clock(tone.at))) {
      const { steps } = pitchesIn(sketch, number - 1);
      const up = before === undefined || before.pitch <= tone.pitch;
      const side = steps.filter((pitch) => (up ? pitch < tone.pitch : pitch > tone.pitch));
      const leading = up ? side.slice(-count) : side.slice(0, count).reverse();
      if (before !== undefined && led.length > 0 && before.at + before.beats > from)
        led[led.length - 1] = { ...before, beats: Math.max(0.25, from - before.at) };
      led.push(...leading.map((pitch, at) => ({ at: from + at / 2, beats: 0.48, pitch, accent: 0.5 })));
    }
    led.push(tone);
  }
  return led;
}

function lastTone(sketch: Sketch, current: number): Tone {
  const { style, bars, last } = sketch;
  const { low, high } = style.melody;
  const at = (bars.length - 1) * style.meter;
  const tonics: number[] = [];
  for (let pitch = low; pitch <= high; pitch++) if (pitch % 12 === bars.at(-1)?.tonic) tonics.push(pitch);
  return {
    at,
    beats: style.end === 'button' && !last ? 0.6 : style.meter,
    pitch: nearest(tonics, current),
    accent: 0.7,
  };
}
