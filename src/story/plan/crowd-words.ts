/** Words for many people nobody names, and as what kind of crowd they are drawn. */
const CROWDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    crowd:
      'crowd mob throng crowds people villagers townspeople townsfolk citizens neighbours neighbors guests dancers customers shoppers tourists onlookers ' +
      'bystanders workers miners sailors fishermen protesters revellers pedestrians strangers folla gente foule invités menge leute gäste multitud invitados',
    audience: 'audience spectators fans congregation parents pubblico public publikum público',
    passengers: 'passengers commuters travellers travelers passeggeri passagers passagiere pasajeros',
    children:
      'children kids pupils students schoolchildren classmates schoolboys schoolgirls bambini enfants kinder niños',
    soldiers: 'soldiers guards troops knights soldati soldats soldaten soldados',
  }).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
);

/** As what kind of crowd a word's people are drawn; undefined for words that mean no crowd. Lower case. */
export const crowdKind = (word: string): string | undefined => CROWDS.get(word);

/** Whether a word means many people nobody names: `guests`, `folla`. */
export const isCrowd = (word: string): boolean => CROWDS.has(word);
