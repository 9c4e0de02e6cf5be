import { type Chance, pick } from '#chance';
import type { BriefPerson } from './reading.ts';

/** Who and what a filled-in beat may speak of: only what the brief itself brought. */
export interface FillerCast {
  readonly hero: BriefPerson;
  readonly other: BriefPerson | undefined;
  readonly object: string | undefined;
}

/** What happens in a beat the brief says nothing about, and what is said; English only. */
export interface Filler {
  readonly action: string;
  readonly line?: { readonly speaker: BriefPerson; readonly manner: string; readonly words: string };
}

type Writer = (cast: FillerCast) => Filler;

/** As a sentence begins with them: `Mina`, `The fisherman`. */
const Name = (person: BriefPerson): string => {
  const lower = person.name.toLowerCase();
  return person.proper ? lower.replace(/(^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase()) : `The ${lower}`;
};
const name = (person: BriefPerson): string => (person.proper ? Name(person) : `the ${person.name.toLowerCase()}`);
const thing = ({ object }: FillerCast): string => (object === undefined ? 'the way ahead' : `the ${object}`);
const say = (speaker: BriefPerson, manner: string, words: string) => ({ speaker, manner, words });

/** By beat name; the seven beats of a short film and the four of kishotenketsu. Chosen among by chance. */
const FILLERS: Readonly<Record<string, readonly Writer[]>> = {
  'Opening Image': [
    ({ hero }) => ({ action: `${Name(hero)} stands quite still and looks into the distance.` }),
    ({ hero }) => ({ action: `${Name(hero)} walks slowly by, as on any other day.` }),
  ],
  Catalyst: [
    (cast) => ({
      action: `${Name(cast.hero)} stops and looks at ${thing(cast)}.`,
      line: say(cast.hero, 'afraid', 'What is this?'),
    }),
    (cast) => ({ action: `${Name(cast.hero)} turns around.`, line: say(cast.hero, 'quietly', 'Did you hear that?') }),
  ],
  'Break into Two': [
    ({ hero }) => ({
      action: `${Name(hero)} takes a deep breath and walks.`,
      line: say(hero, 'calm', 'I have to try.'),
    }),
    ({ hero }) => ({
      action: `${Name(hero)} looks back once, then walks on.`,
      line: say(hero, '', 'Nobody else will go.'),
    }),
  ],
  Midpoint: [
    (cast) => ({
      action: `${Name(cast.hero)} reaches for ${thing(cast)}.`,
      line: say(cast.hero, 'excited', 'There it is!'),
    }),
    ({ hero, other }) =>
      other === undefined
        ? { action: `${Name(hero)} runs.`, line: say(hero, 'excited', 'Almost there!') }
        : { action: `${Name(other)} looks at ${name(hero)}.`, line: say(other, '', 'You came all this way?') },
  ],
  'All Is Lost': [
    ({ hero }) => ({ action: `${Name(hero)} sits down, alone.`, line: say(hero, 'sad', 'It was all for nothing.') }),
    ({ hero, other }) => ({
      action: `${Name(hero)} falls to the ground.`,
      line: say(other ?? hero, 'sad', other === undefined ? 'I cannot do this alone.' : 'Get up. Please.'),
    }),
  ],
  Finale: [
    (cast) => ({
      action: `${Name(cast.hero)} stands up and holds ${thing(cast)} high.`,
      line: say(cast.hero, 'excited', 'Now!'),
    }),
    ({ hero }) => ({
      action: `${Name(hero)} runs, faster than ever before.`,
      line: say(hero, 'excited', 'Not this time!'),
    }),
  ],
  'Final Image': [
    ({ hero, other }) => ({
      action:
        other === undefined
          ? `${Name(hero)} smiles.`
          : `${Name(hero)} and ${name(other)} look into the distance together.`,
      line: say(hero, 'tender', 'So that is how it ends.'),
    }),
    ({ hero }) => ({ action: `${Name(hero)} stands where it all began, and smiles.` }),
  ],
  Ki: [({ hero }) => ({ action: `${Name(hero)} looks around.` })],
  Sho: [(cast) => ({ action: `${Name(cast.hero)} looks at ${thing(cast)} for a long time.` })],
  Ten: [(cast) => ({ action: `${Name(cast.hero)} turns.`, line: say(cast.other ?? cast.hero, 'happy', 'Look!') })],
  Ketsu: [({ hero }) => ({ action: `${Name(hero)} smiles.`, line: say(hero, 'calm', 'Yes. Like this.') })],
};

/** Fills one beat; undefined when there is nothing honest to fill it with. */
export function fill(beat: string, cast: FillerCast, chance: Chance): Filler | undefined {
  const writers = FILLERS[beat];
  return writers === undefined ? undefined : pick(chance, writers)(cast);
}
