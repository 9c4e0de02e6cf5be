import { type Appearance, type Casting, type Film, FilmId, type Settings } from '#film';
import { type Conformed, type ConformRequest, conform, type Person } from './index.ts';

export const SETTINGS: Settings = {
  width: 1280,
  height: 720,
  frameRate: { num: 24, den: 1 },
  look: 'ink',
  seed: 1,
  captions: 'burned',
  music: true,
  effects: true,
  ambience: true,
  language: 'en-US',
  seconds: null,
};

/** A face that tells its characters apart by number only: these tests are about words. */
export const appearance = (number: number): Appearance => ({
  kind: 'person',
  species: '',
  presents: 'neutral',
  age: 'adult',
  height: 1.7,
  build: 1,
  skin: '#c08060',
  hair: { style: 'short', colour: '#202020' },
  beard: 'none',
  garment: { style: 'coat', colour: '#204060', second: '#102030' },
  hat: 'none',
  extras: [],
  accent: `#${number.toString(16).padStart(6, '0')}`,
});

const casting = (number: number, language: string): Casting => ({
  engine: 'espeak-ng',
  voice: `voice-${number}`,
  language,
  rate: 155,
  pitch: 50,
  range: 50,
});

/** Conforms a screenplay, as a film of its own or onto an earlier one. */
export function conformed(screenplay: string, previous: Film | null = null, language = 'en-US'): Conformed {
  return conform(requestFor(screenplay, previous, language));
}

function requestFor(screenplay: string, previous: Film | null, language: string): ConformRequest {
  return {
    source: {
      kind: 'screenplay',
      path: '/films/the-last-light.fountain',
      text: screenplay,
      encoding: 'utf-8',
      written: 'as-given',
    },
    screenplay,
    settings: { ...SETTINGS, language },
    previous,
    filmId: FilmId.parse('film'),
    design: (_, others) => appearance(others.length),
    cast: (_, others, spoken) => casting(others.length, spoken),
  };
}

/** The people of a screenplay as they are handed to whoever designs them. */
export function peopleIn(screenplay: string, language = 'en-US'): Person[] {
  const people: Person[] = [];
  conform({
    ...requestFor(screenplay, null, language),
    design: (person, others) => {
      people.push(person);
      return appearance(others.length);
    },
  });
  return people;
}

export const filmOf = (screenplay: string, previous: Film | null = null): Film => conformed(screenplay, previous).film;

export const LIGHTHOUSE = `Title: The Last Light
Author: Ada Rossi

FADE IN:

# The storm

= Mara must choose.

EXT. LIGHTHOUSE - NIGHT

Rain lashes the rocks. Thunder.

MARA, 60, a lighthouse keeper in a yellow oilskin, climbs the path. She leans into the wind.

[[shot: WS | low | push-in | 3.5s]]

MARA
(shouting)
Eli! Come back!

INT. THE LIGHTHOUSE - LAMP ROOM - CONTINUOUS

ELI (10), a thin boy with a red cap, hides behind the great lamp. A black CAT watches him.

ELI
(whispering)
She can't see us.

MARA (O.S.)
Eli?

ELI
(in Italian)
Non ti vedo, ma ti sento.

NARRATOR (V.O.)
That night, nobody slept.

CUT TO:

EXT. BEACH - SUNRISE

Mara finds Eli asleep on the sand. She smiles and hugs him.

MARA
I love you, you *ridiculous* child.

ELI ^
I'm sorry!

> THE END <
`;

export const FARO = `Titolo: L'ultimo faro
Autore: Ada Rossi

INT. CUCINA DELLA NONNA - NOTTE

Una cucina vecchia, il camino acceso. Piove contro la finestra. NONNA TERESA, 78 anni, una donna minuta con uno scialle viola, taglia il pane.

Entra GIÒ, 9 anni, un bambino con il berretto rosso.

NONNA TERESA
(dolcemente)
Vieni qui, tesoro. Hai fame?

GIÒ
No! Odio la zuppa!

NONNA TERESA
(in inglese)
Good night, little star, and do not be afraid of the dark.

EST. MOLO - ALBA

Nebbia sul porto. Un GABBIANO vola basso.

GIÒ (F.C.)
Nonna, dove sei?
`;
