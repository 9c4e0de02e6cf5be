import type { Interior } from './kinds.ts';
import type { PlaceWords } from './place-words.ts';

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
