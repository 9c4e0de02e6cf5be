import type { Exterior, Interior } from './kinds.ts';
import type { PlaceWords } from './place-words.ts';

/** Words for rooms that are like no other: halls, works, shops with machines in them. */
export const SPECIAL_INSIDE: readonly PlaceWords<Interior>[] = [
  {
    kind: 'assembly-hall',
    precision: 3,
    words:
      'assembly hall, school hall, school auditorium, village hall, church hall, parish hall, community hall, community centre, community center, aula magna, salone delle feste, salle des fetes, festsaal, gemeindesaal, salon de actos',
  },
  {
    kind: 'factory',
    precision: 3,
    words:
      'factory, factory floor, mill, power plant, power station, foundry, steel mill, assembly line, brewery, sawmill, textile mill, fabbrica, usine, fabrik, fabrica, fabrikhalle',
  },
  {
    kind: 'supermarket',
    precision: 3,
    words:
      'supermarket, supermarket aisle, convenience store, grocery store, hypermarket, corner shop, supermercato, supermarche, supermarkt, supermercado',
  },
  {
    kind: 'server-room',
    precision: 3,
    words:
      'server room, data center, data centre, computer room, mainframe room, sala server, serverraum, sala de servidores',
  },
  {
    kind: 'laundromat',
    precision: 3,
    words: 'laundromat, launderette, laundry, laundry room, lavanderia, laverie, waschsalon, waschkuche, lavadero',
  },
  {
    kind: 'recording-studio',
    precision: 3,
    words:
      'recording studio, radio studio, radio station, radio booth, sound studio, music studio, podcast studio, studio di registrazione, studio d enregistrement, tonstudio, estudio de grabacion',
  },
  {
    kind: 'interrogation',
    precision: 3,
    words:
      'interrogation room, police interrogation room, interview room, visiting room, sala interrogatori, salle d interrogatoire, verhorraum, sala de interrogatorios',
  },
  {
    kind: 'boardroom',
    precision: 3,
    words:
      'boardroom, board room, conference room, meeting room, war room, situation room, sala riunioni, salle de reunion, sitzungssaal, besprechungsraum, sala de juntas',
  },
  {
    kind: 'newsroom',
    precision: 3,
    words:
      'newsroom, news room, bullpen, call center, call centre, open plan office, redazione, salle de redaction, redaktion, redaccion',
  },
  {
    kind: 'barber-shop',
    precision: 3,
    words:
      'barbershop, barber shop, barber, hairdresser, hair salon, beauty salon, barbiere, parrucchiere, coiffeur, friseur, barberia, peluqueria',
  },
  {
    kind: 'vault',
    precision: 3,
    words: 'vault, bank vault, strongroom, strong room, safe room, caveau, chambre forte, tresorraum, boveda',
  },
  {
    kind: 'art-studio',
    precision: 3,
    words:
      'art studio, artists studio, painters studio, sculptors studio, art classroom, painting studio, studio del pittore, atelier d artiste, kunstleratelier, estudio de pintura',
  },
  {
    kind: 'ballroom',
    precision: 3,
    words:
      'ballroom, ball room, dance hall, grand ballroom, salone da ballo, salle de bal, ballsaal, tanzsaal, salon de baile',
  },
  {
    kind: 'cinema',
    precision: 3,
    words:
      'cinema, movie theater, movie theatre, picture house, screening room, multiplex, kino, cine, sala cinematografica',
  },
  {
    kind: 'circus',
    precision: 3,
    words: 'circus tent, circus, big top, circus ring, circo, cirque, zirkus, zirkuszelt, manege',
  },
  {
    kind: 'airport',
    precision: 3,
    words:
      'airport, airport gate, airport terminal, airport lounge, gate, terminal, departure lounge, departure hall, arrivals hall, baggage claim, aeroporto, aeroport, flughafen, aeropuerto',
  },
  {
    kind: 'greenhouse',
    precision: 3,
    words:
      'greenhouse, hothouse, glasshouse, conservatory, orangery, winter garden, palm house, serra, serre, gewachshaus, wintergarten, invernadero',
  },
  {
    kind: 'observatory',
    precision: 3,
    words: 'observatory, planetarium dome, telescope dome, osservatorio, observatoire, sternwarte, observatorio',
  },
  { kind: 'igloo', precision: 3, words: 'igloo, snow hut, ice cave, iglu' },
  {
    kind: 'cellar',
    precision: 3,
    words:
      'wine cellar, cellar, root cellar, beer cellar, basement, storeroom, undercroft, wine cave, cantina buia, cave a vin, weinkeller, keller, bodega subterranea',
  },
];

