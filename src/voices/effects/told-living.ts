import type { EffectKind } from './kind.ts';
import { near } from './near.ts';

/** A sound and the words that ask for it: the kind, decibels beside its own level, and a pattern. */
export type Row = readonly [kind: EffectKind | 'steps', gainDb: number, pattern: string];

const BABIES = 'bab(?:y|ies)|infant|newborn|neonat\\w|bambin\\w|bébé|bebé|säugling';
const SHEEP = 'sheep|lambs?|goats?|pecor\\w|agnell\\w|capr\\w|moutons?|chèvres?|agneau|ovejas?|cabras?|schafe?|ziegen?';
const COWS = 'cows?|cattle|bulls?|ox|oxen|mucc\\w+|vacc\\w+|tor[oi]|vaches?|taureaux?|vacas?|kuh|kühe|stier';
const OWLS = 'owls?|guf[oi]|civett\\w|hibou|chouette|búhos?|lechuzas?|eulen?';
const WOLVES = 'wol(?:f|ves)|coyotes?|lup[oi]|loups?|lobos?|wölfe?';
const FROGS = 'frogs?|toads?|ran[ae]|rosp[oi]|grenouilles?|crapauds?|ranas?|sapos?|frösche?|kröten?';
const CROWS = 'crows?|ravens?|rooks?|corv[oi]|cornacch\\w+|corbeaux?|corneilles?|cuervos?|krähen?|raben?';
const WINGED =
  'birds?|pigeons?|doves?|bats?|crows?|ravens?|flock|uccell\\w|piccion\\w|oiseaux?|pájaros?|palomas?|vögel|tauben?';

