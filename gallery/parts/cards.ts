import { TIMES_OF_DAY } from '#film';
import { frames, type Row, type Sheet } from '../sheet.ts';
import { camera, emptySet } from './staging.ts';

const TITLES: readonly {
  readonly name: string;
  readonly title: string;
  readonly lines: readonly string[];
  readonly set: string;
}[] = [
  { name: 'one word', title: 'Umbrella', lines: [], set: 'street' },
  { name: 'short, with its author', title: 'The Last Light', lines: ['Edda Storm'], set: 'cliff-lighthouse' },
  { name: 'seven words', title: 'A Letter to the Tide from Nobody', lines: ['written and drawn at sea'], set: 'shore' },
  {
    name: 'long',
    title: 'The Incredible and Entirely Untrue Adventures of a Very Small Radio',
    lines: [],
    set: 'living-room',
  },
  { name: 'the end', title: 'The End', lines: [], set: 'field' },
  { name: 'Japanese', title: '最後の灯', lines: ['海野あかり'], set: 'sea' },
  { name: 'Arabic', title: 'الضوء الأخير', lines: [], set: 'desert' },
  { name: 'Hindi', title: 'आख़िरी रोशनी', lines: [], set: 'village' },
  {
    name: 'many lines',
    title: 'Chapter Two',
    lines: ['In which nothing happens,', 'and then it happens again.', '1924'],
    set: 'library',
  },
];

/** Title and end cards at every time of day, and in tall and square pictures nothing is cut. */
export function cardSheets(look: string): Sheet[] {
  return [
    {
      id: `cards-${look}`,
      part: 'cards',
      look,
      title: 'Cards at every hour',
      rows: TITLES.map(
        ({ name, title, lines, set }): Row => ({
          title: name,
          tiles: TIMES_OF_DAY.map((time) => ({
            id: `cards/${look}/${name.replaceAll(/[ ,]+/g, '-')}/${time}`,
            caption: time,
            staging: emptySet(look, set, {
              time,
              card: { title, lines },
              camera: camera({ framing: 'title', size: 'extreme-wide', subjects: [] }),
            }),
            frames: frames(3),
            at: frames(1.5),
          })),
        }),
      ),
    },
  ];
}
