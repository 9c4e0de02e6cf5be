import type { Act } from '#film';
import { FOREIGN_VERBS } from './foreign-verbs.ts';
import { formsOf } from './inflection.ts';

/** What a verb makes a body do, and what else follows from it. */
export interface Verb {
  /** The verb as a dictionary has it. */
  readonly base: string;
  readonly act: Act;
  /** What happens to a thing named after it. */
  readonly thing: 'takes' | 'leaves' | 'gives' | 'none';
  /** Whether the body comes into the scene or goes out of it. */
  readonly way: 'in' | 'out' | 'none';
  /** Whether the character comes to see or understand something. */
  readonly notices: boolean;
  /** The thing it is done with when no other is named; empty if none. */
  readonly tool: string;
}

/** Verbs by act. An irregular past follows a colon, further pasts a slash. */
const VERBS: Readonly<Record<Act, string>> = {
  walk:
    'walk stride:strode stroll pace wander march step enter exit leave:leave arrive approach cross follow go:went come:came ' +
    'return limp stagger trudge tiptoe creep:crept shuffle stumble advance retreat withdraw:withdrew emerge drift wade ' +
    'amble circle pass lead:led appear disappear vanish shove wheel drag back head move tread:trod hobble sneak roll plod trek hike lurch parade saunter prowl stalk slink swagger toddle waddle trundle glide float swim:swam row depart flap',
  run:
    'run:ran sprint dash race rush bolt flee:fled chase charge gallop hurry scramble dart bound escape pursue storm burst ' +
    'fly:flew hurtle tear:tore jump leap:leapt/leaped hop skip vault jog trot canter skate ski surf swoop pounce',
  sit: 'sit:sat perch settle slump recline huddle curl lounge sprawl drive:drove',
  turn: 'turn spin:spun whirl pivot swivel twist rotate',
  reach:
    'reach open close shut:shut knock push pull touch press switch pour write:wrote type dial unlock lock strike:struck ring:rang ' +
    'extend stretch stroke wipe adjust fix mend stir cook cut:cut dig:dug throw:threw toss drop place put:put set:set hand give:gave ' +
    'offer pass lay:laid release hang:hung pocket light:lit/lighted work polish tie pat slam tap feel:felt slide:slid stuff hide:hid crank scrub plug unplug feed:fed paint sweep:swept kick hit:hit slap ' +
    'bake knead pack unpack wash fold wind:wound knit:knit/knitted water repair tighten loosen stab build:built tap buy:bought sew iron peel chop mix drill hammer nail rub ' +
    'scratch tune plant dust rinse dry shave brush wrap sign sketch carve operate pay:paid serve spread:spread sprinkle stack tickle caress pet scoop seal spray stamp punch poke ' +
    'prod tug steal:stole bury assemble erase scribble butter slice squirt load shake:shook pat pin count fumble rummage swing:swung tighten screw unscrew measure mow rake handcuff bandage fill empty type rear',
  point: 'point gesture aim indicate accuse shoot:shot fire',
  hold:
    'hold:held pick take:took grab grip clutch carry lift raise snatch seize catch:caught collect gather cradle drink:drank sip ' +
    'eat:ate read:read unfold play smoke clasp squeeze show brandish wield bring:brought draw:drew find:found produce retrieve ' +
    'unwrap clink juggle strum receive accept swallow bite:bit chew taste lick hoist tow photograph film fish wear:wore',
  hug: 'hug embrace kiss cuddle',
  fall: 'fall:fell collapse faint trip tumble slip topple plunge',
  sleep: 'sleep:slept doze nap dream snore lie:lay rest',
  dance: 'dance waltz sway twirl celebrate',
  wave: 'wave beckon salute signal clap applaud greet hail cheer',
  look:
    'look stare gaze watch glance see:saw notice peer peek examine study inspect observe scan search spot glimpse glare squint ' +
    'blink realise realize understand:understood discover recognise recognize remember face',
  kneel: 'kneel:knelt crouch pray bend:bent duck stoop squat crawl',
  climb: 'climb ascend scale clamber',
  stand:
    'stand:stood rise:rose freeze:froze stop wait lean smile frown nod shrug cry weep:wept sigh tremble shiver breathe hesitate ' +
    'stay remain laugh grin pause cough sneeze yawn blush hum sniff pose pout wink get:got sink:sank',
  talk:
    'speak:spoke shout whisper sing:sang yell scream mutter say:said argue chat talk call phone ask answer reply announce preach lecture quarrel tell:told explain protest ' +
    'beg plead recite bicker growl howl bark snarl swear:swore murmur mumble stammer lecture whistle',
  listen: 'listen hear:heard eavesdrop',
  'sit-down': '',
  'stand-up': 'arise:arose',
  'kneel-down': 'genuflect',
  'get-up': '',
  'lie-down': '',
  bow: 'bow curtsy curtsey',
  'pick-up': '',
  descend: 'descend',
  ride: 'ride:rode pedal cycle mount',
  gallop: '',
};

