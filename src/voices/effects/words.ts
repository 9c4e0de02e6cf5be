import type { EffectKind } from './kind.ts';
import { near } from './near.ts';
import { LIVING, type Row } from './told-living.ts';
import { THINGS } from './told-things.ts';
import { isUnreal, unquoted } from './unreal.ts';

/** A sound the words of an action ask for; `steps` are those of somebody who is heard but not seen walking. */
export interface Told {
  readonly kind: EffectKind | 'steps';
  /** Where in the text it is told: 0 the beginning, 1 the end. */
  readonly at: number;
  /** Decibels beside the effect's own level. */
  readonly gainDb: number;
}

const DOORS =
  'shutters?|persian[ae]|impost[ae]|finestra|volets?|fensterladen|doors?|gates?|hatch|port[ae]|portone|cancello|portes?|portail|puertas?|verja|tür|tor|türen';
const PHONES =
  'mobiles?|smartphones?|pager|phones?|telephones?|telefon\\w*|cellulare|téléphone|portable|teléfono|móvil|handy';
const BELLS = '(?:clock|church|bell) ?tower|grandfather clock|tower clock|bells?|campan\\w*|cloches?|glocken?';
const CLOCKS = 'clocks?|watch(?! (?:him|her|them|the|as|how))|orologio|pendola|horloge|montre|pendule|reloj|uhr';
const GLASS =
  'glass|glasses|wineglass(?:es)?|champagne glass|panes?|windowpane|windows?|chandelier|skylight|window|windows|vase|bottle|mirror|vetro|vetri|finestra|specchio|bottiglia|verre|vitre|fenêtre|miroir|cristal|ventana|espejo|botella|scheibe|fenster|spiegel|flasche';
const ENGINES =
  'engines?|motors?|cars?|truck|bike|planes?|jet|airplane|aeroplane|tractor|motorboat|speedboat|coach|motorbike|lorry|lorries|trucks|jeep|ambulance|scooter|motorcycle|van|bus|taxi|auto|macchina|motore|voiture|moteur|camion|coche|carro|wagen|motorrad';
const TRAINS = 'trains?|tram|treno|métro|tren|zug|zugs';
const HORSES = 'horses?|cavall\\w+|chevaux|cheval|caballos?|pferde?';
const DOGS = 'dogs?|hound|puppy|cane|cani|chien\\w*|perros?|hund|hunde';
const CATS = 'cats?|kitten|gatt[oiae]|chats?|gatos?|katze|kater';
const BIRDS =
  'birds?|gulls?|seagulls?|sparrow|robin|uccell\\w+|gabbian\\w+|oiseaux?|mouettes?|pájaros?|gaviotas?|vogel|vögel|möwen?';
const WAVES = 'waves?|surf|sea|onde|onda|mare|vagues?|mer|olas?|welle|wellen|meer';
const FIRES = 'fire|fireplace|hearth|campfire|fuoco|camino|feu|cheminée|fuego|chimenea|feuer|kamin';
const PAGES =
  'pages?|papers?|letters?|cheques?|photographs?|photos?|tickets?|contracts?|notes?|notebook|bills?|cards|parcel|wrapping|map|newspaper|envelope|pagin[ae]|carta|lettera|giornale|papier|lettre|journal|papel|periódico|zeitung|brief|seite|karte';
const DRINKS =
  'water|tea|coffee|wine|milk|whisk\\w+|drink|acqua|vino|caffè|tè|latte|eau|vin|café|thé|lait|agua|leche|wasser|wein|kaffee|tee|milch';

