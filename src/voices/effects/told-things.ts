import { near } from './near.ts';
import type { Row } from './told-living.ts';

const BELLS_OF_DOORS = 'door ?bell|campanello|sonnette|timbre|türklingel|türglocke';
const CLOCK_ALARMS =
  'alarm clock|(?:smoke|fire) (?:alarm|detector)|sveglia|réveil|despertador|wecker|alarm (?:on|from) (?:the|his|her) (?:phone|nightstand)';
const KETTLES = 'kettle|teapot|bollitore|teiera|bouilloire|tetera|hervidor|kessel|teekessel';
const CAMERAS =
  'cameras?|shutters?|flash ?bulbs?|flashes(?= go off)|photographers?|paparazzi|macchina fotografica|fotograf\\w+|photographes?|fotógraf\\w+|cámaras?|kamera';
const KEYS = 'keys?|keyring|chiavi|clés|clefs|llaves|schlüssel';
const CHAINS = 'chains?|shackles|caten\\w|chaînes?|cadenas?|ketten?';
const CROCKERY =
  'plates?|cups?|mugs?|bowls?|teacups?|saucers?|pitchers?|jugs?|china|crockery|pots?(?= shatters)|dish(?:es)?|jars?|tumblers?|lamp|screen|windshield|windscreen|bulb|piatt[oi]|tazz[ae]|bicchier\\w+|assiettes?|tasses?|platos?|tazas?|vasos?|teller|tassen?|gläser|vitrine|porcelain';
const CREAKERS =
  'gates?|hinges?|lifts?|elevators?|ladders?|drawbridge|cupboard|wardrobe|coffin|trapdoor|lid|rocking chair|bench|branches|trees?|sign|wheel|cart|swing|shutters?|floor ?boards?|stairs?|stairway|steps|hull|beams?|timbers?|ropes?|boards?|bed|chair|masts?|wood|ship|scal[ae]|assi|scafo|pavimento|legno|escaliers?|plancher|coque|lit|escaleras?|suelo|madera|barco|treppen?|dielen?|boden|holz|bett';
const HORNS = 'horns?|klaxon|clacson|claxon|bocinas?|hupen?';
const CARS =
  'cars?|taxi|truck|traffic|driver|auto|macchina|voiture|coche|wagen|brakes?|tyres?|tires?|fren[io]|freins?|pneus?|frenos?|bremsen?|reifen';
const DRUMS = 'drums?|tambur\\w|tambours?|tambores?|trommeln?';
const COPTERS = 'helicopters?|choppers?|elicotter\\w|hélicoptères?|helicópteros?|hubschrauber';

