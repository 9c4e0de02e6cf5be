import { entry } from '../entry.ts';
import { ANIMAL_WORDS } from './beings.ts';
import { GARMENT_WORDS } from './clothes-words.ts';

/** Garment words that are trades, or ways of fur. */
const NO_CLOTH = new Set(
  'sheriff princess bride ballerina businessman businesswoman lawyer detective banker politician woolly baker cook chef waitress barista butcher shopkeeper innkeeper soldier officer policeman policewoman captain guard sergeant general nurse knight pirate pilot conductor postman astronaut firefighter stationmaster admiral mechanic farmer gardener plumber carpenter engineer monk priest wizard witch king queen judge nun furs tie mac'.split(
    ' ',
  ),
);

/** Cloth one can put on; among the garment words there are trades too, and a `coat` may be fur. */
const CLOTHES = Object.entries(GARMENT_WORDS)
  .map(([word]) => word)
  .concat(
    'trousers',
    'breeches',
    'waistcoats',
    'clothes',
    'pinafore',
    'smock',
    'bonnet',
    'mittens',
    'boots',
    'shoes',
    'bow tie',
  )
  .filter((word) => !NO_CLOTH.has(word));
const EYEWEAR = 'glasses|spectacles|pince-nez|monocle|sunglasses';
const HATS = "(?:top |straw |bowler |pointed |witch's )?hat|fedora|bowler|cap|beret|helmet|crown|bonnet|headscarf";

/** What may stand between `in a` and a garment: qualities, not the garment's owner and not another sentence. */
const QUALITIES =
  '(?:(?:an?|the|his|her|its|two|some|old|very|and)\\s+|(?!(?:pocket|of|with|on|for|to|from|by|who|that)\\b)[\\p{L}-]+,?\\s+){0,5}?';
const WORN_ON = '(?<![\\p{L}-])';
const NO_PLACE = "(?!'s|s?\\s+(?:pocket|box|rack|hanger|stand|sleeve|shop|stall|hook|drawer|case|pile))(?![\\p{L}-])";
const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const cloth = (words: readonly string[]) =>
  words
    .map(escaped)
    .sort((a, b) => b.length - a.length)
    .join('|');

const IN_CLOTHES = new RegExp(
  `${WORN_ON}(?:in|wears|wearing|dressed in|clad in|puts on|buttons|straightens)\\s+${QUALITIES}(?:${cloth(CLOTHES)}|${EYEWEAR})${NO_PLACE}`,
  'u',
);
/** `With a red coat` is said of fur too. */
const WITH_CLOTHES = new RegExp(
  `${WORN_ON}with\\s+${QUALITIES}(?:${cloth(CLOTHES.filter((word) => word !== 'coat' && word !== 'mantel'))}|${EYEWEAR})${NO_PLACE}`,
  'u',
);
const IN_HAT = new RegExp(`${WORN_ON}(?:in|wears|wearing)\\s+${QUALITIES}(?:${HATS})${NO_PLACE}`, 'u');

/** Animals people put hats on, which makes no people of them. */
const KEPT: ReadonlySet<string> = new Set([
  'dog',
  'cat',
  'horse',
  'cow',
  'sheep',
  'pig',
  'camel',
  'elephant',
  'monkey',
]);

/** How one addresses people. */
const TITLES = new Set(
  'mr mister mrs miss ms madame madam monsieur herr frau signor signora doctor dr professor judge lord lady sir captain king queen prince princess detective inspector sheriff postman nurse teacher papa mama daddy mummy granny grandma grandpa grandmother grandfather aunt auntie uncle girl boy'.split(
    ' ',
  ),
);

