import { foeOf } from './foe.ts';
import type { Motif } from './motif.ts';
import type { Colour, Note } from './score.ts';
import { type Beside, secondOf } from './second.ts';
import { noteIn, type Sketch } from './sketch.ts';
import { type Tone, tuneOf } from './tune.ts';

/** Whose motifs a cue plays. */
export interface Motifs {
  readonly at: (seconds: number) => Motif;
  readonly beside: Beside;
  readonly foe: Motif | null;
}

/** What sings: the melody, the voice beside it, and low under tension the motif of whom the story turns against. */
export function melodyOf(sketch: Sketch, motifs: Motifs): readonly Note[] {
  const { melody } = sketch.style;
  const tune = tuneOf(sketch, motifs.at);
  const play = (tones: readonly Tone[], colour: Colour, pan: number) =>
    tones.map(({ at, beats, pitch, accent }) => noteIn(sketch, colour, at, beats, pitch, accent, pan));
  return [
    ...play(tune, melody.colour, 0.1),
    ...play(secondOf(sketch, tune, motifs.beside), melody.second, -0.25),
    ...(motifs.foe === null ? [] : play(foeOf(sketch, motifs.foe), 'horn', 0.35)),
  ];
}