/** Words for rooms people play in, large and small. */
export const PLAYROOMS: readonly PlaceWords<Interior>[] = [
  {
    kind: 'casino',
    precision: 3,
    words:
      'casino, casino floor, gambling hall, gambling den, card room, poker room, casino municipale, spielbank, sala da gioco',
  },
  {
    kind: 'nursery',
    precision: 3,
    words:
      'nursery, playroom, babys room, childs room, childrens room, kids room, cameretta, chambre d enfant, kinderzimmer, spielzimmer, cuarto de los ninos, stanza dei giochi',
  },
];

/** Words for small places that are dug, pitched or built of boards. */
export const DENS: readonly PlaceWords<Interior>[] = [
  {
    kind: 'burrow',
    precision: 3,
    words:
      'burrow, badgers den, badger den, fox den, foxs den, bears den, bear den, wolf den, wolfs den, lions den, foxhole, rabbit hole, warren, hobbit hole, dugout, underground home, mouse hole, lair, tana, terrier, taniere, bau, hohlenbau, fuchsbau, dachsbau, madriguera, guarida',
  },
  {
    kind: 'shaft',
    precision: 3,
    words:
      'well, bottom of the well, shaft, pit, oubliette, chimney, silo, pozzo, fossa, puits, fosse, schacht, grube, brunnenschacht, pozo, foso',
  },
  {
    kind: 'tunnel',
    precision: 3,
    words:
      'tunnel, sewer, sewers, storm drain, drain, underpass, subway tunnel, metro tunnel, catacomb, secret passage, secret tunnel, bunker tunnel, galleria sotterranea, fogna, fogne, catacombe, egout, souterrain, kanalisation, katakombe, alcantarilla, tunel, catacumba',
  },
  {
    kind: 'mine',
    precision: 3,
    words:
      'mine, coal mine, gold mine, mine shaft, mineshaft, mine tunnel, diamond mine, miniera, mine de charbon, bergwerk, stollen, zeche, mina, mina de oro',
  },
  {
    kind: 'tent',
    precision: 3,
    words:
      'tent, army tent, command tent, field tent, nomads tent, tepee, teepee, tenda, tente, zelt, tienda de campana, carpa',
  },
  {
    kind: 'treehouse',
    precision: 3,
    words:
      'treehouse, tree house, tree hut, casa sull albero, cabane dans les arbres, cabane dans l arbre, baumhaus, casa del arbol',
  },
  {
    kind: 'ship-hold',
    precision: 3,
    words:
      'ship, hold, ships hold, cargo hold, below deck, below decks, pirate ship, sailing ship, galleon, ships cabin, captains cabin, ships galley, wheelhouse, boat, boat cabin, fishing boat, yacht, ferry, houseboat, barca, nave, stiva, bateau, navire, cale, schiff, boot, laderaum, kajute, barco, bodega del barco',
  },
  {
    kind: 'wreck-hold',
    precision: 3,
    words:
      'shipwreck, wreck, wrecked ship, sunken ship, ghost ship, relitto, epave, schiffswrack, wrack, naufragio, pecio',
  },
];

