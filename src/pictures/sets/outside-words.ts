import type { Exterior } from './kinds.ts';
import type { PlaceWords } from './place-words.ts';

/** Words that name a place under the open sky. */
export const OUTSIDE: readonly PlaceWords<Exterior>[] = [
  {
    kind: 'street',
    precision: 3,
    words:
      'street, city street, alley, alleyway, lane, sidewalk, pavement, boulevard, avenue, crossroads, intersection, back alley, times square, red light district, strada di citta, vicolo, viale, marciapiede, rue, ruelle, trottoir, strasse, gasse, gehweg, allee, calle, callejon, acera, avenida',
  },
  {
    kind: 'street',
    precision: 2,
    words:
      'shop, store, bar, cafe, restaurant, hotel, school, hospital, office, theatre, theater, cinema, bookshop, bakery, police station, courthouse, apartment building, apartment block, building, museum, library, bank, negozio, palazzo, immeuble, gebaude, edificio, prison, scuola, ospedale, bus, tram, streetcar, coach, school bus, night bus, autobus, strassenbahn, tranvia',
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
      'forest, wood, woods, woodland, grove, clearing, forest path, pine forest, thicket, bosco, foresta, radura, foret, bois, clairiere, wald, lichtung, bosque, taiga',
  },
  {
    kind: 'field',
    precision: 3,
    words:
      'field, meadow, pasture, farmland, prairie, hill, hills, hilltop, hillside, countryside, plain, plains, grassland, savanna, savannah, wheat field, corn field, cornfield, golf course, crossroads in the country, campo, prato, collina, campagna, pianura, champ, colline, campagne, feld, wiese, hugel, weide, acker, prado, colina, windmill, moor, moors, heath',
  },
  // Before the sea: a Spanish `mar` has a plural that reads the same.
  {
    kind: 'mars',
    precision: 3,
    words:
      'mars, mars colony, martian surface, red planet, alien planet, alien world, planet, planet surface, distant planet, space colony, marte, pianeta, planete, planet mars, planeta',
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
      'shore, beach, seashore, seaside, coast, coastline, dune, dunes, bay, pier, jetty, island, desert island, spiaggia, costa, riva del mare, molo, isola, plage, cote, jetee, ile, rivage, strand, kuste, steg, insel, ufer, playa, isla, orilla, lagoon',
  },
  {
    kind: 'mountain',
    precision: 3,
    words:
      'mountain, mountains, mountain pass, peak, summit, alps, cliff, cliffs, ridge, canyon, gorge, valley, montagna, vetta, cima, valle, scogliera, passo di montagna, montagne, sommet, vallee, falaise, gipfel, berg, berge, tal, klippe, gebirge, montana, cumbre, sierra, acantilado',
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
      'snowfield, snow field, polar station, arctic station, antarctic station, iceberg, ski slope, ski resort, pack ice, tundra, arctic, antarctic, antarctica, north pole, south pole, glacier, ice field, frozen lake, icy plain, ghiacciaio, polo nord, distesa di neve, banquise, pole nord, gletscher, nordpol, schneefeld, glaciar, artico',
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
      'garden, wedding tent, marquee, garden party, backyard, back yard, front yard, yard, courtyard, orchard, lawn, porch, patio, terrace, greenhouse, botanical garden, hedge maze, giardino, cortile, frutteto, veranda, terrazza, orto, jardin, cour, verger, terrasse, garten, hof, hinterhof, obstgarten, huerto',
  },
  {
    kind: 'garden',
    precision: 1,
    words: 'house, home, cottage, villa, mansion, front door, casa, maison, haus, hutte, cabin, farmhouse, hut',
  },
  {
    kind: 'rooftop',
    precision: 3,
    words: 'rooftop, roof top, fire escape, roof, rooftops, tetto, tetti, toit, toits, dach, dacher, azotea, tejado',
  },
  {
    kind: 'road',
    precision: 2,
    words:
      'road, country road, highway, motorway, freeway, roadside, dirt road, path, track, motel, car, truck, taxi, van, strada, strada di campagna, autostrada, sentiero, route, autoroute, chemin, sentier, landstrasse, autobahn, weg, pfad, carretera, camino, autopista',
  },
  {
    kind: 'space',
    precision: 3,
    words:
      'space, outer space, deep space, moon, moon surface, surface of the moon, asteroid, orbit, galaxy, spaceship, spacecraft, starship, space station, rocket, spazio, spazio profondo, luna, espace, lune, weltraum, weltall, mond, espacio',
  },
  {
    kind: 'underwater',
    precision: 3,
    words:
      'underwater, under water, sunken ship, shipwreck on the sea floor, under the sea, ocean floor, sea floor, seabed, sea bed, coral reef, reef, bottom of the sea, sott acqua, sottacqua, fondo del mare, fondale, barriera corallina, sous l eau, sous la mer, fond de la mer, recif, unter wasser, meeresgrund, korallenriff, bajo el agua, fondo del mar, arrecife',
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
      'market, marketplace, market place, market square, bazaar, street market, flea market, fish market, fischmarkt, night market, mercato, marche, place du marche, markt, marktplatz, flohmarkt, mercado, zoco, souk',
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
  {
    kind: 'castle',
    precision: 3,
    words:
      'castle, castle gate, castle walls, castle courtyard, fortress, citadel, royal palace, palace, battlements, moat, castello, rocca, chateau, chateau fort, schloss, burg, castillo, fortaleza, palacio',
  },
  {
    kind: 'jungle',
    precision: 3,
    words:
      'jungle, rainforest, rain forest, amazon, tropical forest, giungla, foresta pluviale, foret tropicale, dschungel, urwald, regenwald, selva, jungla',
  },
  {
    kind: 'swamp',
    precision: 3,
    words:
      'swamp, marsh, bog, bayou, wetland, wetlands, mangrove, everglades, palude, marais, marecage, sumpf, moor im nebel, pantano, cienaga',
  },
  {
    kind: 'volcano',
    precision: 3,
    words: 'volcano, volcano rim, lava field, crater rim, vulcano, volcan, vulkan, lavafeld',
  },
  {
    kind: 'ruins',
    precision: 3,
    words:
      'ruin, ruins, ancient ruins, ruined temple, ruined city, temple ruins, acropolis, roman forum, colosseum, stonehenge, stone circle, rovine, ruine, ruines, ruinen, ruina, ruinas',
  },
  {
    kind: 'battlefield',
    precision: 3,
    words:
      'battlefield, battleground, no mans land, trench, trenches, front line, war zone, campo di battaglia, trincea, champ de bataille, tranchee, schlachtfeld, schutzengraben, campo de batalla, trinchera',
  },
  {
    kind: 'harbour',
    precision: 3,
    words:
      'harbour, harbor, port, dock, docks, shipyard, quay, marina, wharf, waterfront, fishing port, porto, banchina, quai, hafen, puerto, muelle',
  },
  {
    kind: 'farm',
    precision: 3,
    words: 'farm, farmyard, barnyard, ranch, barn, stable, fattoria, aia, ferme, bauernhof, granja, rancho, hacienda',
  },
  {
    kind: 'camp',
    precision: 3,
    words:
      'campsite, camp, campground, camping ground, base camp, summer camp, encampment, army camp, campeggio, accampamento, camping, campement, zeltplatz, lager, campamento',
  },
  {
    kind: 'fair',
    precision: 3,
    words:
      'fair, fairground, carnival, amusement park, theme park, funfair, circus, ferris wheel, county fair, fiera, luna park, fete foraine, foire, parc d attractions, jahrmarkt, kirmes, rummel, feria, circo, zirkus, cirque',
  },
  {
    kind: 'poolside',
    precision: 3,
    words:
      'swimming pool, pool, poolside, pool deck, hotel pool, motel pool, piscina, bordo piscina, piscine, freibad, schwimmbad, alberca',
  },
  {
    kind: 'car-park',
    precision: 3,
    words:
      'parking lot, car park, parking, drive in, junkyard, parcheggio, parking lot of the mall, parkplatz, aparcamiento, estacionamiento',
  },
  {
    kind: 'park',
    precision: 3,
    words:
      'park, central park, city park, public park, public garden, dog park, parco, giardini pubblici, parc, jardin public, stadtpark, tiergarten, parque',
  },
];
