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
      'bedroom, bed room, hotel suite, motel, barracks, bunk room, dormitory, dorm room, hotel room, motel room, guest room, camera da letto, cameretta, camera d albergo, chambre, chambre a coucher, chambre d hotel, schlafzimmer, hotelzimmer, dormitorio, habitacion, alcoba',
  },
  {
    kind: 'living-room',
    precision: 3,
    words:
      'living room, livingroom, yurt, trailer, sitting room, lounge, parlour, parlor, drawing room, family room, den, dining room, soggiorno, salotto, sala da pranzo, salon, salle a manger, sejour, wohnzimmer, esszimmer, stube, sala de estar, comedor',
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
      'bar, pub, coffee shop, coffee house, coffeehouse, tavern, inn, saloon, speakeasy, nightclub, night club, jazz club, dance club, club, disco, taverna, locanda, auberge, kneipe, gasthaus, wirtshaus, kaffeehaus, taberna, cantina, bodega',
  },
  {
    kind: 'office',
    precision: 3,
    words:
      'office, study, cubicle, headmasters office, principals office, police station, precinct, studio apartment office, ufficio, studio, bureau, commissariat, buro, arbeitszimmer, polizeiwache, polizeistation, oficina, despacho, comisaria, questura',
  },
  {
    kind: 'office',
    precision: 2,
    words: 'bank, headquarters, town hall, city hall, agency, embassy',
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
      'hospital room, hospital ward, dentists office, veterinary clinic, morgue, ward, operating room, operating theatre, operating theater, emergency room, er, icu, intensive care, infirmary, doctors office, surgery, waiting room at the hospital, sala operatoria, pronto soccorso, krankenzimmer, quirofano, examination room, sickbay, sick bay',
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
      'train, train car, train carriage, railway carriage, railway car, train compartment, carriage, sleeper car, dining car, subway car, metro car, tram, streetcar, bus, coach, school bus, night bus, boxcar, treno, vagone, scompartimento, autobus, wagon, compartiment, zug, abteil, zugabteil, strassenbahn, tren, vagon, tranvia',
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
      'spaceship, space ship, spacecraft, starship, space station, spaceship bridge, cockpit, rocket, command module, control room, escape pod, airlock, moon base, moonbase, lunar base, lunar habitat, mars habitat, space habitat, moon colony, mars base, mars colony, space base, space colony, lunar module, base lunare, base lunaire, mondbasis, base lunar, pod, ufo, flying saucer, alien ship, mothership, astronave, navicella, stazione spaziale, vaisseau spatial, vaisseau, raumschiff, raumstation, nave espacial',
  },
  {
    kind: 'stage',
    precision: 3,
    words:
      'stage, theatre stage, backstage, dressing room, wings, tv studio, television studio, planetarium, theatre, theater, opera house, opera, concert hall, auditorium, cabaret, palcoscenico, teatro, scene de theatre, coulisses, buhne, escenario',
  },
  {
    kind: 'cave',
    precision: 3,
    words: 'cave, cavern, grotto, crypt, grotta, caverna, grotte, caverne, hohle, cueva',
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
      'corridor, hallway, hall, passage, passageway, landing, corridoio, couloir, flur, korridor, gang, diele, pasillo',
  },
  {
    kind: 'shop',
    precision: 3,
    words:
      'shop, store, shopping mall, mall, hardware store, antique shop, tailor, butcher, bazaar stall, bookshop, bookstore, grocery, boutique, bakery, pharmacy, florist, flower shop, toy shop, toy store, clock shop, watchmakers shop, pet shop, butchers shop, negozio, libreria, panetteria, panificio, farmacia, bottega, magasin, boulangerie, librairie, pharmacie, epicerie, laden, geschaft, backerei, buchhandlung, apotheke, tienda, panaderia, almacen',
  },
  {
    kind: 'workshop',
    precision: 3,
    words:
      'workshop, garage, auto shop, body shop, forge, smithy, warehouse, shed, toolshed, tool shed, boathouse, studio loft, engine room, clockmakers workshop, boiler room, basement workshop, tailors shop, officina, fucina, magazzino, atelier, hangar, werkstatt, schmiede, lager, taller, garaje',
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
      'prison, prison cell, jail, jail cell, cell, dungeon, castle dungeon, holding cell, torture chamber, prigione, cella, carcere, cachot, cellule, gefangnis, zelle, kerker, carcel, celda, mazmorra',
  },
  {
    kind: 'library',
    precision: 3,
    words:
      'library, reading room, archive, school library, biblioteca, archivio, bibliotheque, bibliothek, bucherei, archiv',
  },
  {
    kind: 'restaurant',
    precision: 3,
    words:
      'restaurant, diner, cafe, bistro, canteen, cafeteria, mess hall, tea room, teahouse, pizzeria, trattoria, osteria, brasserie, ice cream parlour, ice cream parlor, banquet hall, ristorante, caffe, mensa, speisesaal, restaurante, cafeteria del hospital',
  },
  {
    kind: 'courtroom',
    precision: 3,
    words:
      'courtroom, court room, court of law, tribunal, jury box, aula di tribunale, tribunale, salle d audience, gerichtssaal, sala de justicia, juzgado',
  },
  { kind: 'courtroom', precision: 2, words: 'courthouse, court house, palais de justice, gerichtsgebaude' },
  {
    kind: 'elevator',
    precision: 3,
    words: 'elevator, lift, elevator car, service elevator, ascensore, ascenseur, aufzug, fahrstuhl, ascensor',
  },
  {
    kind: 'staircase',
    precision: 3,
    words:
      'staircase, stairwell, stairs, stairway, spiral staircase, grand staircase, scala, scale, scalinata, cage d escalier, escalier, treppenhaus, treppe, escalera, escaleras',
  },
  {
    kind: 'lobby',
    precision: 3,
    words:
      'lobby, hotel lobby, foyer, reception, entrance hall, atrium, waiting room, great hall, hotel reception, atrio, ingresso, hall d entree, vestibule, empfangshalle, vestibulo',
  },
  { kind: 'lobby', precision: 2, words: 'hotel, albergo, grand hotel, mansion, palace, palazzo, hotel de ville' },
  {
    kind: 'garage',
    precision: 3,
    words:
      'parking garage, underground garage, underground parking, parking structure, car park, multi storey car park, garage sotterraneo, parcheggio, parking souterrain, tiefgarage, parkhaus, aparcamiento, estacionamiento',
  },
  {
    kind: 'gym',
    precision: 3,
    words:
      'gym, gymnasium, boxing gym, boxing ring, locker room, fitness studio, dojo, sports hall, basketball court, weight room, dance studio, palestra, gymnase, salle de sport, turnhalle, sporthalle, gimnasio',
  },
  {
    kind: 'pool',
    precision: 3,
    words:
      'swimming pool, pool, indoor pool, public baths, thermal baths, natatorium, piscina, piscine, hallenbad, schwimmbad, alberca',
  },
  {
    kind: 'laboratory',
    precision: 3,
    words:
      'laboratory, lab, research station, polar station, arctic station, antarctic station, research lab, secret laboratory, science lab, chemistry lab, alchemists chamber, autopsy room, laboratorio, laboratoire, labor, forschungslabor',
  },
  {
    kind: 'museum',
    precision: 3,
    words:
      'museum, gallery, art gallery, exhibition, exhibition hall, natural history museum, auction house, museo, galleria, galleria d arte, musee, galerie, galerie d art, ausstellung, galeria',
  },
  {
    kind: 'throne-room',
    precision: 3,
    words:
      'throne room, castle hall, palace hall, royal court, banqueting hall, sala del trono, salle du trone, thronsaal, salon del trono',
  },
  {
    kind: 'throne-room',
    precision: 2,
    words: 'castle, royal palace, fortress, castello, chateau, schloss, burg, castillo',
  },
  {
    kind: 'plane',
    precision: 3,
    words:
      'airplane, plane, aeroplane, airplane cabin, plane cabin, aircraft, airliner, private jet, jet, aereo, avion, flugzeug, aeroplano',
  },
  {
    kind: 'submarine',
    precision: 3,
    words:
      'submarine, sub, submarine control room, torpedo room, bathyscaphe, engine room of the submarine, sottomarino, sous marin, u boot, submarino',
  },
  {
    kind: 'barn',
    precision: 3,
    words:
      'barn, stable, stables, hayloft, cowshed, henhouse, fienile, stalla, grange, etable, ecurie, scheune, stall, granero, establo, granja',
  },
];
