import { FOREIGN_PROPS } from './foreign-props.ts';

/** A thing that can be in the picture. */
export interface Prop {
  /** One word, as an illustrator knows it. */
  readonly name: string;
  /** A hand can hold it; otherwise it stands, lies or hangs somewhere. */
  readonly held: boolean;
  /** Stories turn on it: taking it, finding it or reading it is worth an insert. */
  readonly telling: boolean;
  /** Clothing: part of whoever wears it until somebody handles it. */
  readonly worn: boolean;
  /** Small enough to fill the frame of an insert. */
  readonly small: boolean;
}

/** Names of things; what else they are called follows an equals sign. */
const HELD_TELLING =
  'letter=envelope,telegram,postcard,invitation key=keys phone=telephone,smartphone,cellphone,mobile,handset knife=dagger,blade,scalpel ' +
  'gun=pistol,revolver rifle=shotgun,musket,carbine spear=lance,javelin,harpoon photograph=photo,picture,snapshot,polaroid ring map=chart note book=notebook,diary,journal,novel,ledger ' +
  'ticket passport locket=pendant,necklace,amulet coin=coins watch=wristwatch pill=pills bottle=vial,flask badge card=cards syringe ' +
  'contract=document,papers newspaper=paper parcel=package,packet shell=seashell music-box=musical-box compass magnifying-glass=magnifier fishing-rod=rod feather medal';
const HELD_PLAIN =
  'cup=mug,teacup,coffee lantern=lanterns radio=walkie-talkie,transistor umbrella=parasol suitcase=case,briefcase,valise rope=ropes,cord ' +
  'candle=candles torch=flashlight glass=goblet,wineglass,wine-glass plate=dish,saucer bowl spoon=ladle fork pen=pencil,quill brush=paintbrush ' +
  'bag=handbag,purse,satchel,backpack,rucksack basket box=crate,carton hammer=mallet wrench=spanner screwdriver saw axe=hatchet ' +
  'shovel=spade broom=mop bucket=pail cane=stick,crutch sword=sabre bow arrow shield ' +
  'blanket=quilt pillow towel camera binoculars telescope=spyglass guitar violin=fiddle flute trumpet drum accordion banjo wool=knitting watering-can=hose,garden-hose rake baby ice-cream=ice-lolly,icecream,gelato skateboard skates ball kite doll=teddy toy ' +
  'balloon=balloons flower=flowers,rose,bouquet apple bread=loaf,sandwich,toast egg=eggs cake pie fish tray pan pot=saucepan kettle=teapot ' +
  'cigarette=cigar,pipe match=matches lighter remote tablet laptop microphone flag whistle bell oar=paddle net leash stone=pebble ' +
  'brick bone mouse mirror=hand-mirror comb razor thread=needle wand staff toolbox crowbar fan money=cash,banknotes list=envelopes folder=file ' +
  'scissors tape wire=cable chain wrist-band leaf branch snowball spatula tongs teaspoon wine beer sack trophy dough';
/** Clothing. */
const WORN =
  'spectacles=glasses sunglasses=shades crown gown=dress suit apron tie=necktie helmet hat=cap coat=jacket,oilskin,raincoat scarf glove=gloves mask belt shoe=shoes,boots veil';
const STANDING_SMALL =
  'clock=alarm lamp=bulb typewriter computer=keyboard,console,controls gramophone=jukebox vase statue=figurine skull candlestick hourglass television=tv,monitor,screen ' +
  'lever switch=button dial painting=portrait calendar poster sign aquarium globe chessboard crystal';