/** What those who live sound of, in English, Italian, French, Spanish and German. */
export const LIVING: readonly Row[] = [
  [
    'baby',
    0,
    near(
      BABIES,
      'cr(?:y|ies|ied|ying)|wail\\w*|scream\\w*|howl\\w*|bawl\\w*|piang\\w+|strill\\w+|pleur\\w+|llor\\w+|wein\\w*|schrei\\w*',
    ),
  ],
  [
    'rooster',
    0,
    '(?:rooster|cock|cockerel)s? (?:crows?|calls?)|cock-a-doodle|gallo canta|canta (?:il|un|el) gallo|coq chante|chant du coq|hahn kräht|kräht',
  ],
  ['sheep', 0, `${near(SHEEP, 'bleat\\w*|bel(?:a|ano)|bêl\\w+|bala|balan|blök\\w*|mecker\\w*')}|bleat(?:s|ing)?`],
  [
    'cow',
    0,
    `${near(COWS, 'moo(?:s|ing)?|low(?:s|ing)|mugg\\w+|meugl\\w+|mug(?:e|en)|muh(?:t|en)|bellows?')}|moo(?:s|ing)`,
  ],
  ['owl', 0, `${near(OWLS, 'hoot\\w*|calls?|cries|screech\\w*|hulul\\w*|ulul\\w*|bubol\\w*|ruft|schreit')}|hoots?`],
  ['howl', 0, near(WOLVES, 'howl\\w*|ulul\\w*|hurl\\w*|aúll\\w*|heul\\w*')],
  ['howl', -3, near('dogs?|hound|cani|chiens?|perros?|hunde?', 'howl\\w*|ulul\\w*|hurl\\w*|aúll\\w*|heul\\w*')],
  ['frog', 0, `${near(FROGS, 'croak\\w*|gracid\\w+|coass\\w+|croa\\w+|quak\\w*')}|croaking`],
  [
    'crow',
    0,
    `${near(CROWS, 'caw(?:s|ing)?|calls?|cries|croak\\w*|gracchi\\w+|croass\\w+|grazn\\w+|krächz\\w*')}|caw(?:s|ing)`,
  ],
  [
    'wings',
    0,
    `${near(WINGED, 'takes? off|take wing|takes? flight|flutters?|flap\\w*|scatter\\w*|burst\\w*|vol(?:a|ano) via|spicc\\w+ il volo|s.envol\\w+|alzan? el vuelo|flattern|auf(?:fliegen|flattert)')}|wings (?:beat|flap)|flutter of wings|frullo d.ali`,
  ],
  [
    'cough',
    0,
    'cough(?:s|ed|ing)?(?!\\p{L}| up)|clears? (?:his|her|their) throat|toss(?:e|isce|iscono)|colpo di tosse|tousse\\w*|tose(?!\\p{L})|hust\\w+|räuspert',
  ],
  ['sneeze', 0, 'sneez\\w+|starnut\\w+|éternu\\w+|estornud\\w+|nies(?:t|en)'],
  [
    'snap',
    0,
    '(?:twigs?|branch(?:es)?|sticks?|ice|rope|cable|whip|bone) (?:suddenly )?(?:snaps?|cracks?|breaks)|(?:snaps?|breaks?) (?:a|the) (?:\\p{L}+ )?(?:twig|branch|stick|pencil)|cracks? (?:a|the|his|her) (?:whip|knuckles|nut)|snaps? (?:his|her|their) fingers|clicks (?:his|her) fingers|schiocca le dita|claque des doigts|chasquea los dedos|schnippt',
  ],
  [
    'buzz',
    0,
    near(
      'fl(?:y|ies)|bees?|wasps?|hornets?|mosquito(?:es|s)?|insects?|mosc(?:a|he)|ap[ie]|vesp[ae]|zanzar[ae]|mouches?|abeilles?|guêpes?|moustiques?|moscas?|abejas?|avispas?|fliegen?|bienen?|wespen?|mücken?',
      'buzz\\w*|whin(?:e|es|ing)|drones?|hums?|humming|ronz\\w+|bourdonn\\w+|zumb\\w+|summ\\w+|surr\\w+',
    ),
  ],
  [
    'scream',
    0,
    '(?<!engine |kettle |tires |tyres |gull |brakes )screams?(?!\\p{L}| (?:past|by|at the top))|shrieks?(?! of (?:tyres|brakes))|(?:lets? out|gives?) (?:a|an) (?:\\p{L}+ )?(?:scream|shriek|cry)|url(?:a|o|ano)(?!\\p{L})|strill\\w+|hurlement|pousse un cri|grito|chill(?:a|ido)|schrei(?:t|en)?(?!\\p{L})|kreisch\\w*',
  ],
  [
    'boo',
    0,
    'boo(?:s|ed|ing)(?!\\p{L})|jeers?|fischi dal pubblico|huées?|hue(?:nt)?(?!\\p{L})|abuche\\w+|buh(?:t|en|rufe)',
  ],
  ['snore', 0, 'snor(?:e|es|ing)|russ(?:a|ano|are)(?!\\p{L})|ronfl\\w+|ronca\\w*|schnarch\\w*'],
  [
    'laughter',
    0,
    '(?:everyone|everybody|they all|all|the (?:audience|crowd|room|class|men|women|children|girls|boys|guests)) (?:\\p{L}+ )?(?:laughs?|laughing|burst\\w* (?:out )?(?:into )?laugh\\w*|in stitches)|(?:roars? of |burst of |peals? of )?laughter(?! in (?:his|her|their) (?:eyes|voice))|risat[ae]|tutti ridono|éclats? de rire|tous rient|carcajadas?|risas|gelächter|alle lachen',
  ],
  [
    'slap',
    0,
    'slaps?(?!\\p{L}|-| (?:on the back|together|up))|slapped|schiaff\\w+|gifl\\w+|bofet\\w+|cachetada|ohrfeig\\w*',
  ],
  [
    'punch',
    0,
    'punch(?:es|ed)?(?!\\p{L}| bowl)|fistfight|(?:hits?|strikes?) (?:him|her|them) (?:in|on|across) (?:the|his|her) (?:face|jaw|stomach|nose|chin|head)|pugn[oi](?!\\p{L})|prend\\w* a pugni|coups? de poing|puñetaz\\w+|faustschl\\w+',
  ],
  [
    'heartbeat',
    0,
    near(
      'hearts?|cuore|cœur|corazón|herz',
      'hammer\\w*|thud\\w*|throb\\w*|drums|drumming|batte forte|tambourin\\w*|rast',
    ),
  ],
  ['horse', 0, 'gallop\\w*|galopp\\w*|galop(?:ent|e|an|a)?(?!\\p{L})|hoofbeats|hoof beats|hooves|clip-clop|canters?'],
  ['horse', -2, near('hors\\w+|caball\\w+|riders?', 'neigh\\w*|whinn\\w*|snorts?|nitris\\w+|hennit\\w*|relinch\\w+')],
];