/** What is heard when what is told, in English, Italian, French, Spanish and German; the first of a kind in a sentence counts. */
const ROWS: readonly Row[] = [
  ...LIVING,
  ...THINGS,
  [
    'door-slam',
    0,
    near(
      DOORS,
      'slam\\w*|bang(s|ed)?|sbatt\\w+|claqu\\w+|portazo|golpe|knall\\w*|zuschl\\w+|(?:swings?|crash\\w*) (open|shut)|shuts? with|burst\\w* open|kick\\w*',
    ),
  ],
  [
    'door-slam',
    -7,
    near(DOORS, 'clos(?:e|es|ing)(?! to)|shuts?|chiud\\w+|ferm(e|ent)|cierr\\w+|schließ\\w+|schliess\\w+'),
  ],
  [
    'door-open',
    0,
    near(
      DOORS,
      '(?<!(?:is|are|was|were|stands?|hangs?|left|lies|wide|the|an|half|still|an?|his|her|through|at) )open(s|ed|ing)?|creak\\w*|squeak\\w*|slides? (?:open|shut|back)|apr(e|ono)|cigol\\w+|ouvr\\w+|grinc\\w+|abr(e|en)|chirr\\w+|öffn\\w+|quietsch\\w+',
    ),
  ],
  [
    'knock',
    0,
    'knock(s|ed|ing)?(?!\\p{L}|-| (?:over|out|down|back|off|about|around|into|it|\\p{L}+ (?:over|out|down)))|(?:pounds?|bangs?|raps?|hammers?|taps?|beats?|thumps?|drums?) (?:loudly |hard |softly |gently )?(?:on|at|against) (?:the|his|her|a) (?:\\p{L}+ )?(?:doors?|gate|windows?|glass|wall)|buss(a|ano)|frapp(e|ent)|llama a la puerta|klopf\\w*',
  ],
  [
    'gust',
    0,
    'gusts?|howling wind|winds? (?:moans|whips|tears|picks up|sighs|shrieks|screams|gusts|howls|blows|rises|roars|whistles)|folat[ae]|raffic\\w+|rafales?|bourrasques?|ráfagas?|böen?|windstoß|wind (?:heult|pfeift|braust)|vento (?:ulula|fischia|soffia)|vent (?:hurle|siffle|souffle)|viento (?:aúlla|silba|sopla)',
  ],
  [
    'wave',
    0,
    near(
      WAVES,
      'crash\\w*|break(s|ing)|breakers?|roll(s|ing)? in|pound\\w*|infrang\\w+|bris(e|ent)|rompen?|brech\\w+|brich\\w+',
    ),
  ],
  [
    'thunder',
    0,
    'thunder(?:s|ed|clap)?(?!\\p{L}| (?:past|by|through|down|across|along))|lightning(?! (?:fast|speed|quick|bolt|reflexes))|tuon\\w+|fulmin\\w+|lampo|lampi|tonnerres?|éclairs?|foudre|truenos?|relámpagos?|rayos?|donner\\w*|blitz\\w*',
  ],
  [
    'engine-start',
    0,
    near(
      ENGINES,
      'starts?|started|sputter\\w*|splutter\\w*|coughs?|turns over|catches|idles|purrs?|hums to life|comes? to life|roars? (to life|alive)|rev(s|ved)?|part(e|ono)|accend\\w+|démarr\\w+|arranc\\w+|spring\\w+ an|startet',
    ),
  ],
  [
    'engine-pass',
    0,
    near(
      ENGINES,
      'pass(es|ed)?|speeds?|races?|roars?|screech\\w*|drives?|tears? (?:past|down|up|off|away)|rumbles?|chugs?|growls?|thunders?|flies|pulls (?:up|away|off|out|in)|swerves?|arrives?|thunders|rush\\w*|zoom\\w*|sfrecci\\w+|pass(a|ano)|passent?|rast|pasan?|fährt|fahren|vorbei',
    ),
  ],
  [
    'phone',
    0,
    `${near(PHONES, 'rings?|rang|ringing|buzz\\w*|vibrat\\w*|goes off|trills?|chirps?|vibr\\w+|squill\\w+|suon\\w+|sonn\\w+|suen\\w+|klingel\\w*|läutet')}|ringtone`,
  ],
  [
    'bell',
    0,
    `${near(BELLS, 'rings?|rang|tolls?|chim\\w+|peals?|strikes? (?:midnight|noon|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|the hour)|suon\\w+|rintocc\\w+|sonn\\w+|tint\\w+|suen\\w+|repic\\w+|läut\\w+|schlag\\w*')}|church bells?`,
  ],
  [
    'gunshot',
    0,
    'gun ?shots?|(?<!long |wide |medium |close |establishing |the |next |opening )shots? (?:rings?|echo\\w*|cracks?|is fired|are fired|breaks?)|fires? (?:a shot|his gun|her gun|the gun|twice|into|at (?:him|her|them))|pulls? the trigger(?! on)|(?:gun|pistol|rifle) (?:fires|goes off)|shoots?(?!\\p{L}| (?:up|past|by|out|off|for|from|through|ahead|forward|straight|across|hoops|baskets|pool|photos|pictures|footage|film|video|daggers|to (?:his|her|their) feet|the (?:scene|film|breeze|rapids)|(?:\\p{L}+ )?a (?:look|glance|smile|grin|film|movie|scene|video|glare)))|spar(?:a|ano|o|i)(?!\\p{L})|coups? de feu|tire sur|disparos?|dispar(?:a|an)|schuss|schüsse|schießt|schiesst',
  ],
  [
    'glass-break',
    0,
    `${near(GLASS, '(?<!(?:sun|sunlight|light|dawn|day|morning|voice|moonlight|silence) )breaks?(?! (?:through|in|into|behind|over|out|free))|broke(?!\\p{L})|shatter\\w*|smash\\w*|cracks?(?! (?:open|a|the))|explodes?|in pieces|rompe|infrang\\w+|frantum\\w+|bris(e|ent|ée?)|éclat\\w+|se rompen?|estall\\w+|zerbr\\w+|zersplitter\\w*|klirr\\w*')}|shattering`,
  ],
  [
    'splash',
    0,
    'splash\\w*|(?:falls?|dives?|jumps?|leaps?|plunges?|drops?|cannonballs?|slips?|plops?|tumbles?|throws? .{1,24}|tosses? .{1,24}|hurls? .{1,24}|pushes? .{1,16}) into the (?:\\p{L}+ )?(?:water|sea|river|lake|pool|pond|harbou?r|canal|waves|fountain)|hits? the water|belly ?flops?|tuff\\w+|plonge\\w*|éclabouss\\w+|zambull\\w+|chapote\\w+|platsch\\w*|springt ins wasser',
  ],
  [
    'cheer',
    0,
    'cheer(?:s|ed|ing)?(?!\\p{L}| up)|crowd (?:roars|goes wild|erupts)|acclam\\w+|esult\\w+|vitore\\w+|ovation\\w*|jubel\\w*|jubl\\w+',
  ],
  [
    'applause',
    0,
    'applau(?:se|ds?|ded|ding)|clap(?:s|ping)?(?!\\p{L}| of thunder| (?:him|her|them|eyes|a hand|his hand|her hand|\\p{L}+ on the))|applaud(?:e|ono|isse\\w*|it)|applaus[oi]|aplau[sd]\\w+|applaudier\\w*|beifall|klatsch\\w*',
  ],
  [
    'dog',
    0,
    `${near(DOGS, 'barks?|barked|barking|growls?|yelps?|abbai\\w+|aboi\\w+|ladra\\w*|bell\\w+')}|barking(?! (?:orders?|at (?:him|her)))`,
  ],
  [
    'cat',
    0,
    `${near(CATS, 'meows?|mews?|miaows?|cries|yowls?|miagol\\w+|miaul\\w+|maúll\\w+|miau\\w*')}|meows?|miaows?|miagol\\w+`,
  ],
  [
    'bird',
    0,
    `${near(BIRDS, 'sings?|singing|chirps?|calls?|cries|cry|tweets?|screech\\w*|scream\\w*|shriek\\w*|squawk\\w*|twitter\\w*|trill\\w*|coos?|cant(a|ano)|strid\\w+|chant\\w+|crient?|canta\\w*|grazn\\w+|sing(t|en)|zwitscher\\w*|schrei\\w*')}|birdsong|chirping|cinguett\\w+|gazouill\\w+`,
  ],
  [
    'horse',
    0,
    near(
      HORSES,
      'gallops?|galloping|trots?|rides?|hooves|charges?(?! (?:him|her|them|\\d))|galopp\\w*|galop\\w*|trott\\w*',
    ),
  ],
  [
    'clock',
    0,
    `${near(CLOCKS, 'ticks?|ticking|ticchett\\w+|tictac\\w*|hace tictac|tickt')}|(?<!a )ticking(?! (?:bomb|time bomb|off|boxes))|tick-tock`,
  ],
  [
    'heartbeat',
    0,
    'heart ?beat\\w*|heart (?:beats|pounds|races|thumps)|heart (?:is )?(?:pounding|racing|thumping)|cuore (?:batte|martella)|cœur bat|corazón late|herz (?:schlägt|klopft|pocht)',
  ],
  ['whistle', 0, 'whistl(?:e|es|ed|ing)|fischi\\w*|siffl\\w+|silb(?:a|an|ido)|pfeif\\w*'],
  [
    'paper',
    0,
    near(
      PAGES,
      'turns?(?! (?:to|away|off|on|around|back|towards?|from))|tears?|tore|rips?|shuffles?|rattles?|crackles?|unfolds?|folds?|opens?|rustl\\w+|crumpl\\w+|flips?|sfogli\\w+|gir(a|ano)|strapp\\w+|apr(e|ono)|pieg\\w+|déchir\\w+|tourne|ouvre|dépli\\w+|rompe|abre|pasa|dobl\\w+|blätter\\w*|zerreißt|faltet',
    ),
  ],
  [
    'sword',
    0,
    '(?:draws?|unsheathes?|crosses?|cross) (?:his |her |a |the |their )?(?:swords?|blades?|sab(?:re|er)s?|daggers?)|(?:swords?|blades?|steel|sab(?:re|er)s?) (?:clash|meet|ring|cross|clang)\\w*|clang of (?:steel|swords?)|parries|duel(?!\\p{L}| with words)|clash of steel|sguain\\w+|incroci\\w+ le (?:spade|lame)|dégain\\w+|desenvain\\w+|zieht (?:das|sein|ihr) schwert',
  ],
  [
    'explosion',
    0,
    'explo(?:des?|ded|sions?)(?!\\p{L}| (?:with|in (?:anger|rage|joy|laughter)|into (?:laughter|tears|a smile)|of (?:colou?r|joy|laughter)))|blows? up|detonat\\w+|bomb goes off|esplo(?:de|dono|sione)|explose\\w*|explosions?|explota\\w*|explosión|explodier\\w*|detonier\\w*',
  ],
  [
    'typing',
    0,
    'typ(?:es|ing)(?!\\p{L}| of)|typewriter (?:clacks?|clatters?|rattles?|clicks?|dings?)|(?:hammers|taps|pounds|bangs|clacks|works) (?:away )?(?:at|on) (?:the|his|her|a) (?:\\p{L}+ )?(?:typewriter|keyboard|laptop|keys)|fingers (?:fly|dance|race|rattle) (?:over|across) the (?:keyboard|keys)|clacking keys|keyboard (?:clicks|clatters)|digit(?:a|ano)|batt(?:e|ono) a macchina|tap(?:e|ent) (?:sur|à)|teclea\\w*|tipp(?:t|en)',
  ],
  [
    'train-pass',
    0,
    near(
      TRAINS,
      'pass(es|ed|ing)?|rush(es|ed)?|thunders?|roars?|speeds?|rumbles?|rattles?|clatters?|arrives?|pulls (in|out)|leaves(?! the train)|arriv(a|e)|part(e|ono|ent)|pass(a|ano|ent)|llega|pasa|sale|rast|fährt|kommt',
    ),
  ],
  [
    'fire-crackle',
    0,
    `${near(FIRES, 'crackl\\w+|spits?|pops?|snaps?|burns?|blaz\\w+|roars?|lights?|lit|scoppiett\\w+|crepit\\w+|crépit\\w+|brûl\\w+|arde|quema|knister\\w*|brennt|lodert')}|crackling`,
  ],
  [
    'rain-window',
    0,
    '(?:rain|hail|sleet) (?:\\p{L}+ )?(?:on|against|beats on|taps|lashes|hammers|drums|patters|pelts|pours)(?: down)?(?: on| against| at)? the (?:\\p{L}+ )?(?:window|glass|pane|roof|awning|windscreen|windshield)s?|rain streaks|pioggia (?:contro|sui) (?:i vetri|vetri|la finestra)|pluie (?:sur|contre) (?:la|les) (?:vitre|fenêtre)s?|lluvia (?:en|contra) (?:la|el) (?:ventana|cristal)|regen (?:\\p{L}+ )?(?:an|gegen|auf) (?:das|die|den) (?:\\p{L}+ )?(?:fenster\\w*|scheiben?|dach)',
  ],
  [
    'thud',
    0,
    'thuds?(?!\\p{L})|thumps?(?!\\p{L})|(?<!(?:night|evening|dusk|darkness|snow|rain|silence|hush|light|sunlight|moonlight|gaze|eyes|eye|look|shadow|shadows|hair|dress|veil|curtain|leaf|leaves|petals?|snowflakes?|feathers?|suspicion|ash|dust|temperature|jaw|voice) )(?:falls?(?! on (?:(?:his|her) luck|deaf))|collapses?|crashes|drops?|slumps?|tumbles?|topples?) (?:to|on|onto|over|down on) (?:the|his|her|it)|(?:drops?|dumps?|slams?|throws?|heaves?) (?:the|a|his|her|their) (?:\\p{L}+ )?(?:suitcases?|bags?|box|boxes|crates?|sacks?|trunk|books?|files?|folders?|backpack|rucksack|logs?|toolbox)|(?:slams?|snaps?) (?:the|a|his|her) (?:book|lid|trunk|laptop) shut|(?:tree|boulder|rock|trunk) (?:falls|crashes|comes down|tumbles)\\w*|punches the wall|fists? (?:on|onto|against) the (?:table|desk|wall)|stamps? (?:the|a|his|her) (?:\\p{L}+ )?(?:passports?|documents?|forms?|papers?|foot)|tonfo|crolla\\w*|s.effondr\\w+|se desploma|bricht zusammen|dumpf\\w*',
  ],
  [
    'click',
    0,
    '(?:flips?|flicks?|presses|pushes|throws?|turns? (?:on|off)) (?:a|the) (?:switch|light|lights|lamp|lever|button|torch|radio)|clicks?|switch(?:es)? (?:on|off)|turns? the key|interruttore|accend\\w+ la (?:luce|lampada)|allume la (?:lumière|lampe)|enciende la (?:luz|lámpara)|schaltet',
  ],
  [
    'clink',
    0,
    'clinks?|raises? (?:a|his|her|their) glass\\w*|toasts? (?:to|each)|brind\\w+|trinqu\\w+|brindan?|stoßen an|stosst an|(?:spoon|fork|cutlery|china|cups?|glasses|ice) (?:tinkl|clink|clatter|chink|rattl)\\w*|sets? (?:down )?(?:a|the|his|her) (?:cup|glass|plate)s?',
  ],
  ['pour', 0, near(DRINKS, 'pours?|poured|pouring|vers(a|ano|e|ent)|sirv\\w+|gieß\\w*|giess\\w*|schenkt')],
  [
    'siren',
    0,
    'sirens?(?!\\p{L}| songs?| on (?:the|a|its) (?:roof|wall|pole|top))|(?:ambulances?|police cars?|squad cars?|patrol cars?|fire (?:engines?|trucks?)) (?:\\p{L}+ )?(?:wails?|blares?|screams?|howls?|with (?:its|their) lights)|sirene?|sirènes?|sirenas?|alarm (?:sounds|rings|blares|goes off)|allarme suona',
  ],
  [
    'cloth',
    0,
    '(?:puts?|pulls?|throws?|takes?) (?:on|off) (?:a|the|his|her) (?:coat|jacket|shirt|cloak|dress|scarf)|wraps? (?:a|the|his|her) (?:blanket|coat|scarf|shawl)|rustle of (?:silk|cloth)',
  ],
  ['steps', 0, 'foot ?steps?|passi(?!\\p{L})|bruit de pas|des pas(?!\\p{L})|pasos(?!\\p{L})|schritte'],
];
const TABLE = ROWS.map(
  ([kind, gainDb, pattern]) => [kind, gainDb, new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})`, 'giu')] as const,
);

/** What a sound says already, so that it is not heard beside it: a kettle's whistle is the kettle's. */
const SAYS: Partial<Record<Told['kind'], readonly Told['kind'][]>> = {
  kettle: ['whistle', 'scream'],
  siren: ['scream', 'howl'],
  'train-pass': ['creak'],
  splash: ['thud'],
  doorbell: ['bell', 'phone'],
  alarm: ['clock', 'siren', 'bell'],
  ding: ['bell'],
  till: ['bell', 'ding'],
  camera: ['click', 'thunder'],
  keys: ['click'],
  creak: ['door-open'],
  gunfire: ['gunshot'],
  arrow: ['gunshot', 'thud'],
  match: ['fire-crackle'],
  brakes: ['engine-pass', 'bird'],
  howl: ['dog'],
  baby: ['cat'],
  crow: ['bird'],
  owl: ['bird'],
  wings: ['bird'],
  clatter: ['knock', 'thud'],
  'glass-break': ['clatter', 'clink'],
  horse: ['cat'],
};

/** Sounds in one action at most: more is noise. */
const MOST = 4;

/** The sounds an action's words ask for, in the order they are told. A kind is heard once an action. */
export function effectsIn(text: string): readonly Told[] {
  const heard = unquoted(text);
  const found = TABLE.flatMap(([kind, gainDb, pattern]) =>
    [...heard.matchAll(pattern)]
      .filter(({ index, 0: words }) => !isUnreal(heard, index, index + words.length))
      .map(({ index, 0: words }) => ({ kind, gainDb, at: (index + words.length / 2) / text.length })),
  );
  const said = new Set(found.flatMap(({ kind }) => SAYS[kind] ?? []));
  const first = found.filter(
    ({ kind }, index) => !said.has(kind) && found.findIndex((one) => one.kind === kind) === index,
  );
  return first.toSorted((one, other) => one.at - other.at).slice(0, MOST);
}