/** Words for grounds and small places under the sky that are like no other. */
export const SPECIAL_OUTSIDE: readonly PlaceWords<Exterior>[] = [
  {
    kind: 'desert-town',
    precision: 3,
    words:
      'desert town, desert village, adobe village, pueblo village, kasbah, medina, casbah, oasis town, citta nel deserto, wustenstadt, pueblo del desierto',
  },
  {
    kind: 'frontier-town',
    precision: 3,
    words:
      'western town, frontier town, old west town, wild west town, ghost town, mining town, saloon, cattle town, westernstadt, pueblo fantasma, citta fantasma',
  },
  {
    kind: 'zoo',
    precision: 3,
    words:
      'zoo, zoological garden, menagerie, elephant enclosure, monkey house, wildlife park, safari park, giardino zoologico, parc zoologique, tierpark, zoologico',
  },
  {
    kind: 'filling-station',
    precision: 3,
    words:
      'gas station, petrol station, filling station, service station, truck stop, gas pump, stazione di servizio, benzinaio, distributore, station service, tankstelle, gasolinera',
  },
  {
    kind: 'bus-stop',
    precision: 3,
    words:
      'bus stop, bus shelter, bus station, tram stop, bus depot, fermata dell autobus, arret de bus, bushaltestelle, haltestelle, parada de autobus',
  },
  {
    kind: 'building-site',
    precision: 3,
    words:
      'construction site, building site, excavation, demolition site, cantiere, chantier, baustelle, obra en construccion',
  },
  {
    kind: 'airfield',
    precision: 3,
    words:
      'airfield, airstrip, runway, airport, airport runway, hangar, aerodrome, aeroporto, aerodromo, aeroport, flughafen, flugplatz, aeropuerto',
  },
  {
    kind: 'checkpoint',
    precision: 3,
    words:
      'checkpoint, border checkpoint, border, border crossing, toll booth, roadblock, posto di blocco, frontiera, poste frontiere, grenzubergang, grenze, puesto de control, frontera',
  },
  {
    kind: 'trailer-park',
    precision: 3,
    words: 'trailer park, trailer, caravan park, caravan, camper, mobile home, wohnwagen, caravana',
  },
  {
    kind: 'suburb',
    precision: 3,
    words:
      'suburb, suburbs, suburban street, suburban road, suburbia, cul de sac, housing estate, residential street, periferia residenziale, banlieue pavillonnaire, vorort, vorstadt, suburbio',
  },
  {
    kind: 'pitch',
    precision: 3,
    words:
      'football pitch, pitch, football field, soccer field, sports field, stadium, football stadium, baseball field, rugby pitch, athletics track, stadio, campo di calcio, stade, terrain de football, stadion, fussballplatz, sportplatz, estadio, campo de futbol',
  },
  {
    kind: 'ice-rink',
    precision: 3,
    words: 'ice rink, skating rink, rink, pista di pattinaggio, patinoire, eisbahn, eislaufbahn, pista de hielo',
  },
  {
    kind: 'moon-base',
    precision: 3,
    words:
      'moon base, moonbase, lunar base, lunar colony, moon colony, base lunare, base lunaire, mondbasis, base lunar',
  },
  {
    kind: 'beach-huts',
    precision: 3,
    words:
      'beach hut, beach huts, beach cabin, bathing hut, beach club, lido, seaside promenade, cabina sulla spiaggia, stabilimento balneare, cabine de plage, strandhutte, caseta de playa',
  },
  {
    kind: 'roof-garden',
    precision: 3,
    words:
      'rooftop garden, roof garden, rooftop terrace, rooftop bar, rooftop party, roof terrace, giardino pensile, toit terrasse, dachgarten, dachterrasse, terraza en la azotea',
  },
  {
    kind: 'balcony',
    precision: 3,
    words: 'balcony, balconies, hotel balcony, apartment balcony, balcone, balcon, balkon, balconcino',
  },
  {
    kind: 'vineyard',
    precision: 3,
    words: 'vineyard, vineyards, winery, vigna, vigneto, vigne, vignoble, weinberg, vinedo',
  },
];