const STANDING =
  'table=desk,workbench chair=armchair,stool,rocker bench sofa=couch bed=cot,bunk wardrobe=closet,cupboard shelf=shelves,bookcase piano=pianoforte ' +
  'stove=oven fireplace=hearth barrel=barrels ladder boat=dinghy,rowboat ship=freighter,steamer car=taxi,van truck=lorry bicycle=bike ' +
  'motorcycle=motorbike,moped train=tram bus horse=pony,mare,stallion camel elephant donkey=mule cart=wagon tent campfire=bonfire,fire fountain grave=gravestone,tombstone altar anchor ' +
  'bathtub sink fridge=refrigerator telescope-stand easel trunk=chest ladder-truck rocket robot tree crib pram stairs=staircase carriage=stroller sledge=sled swing scooter tractor plane=airplane,aeroplane helicopter cauldron throne well haystack wheelchair scarecrow snowman harp drums cello wheelbarrow';

/** Italian names for the same things. */
const ITALIAN =
  'lettera=letter busta=letter chiave=key telefono=phone cellulare=phone coltello=knife pistola=gun fotografia=photograph foto=photograph ' +
  'anello=ring mappa=map biglietto=note libro=book diario=book moneta=coin orologio=clock bottiglia=bottle giornale=newspaper pacco=parcel ' +
  'conchiglia=shell tazza=cup lanterna=lantern ombrello=umbrella valigia=suitcase corda=rope candela=candle torcia=torch bicchiere=glass ' +
  'piatto=plate penna=pen borsa=bag scatola=box martello=hammer spada=sword cappello=hat coperta=blanket fiore=flower mela=apple pane=bread ' +
  'pianoforte=piano impasto=dough violino=violin chitarra=guitar flauto=flute tromba=trumpet fisarmonica=accordion lampada=lamp tavolo=table sedia=chair letto=bed barca=boat nave=ship macchina=car treno=train specchio=mirror bandiera=flag';

function read(entries: string, nature: Omit<Prop, 'name'>): readonly (readonly [string, Prop])[] {
  return entries.split(' ').flatMap((entry) => {
    const [name = '', also] = entry.split('=');
    const prop: Prop = { name, ...nature };
    return [name, ...(also?.split(',') ?? [])].map((word) => [word, prop] as const);
  });
}

const ENGLISH: ReadonlyMap<string, Prop> = new Map([
  ...read(HELD_TELLING, { held: true, telling: true, worn: false, small: true }),
  ...read(HELD_PLAIN, { held: true, telling: false, worn: false, small: true }),
  ...read(WORN, { held: true, telling: false, worn: true, small: true }),
  ...read(STANDING_SMALL, { held: false, telling: false, worn: false, small: true }),
  ...read(STANDING, { held: false, telling: false, worn: false, small: false }),
]);

const WORDS: ReadonlyMap<string, Prop> = new Map([
  ...ITALIAN.split(' ').flatMap((entry) => {
    const [word = '', name = ''] = entry.split('=');
    const prop = ENGLISH.get(name);
    return prop === undefined ? [] : [[word, prop] as const];
  }),
  ...ENGLISH,
]);

const FOREIGN: ReadonlyMap<string, ReadonlyMap<string, Prop>> = new Map(
  Object.entries(FOREIGN_PROPS).map(([language, entries]) => [
    language,
    new Map(
      entries.split(' ').flatMap((entry) => {
        const [word = '', name = ''] = entry.split('=');
        const prop = ENGLISH.get(name);
        return prop === undefined ? [] : [[word, prop] as const];
      }),
    ),
  ]),
);

/** The thing a word names, one or several of it, if we know it. `language` is BCP 47, by default English and Italian. */
export function propOf(word: string, language = 'en'): Prop | undefined {
  const name = word.toLowerCase();
  const words = FOREIGN.get(language.slice(0, 2)) ?? WORDS;
  const singular = [
    name,
    ...(name.endsWith('s') ? [name.slice(0, -1)] : []),
    ...(/(s|x|z|ch|sh)es$/.test(name) ? [name.slice(0, -2)] : []),
  ];
  return singular.map((form) => words.get(form)).find((prop) => prop !== undefined);
}

/** How many things we know. */
export const PROP_COUNT = new Set([...WORDS.values()].map((prop) => prop.name)).size;
