import type { CharacterId } from '#film';
import type { Mention } from './names.ts';
import type { Antecedents } from './subjects.ts';

type Presents = ReturnType<Antecedents['presents']>;
type Age = NonNullable<ReturnType<NonNullable<Antecedents['age']>>>;

/** What a noun says of whoever it means. */
interface Noun {
  readonly presents: Presents | undefined;
  readonly ages: readonly Age[] | undefined;
  /** It means all who fit, not the one who does. */
  readonly all: boolean;
}

const noun = (presents?: Presents, ages?: readonly Age[], all = false): Noun => ({ presents, ages, all });
const SMALL = ['child', 'young'] as const;
const GROWN = ['young', 'adult', 'old'] as const;
const PARENT = ['adult', 'old'] as const;

const NOUNS: ReadonlyMap<string, Noun> = new Map([
  ['girl', noun('feminine', SMALL)],
  ['boy', noun('masculine', SMALL)],
  ['child', noun(undefined, ['child'])],
  ['woman', noun('feminine', GROWN)],
  ['man', noun('masculine', GROWN)],
  ['old man', noun('masculine', ['old'])],
  ['old woman', noun('feminine', ['old'])],
  ['grandfather', noun('masculine', ['old'])],
  ['grandpa', noun('masculine', ['old'])],
  ['grandmother', noun('feminine', ['old'])],
  ['grandma', noun('feminine', ['old'])],
  ['granddaughter', noun('feminine', SMALL)],
  ['grandson', noun('masculine', SMALL)],
  ...['mother', 'mum', 'mom', 'mama'].map((word) => [word, noun('feminine', PARENT)] as const),
  ...['father', 'dad', 'papa'].map((word) => [word, noun('masculine', PARENT)] as const),
  ['wife', noun('feminine', GROWN)],
  ['husband', noun('masculine', GROWN)],
  ['daughter', noun('feminine', SMALL)],
  ['son', noun('masculine', SMALL)],
  ['sister', noun('feminine')],
  ['brother', noun('masculine')],
  ['children', noun(undefined, ['child'], true)],
  ['kids', noun(undefined, ['child'], true)],
  ['girls', noun('feminine', SMALL, true)],
  ['boys', noun('masculine', SMALL, true)],
  ['men', noun('masculine', GROWN, true)],
  ['women', noun('feminine', GROWN, true)],
]);

const EPITHET = new RegExp(
  `\\b(the|both|two|three|his|her|their)\\s+(?:two\\s+|three\\s+|little\\s+|young\\s+|small\\s+)?(${[...NOUNS.keys()]
    .sort((one, other) => other.length - one.length)
    .join('|')})(['’]s)?(?![\\p{L}])`,
  'giu',
);

/** `the girl`, `two children`, `her grandfather`: the people of the scene such words can only mean. */
export function epithetsIn(text: string, named: readonly Mention[], antecedents: Antecedents): readonly Mention[] {
  const { age } = antecedents;
  if (age === undefined) return [];
  return [...text.matchAll(EPITHET)].flatMap((match): Mention[] => {
    const [from, to] = [match.index, match.index + match[0].length - (match[3] ?? '').length];
    if (named.some((mention) => mention.from < to && mention.to > from)) return [];
    const own = named.findLast((mention) => mention.to <= from && (match[1] ?? '').toLowerCase() !== 'the')?.character;
    const kind = NOUNS.get((match[2] ?? '').toLowerCase());
    const owner = ownerOf((match[1] ?? '').toLowerCase(), antecedents);
    const there =
      kind === undefined ? [] : fitting(kind, antecedents, age, named).filter((id) => id !== owner && id !== own);
    const [first, ...rest] = there.length > 0 || kind === undefined ? there : absent(kind, own ?? owner, antecedents);
    const single = kind?.all === false ? rest.length === 0 : rest.length > 0;
    if (first === undefined || !single) return [];
    return [{ character: first, also: rest, from, to, owning: match[3] !== undefined }];
  });
}

/** Kin who have not come into the scene: `his mother`, where the film introduced him as her son and nobody else can be meant. */
function absent(kind: Noun, owner: CharacterId | undefined, antecedents: Antecedents): readonly CharacterId[] {
  const { kin, age } = antecedents;
  if (kin === undefined || owner === undefined || age === undefined || kind.all) return [];
  const everybody = kin.everybody.filter((id) => id !== owner);
  const fit = fitting(kind, { ...antecedents, everybody }, age, []);
  return fit.length === 1 && (kin.introduced.has(owner) || fit.some((id) => kin.introduced.has(id))) ? fit : [];
}

/** Whose `her mother` is: nobody is their own. */
function ownerOf(determiner: string, { recent, presents }: Antecedents): CharacterId | undefined {
  const gender = determiner === 'her' ? 'feminine' : determiner === 'his' ? 'masculine' : undefined;
  return gender === undefined ? undefined : recent.find((id) => presents(id) === gender);
}

/** Who of the scene a noun fits; whoever the sentence names is meant by their name. */
function fitting(
  { presents, ages }: Noun,
  antecedents: Antecedents,
  age: NonNullable<Antecedents['age']>,
  named: readonly Mention[],
): readonly CharacterId[] {
  return antecedents.everybody.filter(
    (id) =>
      !named.some((mention) => mention.character === id) &&
      (presents === undefined || antecedents.presents(id) === presents) &&
      (ages === undefined || ages.includes(age(id))),
  );
}
