import { chance, seedOf } from '#chance';
import type { Building } from '../staging.ts';
import { wordsOf } from '../words/index.ts';

/** Plaster, roof and frame papers a house may have. */
const WALLS = ['#d8c3a5', '#e3b79c', '#b9c4a8', '#d9a9a4', '#a9bcc4', '#e2c887', '#c9b3c9', '#eadcc4'] as const;
const ROOFS = ['#a65a48', '#6f7480', '#8a5a3c', '#5f7a72'] as const;
const FRAMES = ['#efe4cd', '#7d5640', '#e9ecec'] as const;

/** What some buildings are always made of, whoever's they are. */
const MADE: Readonly<Record<string, Partial<Building>>> = {
  lighthouse: { wall: '#efe9dc', roof: '#a8483c', frame: '#efe4cd', arched: true },
  barn: { wall: '#a4574a', roof: '#6d5450', frame: '#eadcc4', arched: false, outside: 'barn' },
  church: { wall: '#d9cdb9', roof: '#7d6a7d', arched: true, outside: 'churchTower' },
  castle: { wall: '#b3aab0', roof: '#8b5868', frame: '#8a8178', arched: true, outside: 'castle' },
  shop: { outside: 'shopFront' },
  cabin: { wall: '#a9794f', roof: '#6b5340', arched: false },
};

/** Words for a building, and the one `MADE` knows it by. English, Italian, French, German, Spanish; no accents. */
const WORDS: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['house', 'house home villa mansion farmhouse casa maison haus manoir'],
    ['cottage', 'cottage bungalow chaumiere'],
    ['cabin', 'cabin hut shack capanna baita cabane hutte cabana'],
    ['lighthouse', 'lighthouse faro phare leuchtturm'],
    ['barn', 'barn stable fienile stalla grange scheune stall granero establo'],
    ['church', 'church chapel chiesa cappella eglise chapelle kirche kapelle iglesia capilla'],
    ['castle', 'castle fortress palace castello fortezza palazzo chateau forteresse burg schloss castillo fortaleza'],
    ['school', 'school schoolhouse scuola ecole schule escuela'],
    [
      'shop',
      'shop store bakery grocery bookshop negozio bottega panetteria boutique magasin boulangerie laden geschaft backerei tienda panaderia',
    ],
    ['inn', 'inn tavern pub locanda taverna osteria auberge taverne gasthaus posada'],
  ].flatMap(([name = '', words = '']) => words.split(' ').map((word) => [word, name])),
);

/**
 * The building a place belongs to, by its name: `mara's house kitchen` and `mara's house` are one, whichever side of the door
 * the scene is on. Undefined for a place whose name names no building. `seedText` is the film's seed, a slash and the name.
 */
export function buildingOf(seedText: string): Building | undefined {
  const cut = seedText.lastIndexOf('/');
  const words = wordsOf(seedText.slice(cut + 1));
  const at = words.findIndex((word) => word in WORDS);
  const named = WORDS[words[at] ?? ''];
  if (named === undefined) return undefined;
  const next = chance(seedOf(`building ${seedText.slice(0, cut + 1)}${words.slice(0, at).join(' ')} ${named}`));
  const pick = <Paper>(papers: readonly [Paper, ...Paper[]]): Paper =>
    papers[Math.floor(next() * papers.length)] ?? papers[0];
  const own: Building = {
    wall: pick(WALLS),
    roof: pick(ROOFS),
    frame: pick(FRAMES),
    door: Math.floor(next() * 3),
    arched: next() < 0.35,
  };
  return { ...own, ...MADE[named] };
}
