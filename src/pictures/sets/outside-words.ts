import type { Exterior } from './kinds.ts';
import type { PlaceWords } from './place-words.ts';

/** Words that name a place under the open sky. */
export const OUTSIDE: readonly PlaceWords<Exterior>[] = [
  {
    kind: 'street',
    precision: 3,
    words:
      'street, city street, alley, alleyway, lane, sidewalk, pavement, boulevard, avenue, crossroads, intersection, back alley, parking lot, car park, strada di citta, vicolo, viale, marciapiede, rue, ruelle, trottoir, strasse, gasse, gehweg, allee, calle, callejon, acera, avenida',
  },
  {
    kind: 'street',
    precision: 2,
    words:
      'shop, store, bar, cafe, restaurant, hotel, school, hospital, office, theatre, theater, cinema, bookshop, bakery, police station, courthouse, apartment building, apartment block, building, museum, library, bank, negozio, palazzo, immeuble, gebaude, edificio, prison, scuola, ospedale',
  },
  { kind: 'street', precision: 1, words: 'city, downtown, neighbourhood, neighborhood, citta, ville, stadt, ciudad' },
  {
    kind: 'village',
    precision: 3,
    words:
      'village, village street, village square, hamlet, small town, town square, piazza, square, plaza, main square, villaggio, paese, borgo, piazza del paese, place du village, hameau, dorf, dorfplatz, marktflecken, pueblo, aldea, plaza del pueblo, dorfstrasse, church square, churchyard square',
  },
  {
    kind: 'village',
    precision: 2,
    words: 'church, chapel, town, inn, tavern, windmill village, chiesa, eglise, kirche, iglesia',
  },
  {
    kind: 'skyline',
    precision: 3,
    words:
      'skyline, city skyline, metropolis, cityscape, above the city, over the city, profilo della citta, ligne d horizon, stadtansicht, horizonte de la ciudad',
  },
  {
    kind: 'forest',
    precision: 3,
    words:
      'forest, wood, woods, woodland, jungle, rainforest, grove, clearing, forest path, pine forest, thicket, bosco, foresta, giungla, radura, foret, bois, clairiere, wald, lichtung, dschungel, bosque, selva, taiga, swamp, palude, marais, sumpf, pantano',
  },
  {
    kind: 'field',
    precision: 3,
    words:
      'field, meadow, pasture, farmland, prairie, hill, hills, hilltop, hillside, countryside, plain, plains, grassland, savanna, savannah, vineyard, wheat field, corn field, farm, farmyard, campsite, camp, battlefield, campo, prato, collina, campagna, vigna, vigneto, fattoria, pianura, champ, prairie, colline, campagne, ferme, vigne, feld, wiese, hugel, bauernhof, weide, acker, prado, colina, granja, vinedo, castle, castello, chateau, schloss, castillo, windmill, moor, heath',
  },
  {
    kind: 'sea',
    precision: 3,
    words:
      'sea, ocean, open sea, open water, high seas, ship, ship deck, deck, boat, rowing boat, rowboat, sailboat, raft, lifeboat, fishing boat, yacht, mare, mare aperto, oceano, barca, nave, mer, pleine mer, bateau, navire, barque, meer, ozean, schiff, segelboot, ruderboot, mar, barco, bote',
  },
  {
    kind: 'shore',
    precision: 3,
    words:
      'shore, beach, seashore, seaside, coast, coastline, dune, dunes, bay, harbour, harbor, port, pier, dock, docks, jetty, quay, marina, wharf, island, desert island, spiaggia, costa, riva del mare, porto, molo, banchina, isola, plage, cote, jetee, quai, ile, rivage, strand, kuste, hafen, steg, insel, ufer, playa, puerto, muelle, isla, orilla, lagoon, fishing port',
  },
  {
    kind: 'mountain',
    precision: 3,
    words:
      'mountain, mountains, mountain pass, peak, summit, alps, cliff, cliffs, ridge, canyon, gorge, valley, volcano, montagna, vetta, cima, valle, scogliera, vulcano, passo di montagna, montagne, sommet, vallee, falaise, volcan, gipfel, berg, berge, tal, klippe, gebirge, montana, cumbre, sierra, acantilado',
  },
  {
    kind: 'desert',
    precision: 3,
    words: 'desert, sand dunes, sahara, wasteland, oasis, badlands, deserto, oasi, wuste, oase, desierto, yermo',
  },
  {
    kind: 'snow',
    precision: 3,
    words:
      'snowfield, snow field, tundra, arctic, antarctic, antarctica, north pole, south pole, glacier, ice field, frozen lake, icy plain, ghiacciaio, polo nord, distesa di neve, banquise, pole nord, gletscher, nordpol, schneefeld, glaciar, artico',
  },
  { kind: 'snow', precision: 1, words: 'snow, snowy, ice, neve, neige, schnee, nieve' },
  {
    kind: 'river',
    precision: 3,
    words:
      'river, riverbank, river bank, riverside, stream, brook, creek, lake, lakeside, lake shore, pond, waterfall, canal, fiume, riva del fiume, ruscello, lago, stagno, cascata, canale, fleuve, riviere, ruisseau, lac, etang, cascade, fluss, flussufer, bach, teich, kanal, wasserfall, rio, arroyo, laguna, estanque, cascada',
  },
  {
    kind: 'garden',
    precision: 3,
    words:
      'garden, backyard, back yard, front yard, yard, park, courtyard, orchard, lawn, porch, patio, terrace, greenhouse, botanical garden, giardino, cortile, parco, frutteto, veranda, terrazza, orto, jardin, cour, parc, verger, terrasse, garten, hof, hinterhof, obstgarten, stadtpark, parque, huerto',
  },
  {
    kind: 'garden',
    precision: 1,
    words: 'house, home, cottage, villa, mansion, front door, casa, maison, haus, hutte, cabin, farmhouse, hut',
  },
  {
    kind: 'rooftop',
    precision: 3,
    words:
      'rooftop, roof top, roof, rooftops, balcony, tetto, tetti, balcone, toit, toits, balcon, dach, dacher, balkon, azotea, tejado',
  },
  {
    kind: 'road',
    precision: 2,
    words:
      'road, country road, highway, motorway, freeway, roadside, dirt road, path, track, gas station, petrol station, bus stop, car, truck, taxi, van, strada, strada di campagna, autostrada, sentiero, route, autoroute, chemin, sentier, landstrasse, autobahn, weg, pfad, carretera, camino, autopista',
  },
  {
    kind: 'space',
    precision: 3,
    words:
      'space, outer space, deep space, moon, moon surface, surface of the moon, mars, planet, asteroid, orbit, galaxy, spaceship, spacecraft, starship, space station, rocket, spazio, spazio profondo, luna, marte, pianeta, espace, lune, planete, weltraum, weltall, mond, planet, espacio, planeta',
  },
  {
    kind: 'underwater',
    precision: 3,
    words:
      'underwater, under water, under the sea, ocean floor, sea floor, seabed, sea bed, coral reef, reef, bottom of the sea, sott acqua, sottacqua, fondo del mare, fondale, barriera corallina, sous l eau, sous la mer, fond de la mer, recif, unter wasser, meeresgrund, korallenriff, bajo el agua, fondo del mar, arrecife',
  },
  {
    kind: 'bridge',
    precision: 3,
    words:
      'bridge, footbridge, stone bridge, drawbridge, viaduct, ponte, passerella, pont, passerelle, viaduc, brucke, steinbrucke, puente, pasarela',
  },
  {
    kind: 'station',
    precision: 3,
    words:
      'train station, railway station, station, train platform, railway platform, platform, railroad, railway tracks, train tracks, train, stazione, binario, binari, gare, quai de gare, voie ferree, bahnhof, bahnsteig, gleis, estacion, anden',
  },
  {
    kind: 'market',
    precision: 3,
    words:
      'market, marketplace, market place, market square, bazaar, fair, fairground, street market, flea market, fish market, night market, carnival, mercato, fiera, marche, foire, place du marche, markt, marktplatz, jahrmarkt, flohmarkt, mercado, feria, zoco, souk',
  },
  {
    kind: 'cliff-lighthouse',
    precision: 3,
    words:
      'lighthouse, lighthouse cliff, cliff with a lighthouse, lighthouse on a cliff, faro, faro sulla scogliera, phare, leuchtturm, headland',
  },
  {
    kind: 'playground',
    precision: 3,
    words:
      'playground, schoolyard, school yard, swings, sandbox, parco giochi, cortile della scuola, aire de jeux, terrain de jeux, cour de recreation, spielplatz, schulhof, patio de recreo, parque infantil, columpios',
  },
  {
    kind: 'graveyard',
    precision: 3,
    words:
      'graveyard, cemetery, churchyard, grave, tomb, burial ground, cimitero, tomba, cimetiere, tombe, friedhof, grab, cementerio, tumba, camposanto',
  },
];