/** What an animal of a story may be by trade or station; keepers, hunters and tamers of animals are people. */
const STATIONS =
  'postman|postwoman|postmaster|postmistress|mailman|washerwoman|laundress|detective|inspector|doctor|nurse|teacher|schoolteacher|headmaster|headmistress|professor|librarian|baker|cook|chef|butcher|grocer|shopkeeper|innkeeper|barber|tailor|seamstress|cobbler|carpenter|builder|blacksmith|clockmaker|watchmaker|gardener|miner|sailor|captain|pirate|fisherman|soldier|officer|policeman|policewoman|constable|sheriff|conductor|stationmaster|engineer|mechanic|pilot|astronaut|explorer|inventor|scientist|painter|artist|poet|writer|pianist|violinist|musician|singer|dancer|ballerina|actor|actress|magician|wizard|witch|knight|king|queen|prince|princess|duke|duchess|judge|lawyer|banker|mayor|president|butler|maid|housekeeper|gentleman|lady|schoolboy|schoolgirl|girl|boy|grandmother|grandfather|granny|grandma|grandpa|aunt|uncle|waiter|waitress|journalist|reporter|photographer';

/** Pairs that are words of their own: a cat lady, a horse doctor, a bear grocer never. */
const PEOPLE_OF =
  /^(?:(?:cat|dog|horse|bird|monkey|fish|pig|sheep|cow) (?:lady|doctor|nurse|painter|photographer|girl|boy|woman|man)|fish (?:chef|cook|fisherman)|camel (?:driver|soldier|boy)|mouse (?:king|queen)|whale fisherman|pig butcher|horse butcher|sheep (?:king|boy)|cow (?:boy|girl))$/u;

const STATION = new RegExp(`^(${STATIONS})$`, 'u');
const ASIDE =
  /[,;:.!?(]|\b(?:with|wearing|in|on|at|by|from|for|to|of|and|who|whose|that|which|is|was|sits|stands|walks)\b/u;

/** Titles that stand before an animal's word only in stories: there are king penguins and nurse sharks, but no doctor owls. */
const ADDRESSED = new Set('mr mister mrs doctor professor detective inspector postman'.split(' '));

/** `A badger postman`, `a hedgehog washerwoman`: the animal whose station is told right after what it is; undefined for none. */
export function animalOfStation(said: string): string | undefined {
  const words = (said.toLowerCase().split(ASIDE)[0] ?? '').trim().split(/\s+/);
  const [animal = '', trade = ''] = words.slice(-2);
  const species = entry(ANIMAL_WORDS, animal);
  if (ADDRESSED.has(animal)) return entry(ANIMAL_WORDS, trade);
  return species !== undefined && STATION.test(trade) && !PEOPLE_OF.test(`${animal} ${trade}`) ? species : undefined;
}

/** Whether an animal is told of as people are: it wears clothes, or has a trade or a title. `said` is in small letters and English. */
export function tellsOfPeople(name: string, said: string, species: string): boolean {
  if (species === 'fish' || species === 'whale') return false;
  if (animalOfStation(said) !== undefined || titled(name)) return true;
  const first = said.split(/[.!?;]\s/u)[0] ?? '';
  if (IN_CLOTHES.test(first) || WITH_CLOTHES.test(first)) return !ofSomebodyElse(first);
  return !KEPT.has(species) && IN_HAT.test(first) && !ofSomebodyElse(first);
}

/** `MISTER FROG`, `BADGER GIRL`: a title counts beside the word for the animal; a cat may be called Captain. */
function titled(name: string): boolean {
  const words = name.toLowerCase().split(/[\s.]+/);
  return words.some((word) => entry(ANIMAL_WORDS, word) !== undefined) && words.some((word) => TITLES.has(word));
}

/** `A dog beside a man in a coat`: somebody else is named before the clothes. */
function ofSomebodyElse(text: string): boolean {
  const before = text.split(/\b(?:in|wears|wearing|with|dressed|clad)\b/u);
  return before.some((part, index) => index > 0 && OTHERS.test(part)) || OTHERS.test(text.split(IN_CLOTHES)[0] ?? '');
}
const OTHERS =
  /\b(?:man|woman|boy|girl|child|lady|gentleman|owner|master|mistress|farmer|nurse|soldier|policeman|rider|somebody|someone)\b/u;
