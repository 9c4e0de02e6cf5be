import type { WordLists } from './lists.ts';

const NEVER = /^(?!)/;

/** A language of which no words are known: only what needs none, in the English of screenplays. */
export const PLAIN: WordLists = {
  language: '',
  people: { she: '', he: '', it: '', they: '' },
  places: { inside: '', outside: '', either: '' },
  things: '',
  determiners: '',
  indefinite: '',
  another: '',
  telling: '',
  prepositions: { inside: '', at: '', beside: '', towards: '' },
  breaks: '',
  pronouns: { she: '', he: '', it: '', they: '' },
  firstPerson: '',
  titles: '',
  saying: '',
  manners: {},
  thinking: '',
  going: '',
  notNames: '',
  trouble: '',
  shapes: {
    named: NEVER,
    being: NEVER,
    iAm: NEVER,
    when: NEVER,
    unseen: NEVER,
    request: NEVER,
    wish: NEVER,
    nextDay: NEVER,
  },
  hours: { dawn: 'DAWN', morning: 'MORNING', day: 'DAY', evening: 'EVENING', dusk: 'DUSK', night: 'NIGHT' },
  narrator: 'NARRATOR',
  teller: '',
  somewhere: 'SOMEWHERE',
  untitled: 'A Short Film',
  gloss: { she: 'a woman', he: 'a man', it: 'a figure', they: 'a person' },
  moments: [],
  nounsAreCapital: true,
};