/** The third person of Italian verbs, which Italian screenplays are written in: form, then the English verb it acts like. */
const ITALIAN =
  'entra:enter entrano:enter esce:exit escono:exit cammina:walk camminano:walk va:go vanno:go arriva:arrive torna:return avanza:advance ' +
  'attraversa:cross segue:follow passa:pass scende:descend sale:climb salgono:climb corre:run corrono:run fugge:flee scappa:escape insegue:chase ' +
  'siede:sit siedono:sit gira:turn volta:turn apre:open chiude:close bussa:knock tocca:touch spinge:push tira:pull scrive:write accende:light ' +
  'spegne:press indica:point punta:point prende:take afferra:grab stringe:grip tiene:hold solleva:lift raccoglie:gather beve:drink ' +
  'legge:read suona:play suonano:play impasta:knead cucina:cook dipinge:paint scava:dig cuce:sew stira:iron rema:row lava:wash digita:type spazza:sweep mangia:eat trova:find posa:place lascia:drop getta:throw lancia:throw offre:offer abbraccia:hug abbracciano:hug bacia:kiss ' +
  'cade:fall crolla:collapse inciampa:stumble dorme:sleep riposa:rest balla:dance ballano:dance salta:jump saluta:wave applaude:applaud ' +
  'guarda:look guardano:look fissa:stare osserva:watch vede:see vedono:see scruta:scan nota:notice capisce:understand ricorda:remember ' +
  'inginocchia:kneel china:bow striscia:crawl alza:rise ferma:stop aspetta:wait sorride:smile piange:weep ride:laugh trema:tremble ' +
  'sospira:sigh resta:stay ascolta:listen sussurra:whisper grida:shout';

const TAKES = new Set(
  'hold pick take grab grip clutch carry lift raise snatch seize catch collect gather cradle drink sip eat read unfold smoke clasp brandish wield bring draw find produce retrieve unwrap play show clink juggle strum receive accept swallow bite chew taste lick hoist photograph film wear fold aim point shoot fire stab draw knit paint water sweep repair sew hammer chop peel carve dig brush mop type write smoke stir'.split(
    ' ',
  ),
);
const LEAVES = new Set('throw toss drop place put set lay release hang pocket hide stuff'.split(' '));
const GIVES = new Set('hand give offer pass bring buy serve pay'.split(' '));
const ENTERS = new Set('enter arrive appear emerge return come burst'.split(' '));
const EXITS = new Set('exit leave disappear vanish flee escape'.split(' '));
const NOTICES = new Set(
  'realise realize understand discover recognise recognize notice spot freeze remember find'.split(' '),
);

