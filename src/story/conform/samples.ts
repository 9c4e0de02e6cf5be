import fc from 'fast-check';
import { Film, type Scene, type Shot, ShotId, Take } from '#film';

const PLACES = ['INT. KITCHEN - DAY', 'EXT. BEACH - NIGHT', 'INT. LAMP ROOM - CONTINUOUS', 'EXT. HARBOUR - DAWN'];
const PEOPLE = ['MARA', 'ELI', 'THE CAPTAIN', '@McAVOY (V.O.)', 'NONNA'];
const WORDS =
  'the lamp is out and nobody came home before dawn with bread for you my old friend on the sea wall tonight'.split(
    ' ',
  );

const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 9 })
  .map((words) => `${words.join(' ')}.`);
const speech = fc
  .tuple(
    fc.constantFrom(...PEOPLE),
    fc.oneof({ weight: 4, arbitrary: sentence }, { weight: 1, arbitrary: fc.constant('Yes.') }),
  )
  .map(([name, words]) => `${name}\n${words}`);
const scene = fc
  .tuple(
    fc.constantFrom(...PLACES),
    fc.array(
      fc.oneof(
        sentence.map((text) => `Then ${text}`),
        speech,
        speech,
      ),
      { minLength: 1, maxLength: 7 },
    ),
  )
  .map(([heading, elements]) => ({ heading, elements }));
/** Every scene says which one it is, so that no two are alike. */
export const screenplays = fc.array(scene, { minLength: 1, maxLength: 7 }).map((scenes) =>
  scenes.map(({ heading, elements }, index) => ({
    heading,
    elements: [`Here is marker ${index}x${index * 7}.`, ...elements],
  })),
);
export type Parts = readonly { readonly heading: string; readonly elements: readonly string[] }[];
export const written = (scenes: Parts): string =>
  scenes.map(({ heading, elements }) => [heading, ...elements].join('\n\n')).join('\n\n');

/** Gives every line and scene something that only this film has. */
export function livedIn(film: Film): Film {
  const asset = 'a'.repeat(64);
  const take = (id: string): Take => Take.parse({ id, engine: 'import', seed: 0, asset, type: 'audio/wav', note: id });
  const lines = film.lines.map((line) => ({
    ...line,
    takes: [take(`take-${line.id}`)],
    circled: take(`take-${line.id}`).id,
  }));
  const shots = film.scenes.map((one, index) => shotOf(one, index));
  const scenes = film.scenes.map((one, index) => ({ ...one, shots: [ShotId.parse(`shot-${index + 1}`)] }));
  return Film.parse({ ...film, lines, shots, scenes });
}

function shotOf(scene: Scene, index: number): Shot {
  const covers = scene.elements.flatMap((element): Shot['covers'] => {
    if (element.kind === 'line') return [{ kind: 'line', line: element.line }];
    return element.kind === 'action' ? [{ kind: 'action', text: element.text, seconds: { num: 2, den: 1 } }] : [];
  });
  return {
    id: ShotId.parse(`shot-${index + 1}`),
    scene: scene.id,
    number: `${scene.number}A`,
    size: 'wide',
    framing: 'establishing',
    angle: 'eye',
    roll: 0,
    move: 'static',
    setup: `${scene.number}/wide`,
    side: 'near',
    subjects: [],
    over: null,
    performances: [],
    props: [],
    detail: '',
    covers,
    seconds: { num: 2, den: 1 },
    transition: { kind: 'cut', seconds: { num: 0, den: 1 } },
    description: '',
    reason: '',
    pinned: [],
    takes: [],
    circled: null,
  };
}
