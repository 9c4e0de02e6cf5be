import { chance, pick } from '#chance';

const PLACES = [
  'INT. KITCHEN',
  'EXT. STREET',
  'INT. OFFICE',
  'EXT. FOREST',
  'INT. TRAIN',
  'EXT. SHORE',
  'INT. LIBRARY',
  'EXT. GARDEN',
];
const TIMES = ['DAY', 'NIGHT', 'MORNING', 'DUSK'];
const ACTIONS = [
  'Ada walks to the window and looks out.',
  'Ben sits down at the table.',
  'Cleo picks up the letter and holds it to the light.',
  'Ada turns. Ben points at the door.',
  'Rain runs down the glass.',
  'Cleo runs across, a lantern in her hand.',
];
const LINES = [
  'I thought you would never come back.',
  'Nobody has seen it since the winter.',
  'Then we go tonight.',
  'Are you sure about this?',
  'No. But I am going anyway.',
  'Listen. Somebody is out there.',
  'Give me the key, and I will tell you the rest.',
  'It was never about the money.',
];

/** A screenplay of `scenes` scenes with a handful of shots each; the same for the same number. */
export function screenplayOf(scenes: number): string {
  const next = chance(scenes);
  const pages = ['Title: The Long Night', 'Author: Bench', ''];
  const people = ['ADA', 'BEN', 'CLEO'];
  const introduced =
    'ADA, 40, a keeper in a yellow coat, BEN, 30, a thin man in a grey suit, and CLEO, 20, with red braids, wait.';
  for (let scene = 0; scene < scenes; scene++) {
    pages.push(
      `${PLACES[scene % PLACES.length]} - ${pick(next, TIMES)}`,
      '',
      scene === 0 ? introduced : pick(next, ACTIONS),
      '',
    );
    for (let line = 0; line < 4; line++) {
      pages.push(people[(scene + line) % 3] ?? 'ADA', pick(next, LINES), '');
      if (line === 1) pages.push(pick(next, ACTIONS), '');
    }
  }
  return pages.join('\n');
}
