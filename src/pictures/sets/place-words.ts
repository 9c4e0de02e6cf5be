import type { Exterior, Interior } from './kinds.ts';

/**
 * How much a word says about a place. A room says more than the building it is in (`hospital corridor` is a corridor),
 * a building more than a word for almost anything (`house`, `city`).
 */
export type Precision = 1 | 2 | 3;

export interface PlaceWords<Kind> {
  readonly kind: Kind;
  readonly precision: Precision;
  /** Phrases parted by commas, without accents, singular; English, then Italian, French, German, Spanish. */
  readonly words: string;
}

/** Words that name a place seen from inside. */
export const INSIDE: readonly PlaceWords<Interior | 'station'>[] = [
  {
    kind: 'station',
    precision: 3,
    words: 'train station, railway station, subway station, metro station, station hall',
  },
  {
    kind: 'kitchen',
    precision: 3,
    words: 'kitchen, kitchenette, galley, pantry, bakery kitchen, cucina, cuisine, kuche, wohnkuche, cocina',
  },
  {
    kind: 'bedroom',
    precision: 3,
    words:
      'bedroom, bed room, nursery, dormitory, dorm room, hotel room, motel room, guest room, childs room, kids room, camera da letto, cameretta, camera d albergo, chambre, chambre a coucher, chambre d hotel, schlafzimmer, kinderzimmer, hotelzimmer, dormitorio, habitacion, alcoba',
  },
  {
    kind: 'living-room',
    precision: 3,
    words:
      'living room, livingroom, sitting room, lounge, parlour, parlor, drawing room, family room, den, dining room, soggiorno, salotto, sala da pranzo, salon, salle a manger, sejour, wohnzimmer, esszimmer, stube, sala de estar, comedor',
  },
  {
    kind: 'living-room',
    precision: 1,
    words:
      'house, home, apartment, flat, cottage, cabin, villa, mansion, farmhouse, hut, casa, appartamento, baita, capanna, maison, appartement, cabane, haus, wohnung, hutte, apartamento, piso, cabana',
  },
  {
    kind: 'bar',
    precision: 3,
    words:
      'bar, pub, cafe, coffee shop, coffee house, coffeehouse, diner, restaurant, tavern, inn, saloon, bistro, nightclub, canteen, cafeteria, tea room, teahouse, caffe, ristorante, osteria, trattoria, taverna, locanda, pizzeria, brasserie, auberge, kneipe, gasthaus, wirtshaus, kaffeehaus, taberna, restaurante, cantina, bodega',
  },
  {
    kind: 'office',
    precision: 3,
    words:
      'office, study, cubicle, boardroom, board room, meeting room, conference room, newsroom, bullpen, interrogation room, headmasters office, principals office, police station, precinct, studio apartment office, ufficio, studio, bureau, commissariat, buro, arbeitszimmer, polizeiwache, polizeistation, oficina, despacho, comisaria, questura',
  },
  {
    kind: 'office',
    precision: 2,
    words: 'bank, headquarters, town hall, city hall, agency, courthouse, embassy',
  },
  {
    kind: 'classroom',
    precision: 3,
    words:
      'classroom, class room, lecture hall, schoolroom, school room, aula, salle de classe, klassenzimmer, horsaal, salon de clases',
  },
  {
    kind: 'classroom',
    precision: 2,
    words: 'school, university, college, kindergarten, scuola, ecole, schule, escuela',
  },
  {
    kind: 'hospital',
    precision: 3,
    words:
      'hospital room, hospital ward, ward, operating room, operating theatre, operating theater, emergency room, er, icu, intensive care, infirmary, doctors office, surgery, waiting room at the hospital, sala operatoria, pronto soccorso, krankenzimmer, quirofano, examination room, sickbay, sick bay',
  },
  {
    kind: 'hospital',
    precision: 2,
    words: 'hospital, clinic, ospedale, clinica, hopital, clinique, krankenhaus, klinik',
  },
  {
    kind: 'church',
    precision: 3,
    words:
      'church, chapel, cathedral, abbey, temple, monastery, nave, basilica, chiesa, cappella, cattedrale, duomo, eglise, chapelle, cathedrale, kirche, kapelle, dom, kloster, iglesia, capilla, catedral',
  },
  {
    kind: 'train',
    precision: 3,
    words:
      'train, train car, train carriage, railway carriage, railway car, train compartment, carriage, sleeper car, dining car, subway car, metro car, tram, streetcar, bus, coach, airplane, plane, aeroplane, airplane cabin, treno, vagone, scompartimento, autobus, aereo, wagon, compartiment, avion, zug, abteil, zugabteil, strassenbahn, flugzeug, tren, vagon, tranvia',
  },
  {
    kind: 'car',
    precision: 3,
    words:
      'car, taxi, cab, truck, lorry, van, limousine, limo, pickup, police car, automobile, jeep, macchina, auto, camion, voiture, wagen, lastwagen, coche, camioneta',
  },
  {
    kind: 'spaceship',
    precision: 3,
    words:
      'spaceship, space ship, spacecraft, starship, space station, spaceship bridge, cockpit, rocket, command module, control room, escape pod, airlock, submarine, astronave, navicella, stazione spaziale, sottomarino, vaisseau spatial, vaisseau, sous marin, raumschiff, raumstation, u boot, nave espacial, submarino',
  },
  {
    kind: 'stage',
    precision: 3,
    words:
      'stage, theatre stage, backstage, theatre, theater, opera house, opera, concert hall, auditorium, circus tent, circus, cabaret, palcoscenico, teatro, scene de theatre, coulisses, buhne, escenario, circo, zirkus, cirque',
  },
  {
    kind: 'cave',
    precision: 3,
    words:
      'cave, cavern, grotto, mine, mineshaft, mine shaft, tunnel, catacomb, crypt, cellar, wine cellar, grotta, caverna, miniera, cantina buia, grotte, caverne, hohle, bergwerk, mine de charbon, cueva, mina, keller',
  },
  {
    kind: 'lighthouse-room',
    precision: 3,
    words:
      'lighthouse lamp room, lamp room, lantern room, lighthouse room, watch room, sala della lanterna, stanza della lanterna, chambre de la lanterne, laternenraum, sala de la linterna',
  },
  { kind: 'lighthouse-room', precision: 2, words: 'lighthouse, faro, phare, leuchtturm' },
  {
    kind: 'corridor',
    precision: 3,
    words:
      'corridor, hallway, hall, passage, passageway, stairwell, staircase, stairs, lobby, foyer, elevator, lift, entrance hall, landing, corridoio, ingresso, scala, scale, atrio, couloir, escalier, vestibule, ascenseur, flur, korridor, gang, treppenhaus, diele, aufzug, pasillo, escalera, vestibulo, ascensor',
  },
  {
    kind: 'shop',
    precision: 3,
    words:
      'shop, store, bookshop, bookstore, grocery, grocery store, supermarket, boutique, bakery, pharmacy, florist, flower shop, toy shop, toy store, clock shop, watchmakers shop, pet shop, butchers shop, barber shop, negozio, libreria, panetteria, panificio, farmacia, bottega, supermercato, magasin, boulangerie, librairie, pharmacie, epicerie, laden, geschaft, backerei, buchhandlung, apotheke, supermarkt, tienda, panaderia, almacen',
  },
  {
    kind: 'workshop',
    precision: 3,
    words:
      'workshop, garage, laboratory, lab, forge, smithy, factory, warehouse, shed, barn, toolshed, tool shed, boathouse, studio loft, engine room, artists studio, painters studio, clockmakers workshop, officina, laboratorio, fabbrica, fucina, magazzino, fienile, atelier, usine, hangar, grange, werkstatt, fabrik, schmiede, labor, lager, scheune, taller, fabrica, garaje, granero',
  },
  {
    kind: 'attic',
    precision: 3,
    words:
      'attic, loft, garret, soffitta, mansarda, solaio, grenier, mansarde, dachboden, speicher, atico, desvan, buhardilla',
  },
  {
    kind: 'bathroom',
    precision: 3,
    words:
      'bathroom, bath room, restroom, washroom, toilet, lavatory, shower, shower room, powder room, bagno, gabinetto, salle de bain, salle de bains, toilettes, badezimmer, toilette, bano, aseo, cuarto de bano',
  },
  {
    kind: 'prison',
    precision: 3,
    words:
      'prison, prison cell, jail, jail cell, cell, dungeon, holding cell, prigione, cella, carcere, cachot, cellule, gefangnis, zelle, kerker, carcel, celda, mazmorra',
  },
  {
    kind: 'library',
    precision: 3,
    words:
      'library, reading room, archive, school library, biblioteca, archivio, bibliotheque, bibliothek, bucherei, archiv',
  },
];

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

/** Places that are what they are on both sides of a door: a station has a hall, a market a roof. */
export const EITHER: ReadonlySet<string> = new Set([
  'station',
  'market',
  'stage',
  'cave',
  'church',
  'spaceship',
  'underwater',
  'space',
]);
