/** How other languages say what a description is read for: `capelli rossi`, `un manteau bleu`, `rote Haare`. */

type Glossary = ReadonlyMap<string, string>;

/** `english: foreign foreign, english: foreign`. */
const glossary = (text: string): Glossary =>
  new Map(
    text
      .trim()
      .split(/\s*,\s*/)
      .flatMap((entry) => {
        const [english = '', foreign = ''] = entry.split(/:\s*/);
        return foreign.split(/\s+/).map((word) => [word, english] as const);
      }),
  );

/** What somebody has or wears. Words that are English ones too, as `robe` and `cape` are, are left to English. */
const THINGS =
  glossary(`hair: capelli cheveux haare haaren haar pelo cabello, beard: barba barbe bart, moustache: baffi schnurrbart bigote,
  braids: trecce treccine tresses zöpfe trenzas, curls: ricci riccioli boucles locken rizos, ponytail: coda, bun: chignon dutt moño,
  glasses: occhiali lunettes brille gafas anteojos, scarf: sciarpa écharpe schal bufanda, hat: cappello chapeau hut sombrero,
  cap: berretto coppola casquette mütze kappe gorra gorro, beanie: cuffia bonnet, helmet: casco casque helm, crown: corona couronne krone,
  coat: cappotto giaccone impermeabile mantello manteau imperméable mantel abrigo impermeable, jacket: giacca veste jacke chaqueta,
  suit: completo costume anzug traje, shirt: camicia maglietta chemise hemd camisa, jumper: maglione pullover pulli jersey suéter,
  dress: vestito abito kleid vestido, apron: grembiule tablier schürze delantal, uniform: divisa uniforme,
  overalls: salopette tuta latzhose, robe: tunica saio kimono, freckles: lentiggini sommersprossen pecas, backpack: zaino rucksack mochila`);

const QUALITIES =
  glossary(`red: rosso rossa rossi rosse rouge rouges roux rousse rot rote roten roter rotes rojo roja rojos pelirrojo pelirroja,
  blue: blu azzurro azzurra azzurri bleu bleue bleus blau blaue blauen blauer blaues azul azules, green: verde verdi vert verte verts grün grüne grünen grüner grünes verdes,
  yellow: giallo gialla gialli jaune jaunes gelb gelbe gelben gelber gelbes amarillo amarilla, white: bianco bianca bianchi bianche blanc blanche blancs weiß weiße weißen weißer blanco blanca blancos,
  black: nero nera neri nere noir noire noirs schwarz schwarze schwarzen schwarzer negro negra negros, grey: grigio grigia grigi grigie gris grise grau graue grauen grauer grises,
  brown: marrone marroni castano castana castani brun brune bruns braun braune braunen brauner marrón castaño, blond: biondo bionda biondi blonds rubio rubia rubios,
  pink: rosa rosado, purple: viola lila morado, orange: arancione, long: lungo lunga lunghi lunghe longs longue lange langen largo larga,
  short: corto corta corti corte court courts kurz kurze kurzen, curly: ricciuto ricciuta riccio frisé frisée lockig lockige rizado rizada,
  bald: calvo calva chauve kahl glatze, bearded: barbuto barbu bärtig, tall: alto alta grande grand groß große großer,
  small: piccolo piccola petit petite klein kleine kleiner pequeño pequeña, thin: magro magra maigre dünn dünne delgado delgada, stout: grasso grassa grassoccio gros grosse dick dicke dicker gordo gorda robusto robusta`);

/** Names, or words of English too: they count only where what they belong to stands beside them, as in `capelli castani`. */
const BESIDE_ONLY = new Set(
  'rosa bianca viola dick court courts rot bonnet helm costume mantel alto alta rubio rubia castana grand grande coda gros'.split(
    ' ',
  ),
);

const one = (words: Glossary): string => `(${[...words.keys()].join('|')})`;
const THING_AND_QUALITY = new RegExp(`(?<![\\p{L}\\p{M}])${one(THINGS)} ${one(QUALITIES)}(?![\\p{L}\\p{M}])`, 'gu');
const WORD = /[\p{L}\p{M}]+/gu;

/**
 * A description with the words of other languages that matter to the eye in English, colours before what has them. What is
 * English or unknown stays as it is.
 */
export function inEnglish(description: string): string {
  const text = description.toLowerCase().normalize('NFC');
  return text
    .replace(THING_AND_QUALITY, (_, thing: string, quality: string) => `${QUALITIES.get(quality)} ${THINGS.get(thing)}`)
    .replace(WORD, (word) => (BESIDE_ONLY.has(word) ? word : (THINGS.get(word) ?? QUALITIES.get(word) ?? word)));
}