/** What things sound of, in English, Italian, French, Spanish and German. */
export const THINGS: readonly Row[] = [
  [
    'doorbell',
    0,
    `${near(BELLS_OF_DOORS, 'rings?|rang|buzz\\w*|chim\\w+|suon\\w+|sonn\\w+|suen\\w+|klingelt|läutet|goes')}|ding-dong|qualcuno suona alla porta|on sonne à la porte|llaman al timbre|es klingelt|es läutet`,
  ],
  [
    'alarm',
    0,
    near(
      CLOCK_ALARMS,
      'rings?|rang|goes off|buzz\\w*|blar\\w+|beeps?|shrieks?|screams?|sounds|suon\\w+|sonn\\w+|suen\\w+|klingelt|piept',
    ),
  ],
  [
    'ding',
    0,
    `(?:bicycle|bike|shop|counter|desk|service|door|reception) bell (?:rings?|tinkles?|dings?|chimes?|jingles?)|bell (?:over|above) the door|(?:rings?|dings?) (?:the|a|his|her) (?:bicycle|service|counter|desk|reception|hotel) bell|${near('elevators?|lifts?|microwave|oven|counter bell|ascensore|ascenseur|ascensor|aufzug', 'dings?|pings?|chim\\w+|bells?|arriv\\w+|llega')}|dings?`,
  ],
  [
    'till',
    0,
    'cash register|(?:the )?till (?:rings?|opens?|dings?)|registratore di cassa|caisse enregistreuse|caja registradora|registrierkasse',
  ],
  [
    'beep',
    0,
    'beeps?(?!\\p{L})|beeping|bleeps?|blip|(?:monitor|console|computer|scanner|device|machine|radar) (?:pings?|chirps?)|bip(?:s|pa|pano)?(?!\\p{L})|pitid\\w+|piep(?:t|en|st)',
  ],
  [
    'kettle',
    0,
    near(
      KETTLES,
      'whistl\\w*|boils?|boiling|screams?|sings?|shriek\\w*|fischi\\w*|boll\\w+|siffl\\w+|bout|silb\\w+|hierve|pfeift|kocht',
    ),
  ],
  [
    'horn',
    0,
    `${near(HORNS, 'honk\\w*|blar\\w+|blast\\w*|beeps?|sounds?|suon\\w+|strombazz\\w+|retentit|suena|hupt')}|(?<!(?:goose|geese|swans?|ducks?|seals?) )honk(?:s|ed|ing)?(?!\\p{L})|(?:leans on|hits|presses|sounds|honks) (?:the|his|her) horn|toots?|klaxonn\\w+|tocan? la bocina|hupt`,
  ],
  [
    'foghorn',
    0,
    "fog ?horns?|ship'?s? horn|(?:steamer|ferry|ship|liner|tug|tugboat|boat|freighter) (?:blows|hoots|sounds)(?! (?:away|up))|sirena da nebbia|sirena della nave|corne de brume|sirena de niebla|nebelhorn|schiffshorn",
  ],
  [
    'static',
    0,
    'static(?!\\p{L}| (?:shot|image))|(?:radio|walkie-talkie|walkie|transmission|intercom|speaker)s? (?:crackl\\w+|hiss\\w*|squawk\\w*|squelch\\w*|buzz\\w*)|gracchia|radio grésill\\w+|estática|funkgerät (?:knackt|rauscht)|rauschen',
  ],
  [
    'fireworks',
    0,
    'fire ?works?|fire ?crackers?|fuochi d.artificio|feux? d.artifice|fuegos artificiales|petardos?|feuerwerk',
  ],
  [
    'arrow',
    0,
    `${near('arrows?|frecc\\w+|flèches?|flechas?|pfeile?', 'hiss\\w*|whistl\\w*|whizz?\\w*|fl(?:y|ies|ew)(?! the flag)|thuds?|strikes?|hits?|buries|lands?|pierces?|sibil\\w+|fischi\\w+|conficc\\w+|siffl\\w+|silb\\w+|clava|zischt|schwirrt|trifft')}|(?:looses|shoots|lets fly) an arrow|draws? (?:his|her|a|the) bow|bowstring|tende l.arco|scocca`,
  ],
  [
    'camera',
    0,
    `${near(CAMERAS, 'clicks?|flash\\w*(?! ?bulbs?)|pops?|fires?|snap\\w*|shoots?|whirrs?|scatt\\w+|mitraill\\w+|klick\\w*|blitz\\w*|dispara\\w*')}|(?:takes?|snaps?) (?:a|the|another|his|her|their|some) (?:pictures?|photos?|photographs?|selfie|snapshot)|scatta una foto|prend une photo|saca una foto|macht ein foto`,
  ],
  [
    'keys',
    0,
    near(
      KEYS,
      'jingl\\w*|jangl\\w*|rattl\\w*|turns?|in the (?:lock|ignition)|fumbl\\w*|drops?|fishes|tintinn\\w+|gir(?:a|ano)|cliqueti\\w+|tourn\\w+|tintine\\w+|gira|klimper\\w*|klirr\\w*|dreht',
    ),
  ],
  [
    'chain',
    0,
    `${near(CHAINS, 'rattl\\w*|clank\\w*|drag\\w*|clink\\w*|pulls?|winch\\w*|sferragli\\w+|trascin\\w+|cliqueti\\w+|arrastr\\w+|rassel\\w*|klirr\\w*')}|clank(?:s|ing)?`,
  ],
  [
    'match',
    0,
    '(?:strikes?|lights?|struck) (?:a|the|another|his|her) (?:\\p{L}+ )?(?:match|cigarettes?|cigar|pipe|candle|lantern)|(?:match|lighter) (?:flares|flicks|catches)|accende (?:un fiammifero|una sigaretta|una candela)|sfrega un fiammifero|(?:craque|gratte) une allumette|allume une (?:cigarette|bougie)|enciende (?:una cerilla|un cigarrillo|una vela|un fósforo)|zündet (?:sich )?(?:ein|eine)',
  ],
  [
    'zip',
    0,
    'zips?(?!\\p{L}| (?:past|by|across|code|line|(?:(?:his|her|their|your) )?(?:lips|mouth)))|unzips?|zipper|cerniera|fermeture éclair|cremallera|reißverschluss',
  ],
  [
    'chop',
    0,
    '(?:chops?|slices?|dices?|minces?) (?:\\p{L}+ )?(?:onions?|carrots?|vegetables?|garlic|herbs|wood|logs|meat|parsley|bread|potatoes)|(?:tagli|affett|trit)(?:a|ano) (?:\\p{L}+ ){0,2}(?:cipoll\\w|carot\\w|verdur\\w|pane|legna)|(?:coupe|hache|émince) (?:\\p{L}+ ){0,2}(?:oignons?|légumes|bois|pain)|corta (?:\\p{L}+ ){0,2}(?:cebollas?|verduras?|leña|pan)|(?:hackt|schneidet) (?:zwiebeln|gemüse|holz|brot)',
  ],
  [
    'hammer',
    0,
    '(?<!rain |hail |heart |storm )hammer(?:s|ing)? (?:a|the|at|away|nails?)(?! doors?| window)|(?:pounds?|drives?) (?:a|the|in a) nails?|blacksmith (?:works|hammers|strikes)|anvil|martell(?:a|ano|ate|o batte)|martèle\\w*|enclum\\w|martillea\\w*|yunque|hämmer\\w*|amboss',
  ],
  [
    'creak',
    0,
    near(
      CREAKERS,
      'creak\\w*|squeak\\w*|groan\\w*|scricchiol\\w+|cigol\\w+|craqu\\w+|grinc\\w+|cruj\\w+|chirri\\w+|knarr\\w*|knarz\\w*|ächz\\w*',
    ),
  ],
  [
    'brakes',
    0,
    `${near(CARS, 'screech\\w*|squeal\\w*|skid\\w*|slams? on the brakes|strid\\w+|inchiod\\w+|criss\\w+|chirri\\w+|derrap\\w+|quietsch\\w*')}|(?:hits|slams(?: on)?|stamps on) the brakes|screech(?:es)? to a (?:halt|stop)|screech of tyres`,
  ],
  [
    'helicopter',
    0,
    near(
      COPTERS,
      'chops?|hovers?|roars?|thunders?|thuds?|circles?|passes|flies|lands?|approaches|takes off|overhead|above|descends|vol\\w+|atterr\\w+|survole|vuela|aterriza|kreist|landet|fliegt',
    ),
  ],
  [
    'gunfire',
    0,
    'machine[ -]?guns?(?: fire)?|automatic fire|bullets? (?:ricochet|fly|whine|whistle|tear|rip|hit|thud|ping)\\w*|gun ?fire|hail of bullets|(?:opens?|open) fire|submachine gun|mitragli\\w+|raffica di (?:colpi|mitra)|rafale|mitraille\\w*|ametralla\\w+|maschinengewehr\\w*|gewehrfeuer',
  ],
  [
    'drum',
    0,
    `${near(DRUMS, 'beats?|beating|rolls?|pounds?|pounding|throb\\w*|roll\\w+|rull\\w+|batt\\w+|retentiss\\w+|redobl\\w+|suen\\w+|schlag\\w*|dröhn\\w*')}|drumbeats?|drum ?roll`,
  ],
  [
    'cork',
    0,
    'corks? (?:pops?|flies|shoots)|(?:pops?|uncorks?|opens?) (?:a|the) (?:cork|champagne|bottle of (?:champagne|wine|prosecco))|uncorks?|stappa\\w*|salta il tappo|bouchon saute|débouch\\w+|descorch\\w+|entkork\\w+|korken',
  ],
  [
    'coin',
    0,
    'coins? (?:clink|fall|drop|roll|ring|spin|land)\\w*|(?:drops?|tosses?|flips?|throws?|counts?|puts? down|slides?) (?:\\p{L}+ )?(?:a |the |some |his |her |two |three )?(?:coins?|change|pennies)|monet[ae] (?:cad|tintinn|rotol)\\w+|pièces? (?:tomb|tint|roul)\\w+|monedas? (?:ca|tintin|rued)\\w+|münzen?',
  ],
  [
    'drip',
    0,
    'drip(?:s|ping|ped)?(?!\\p{L}| with)|(?:tap|faucet) leaks|gocciol\\w+|goutte\\w*|gotea\\w*|gotea|tropf(?:t|en)',
  ],
  [
    'flush',
    0,
    'flush(?:es|ed)?(?: the toilet)?(?!\\p{L}| with)|tira lo sciacquone|sciacquone|tire la chasse|tira de la cadena|spült',
  ],
  [
    'knock',
    2,
    'gavel (?:\\p{L}+ )?(?:falls?|bangs?|strikes?|comes down|cracks?|pounds?|raps?)|(?:brings? down|bangs?|raps?|strikes?|pounds?|slams?) (?:down )?(?:the|his|her|a) gavel',
  ],
  ['cork', 0, '(?:balloons?|bubble) (?:pops?|bursts?)|bursts? (?:a|the|his|her) balloon'],
  [
    'clatter',
    0,
    `clatter\\w*|(?:drops?|spills?|upsets?|lets go of) (?:\\p{L}+ ){1,3}?(?:trays?|cutlery|plates|pans?|pots?|tools?|buckets?|spoons?|forks?|kni(?:fe|ves)|wrench|spanner|hammer|rifle|helmet|sword|crutch|skillet|tin|cans?|pile)(?!\\p{L})|(?:pots?|pans?|tins?|cans?|crates?|barrels?|bottles|tools?|dishes|shutters|windows?) (?:rattles?|bang|clang|roll across|come down)|clang(?:s|ing)?|clank of|(?:knocks?|kicks?|tips?|turns?) (?:over|down) (?:a|the|his|her|their)|(?:knocks?|kicks?) (?:a|the|his|her) \\p{L}+ over|(?:chairs?|table|bucket|ladder|bicycle|bike|barrel|dustbin|bin|stool|tray|pots?|pans?|shelf|shelves|boxes) (?:falls?|crash\\w*|topples?|goes over|tumbles?)|rovescia|renverse|vuelca|derriba|stößt (?:den|die|das|einen|eine) \\p{L}+ um|poltert`,
  ],
  [
    'glass-break',
    0,
    near(
      CROCKERY,
      'breaks?|broke|shatter\\w*|smash\\w*|in pieces|si (?:rompe|infrange)|frantum\\w+|se bris\\w+|se cass\\w+|se rompen?|zerbr\\w+|zerschell\\w*|zersplitter\\w*',
    ),
  ],
];