/** Verbs that name the thing they are done with. */
const TOOLS: ReadonlyMap<string, string> = new Map(
  (
    'phone:phone dial:phone water:watering-can sweep:broom photograph:camera film:camera dig:shovel clink:glass hammer:hammer smoke:cigarette stir:spoon ' +
    'write:pen scribble:pen sketch:pencil paint:brush chop:knife carve:knife peel:knife slice:knife stab:knife rake:rake knit:wool shoot:gun mop:broom sip:cup strum:guitar'
  )
    .split(' ')
    .map((entry) => entry.split(':') as [string, string]),
);

/** The stronger act wins where a sentence has several verbs. */
const STRENGTH: readonly Act[] = [
  'stand',
  'listen',
  'talk',
  'look',
  'turn',
  'hold',
  'reach',
  'point',
  'wave',
  'pick-up',
  'bow',
  'sleep',
  'lie-down',
  'stand-up',
  'get-up',
  'sit',
  'sit-down',
  'kneel',
  'kneel-down',
  'walk',
  'descend',
  'climb',
  'dance',
  'hug',
  'ride',
  'run',
  'gallop',
  'fall',
];

/** How strongly an act claims the picture, 0 to 27. */
export function strengthOf(act: Act): number {
  return STRENGTH.indexOf(act);
}

/** Acts that take a body across the stage or turn it round: a change of facing around them is no mistake. */
export const MOVING_ACTS: ReadonlySet<Act> = new Set<Act>([
  'walk',
  'run',
  'turn',
  'climb',
  'descend',
  'ride',
  'gallop',
  'fall',
  'dance',
  'hug',
]);

function verb(act: Act, base: string): Verb {
  return {
    base,
    act,
    thing: GIVES.has(base) ? 'gives' : TAKES.has(base) ? 'takes' : LEAVES.has(base) ? 'leaves' : 'none',
    way: ENTERS.has(base) ? 'in' : EXITS.has(base) ? 'out' : 'none',
    notices: NOTICES.has(base),
    tool: TOOLS.get(base) ?? '',
  };
}

interface Form {
  readonly verb: Verb;
  /** The bare form, which a singular subject does not take: `hand`, not `hands`. */
  readonly bare: boolean;
}

const ENGLISH: ReadonlyMap<string, Form> = new Map(
  (Object.entries(VERBS) as [Act, string][]).flatMap(([act, entries]) =>
    entries.split(' ').flatMap((entry) => {
      if (entry === '') return [];
      const base = entry.split(':')[0] ?? entry;
      const known = verb(act, base);
      return formsOf(entry).map((form) => [form, { verb: known, bare: form === base }] as const);
    }),
  ),
);

/** Every inflected form, lower case. */
const FORMS: ReadonlyMap<string, Form> = new Map([
  ...ITALIAN.split(' ').flatMap((entry) => {
    const [form = '', base = ''] = entry.split(':');
    const known = ENGLISH.get(base);
    return known === undefined ? [] : [[form, { verb: known.verb, bare: false }] as const];
  }),
  ...ENGLISH,
]);

/** The forms of the languages whose verbs may look like English ones. */
const FOREIGN: ReadonlyMap<string, ReadonlyMap<string, Form>> = new Map(
  Object.entries(FOREIGN_VERBS).map(([language, entries]) => [
    language,
    new Map(
      entries.split(' ').flatMap((entry) => {
        const [form = '', base = ''] = entry.split(':');
        const known = ENGLISH.get(base);
        return known === undefined ? [] : [[form, { verb: known.verb, bare: false }] as const];
      }),
    ),
  ]),
);

/**
 * The verb a word is a form of, if we know it; `bare` when only `they` or `to` can stand before that form. `language` (BCP 47, default
 * English and Italian) decides about forms that several languages share.
 */
export function verbOf(word: string, language = 'en'): { readonly verb: Verb; readonly bare: boolean } | undefined {
  const forms = FOREIGN.get(language.slice(0, 2));
  return forms === undefined ? FORMS.get(word.toLowerCase()) : forms.get(word.toLowerCase());
}

/** How many verbs we know. */
export const VERB_COUNT = new Set([...FORMS.values()].map((form) => form.verb.base)).size;
