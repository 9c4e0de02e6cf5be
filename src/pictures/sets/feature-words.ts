/**
 * Things a place's words may name, and the words that name them: singular, without accents; English, then Italian, French,
 * German, Spanish. A feature adds a part to the set, or shows one the set keeps hidden.
 */
export const FEATURE_WORDS = {
  abandoned:
    'abandoned, derelict, crumbling, dilapidated, boarded up, in ruins, cobwebs, long deserted, overgrown, disused, abbandonato, abbandonata, abandonne, abandonnee, verlassen, verfallen, abandonado, abandonada',
  festive:
    'festive, party decorations, decorated for, birthday party, wedding party, wedding reception, garlands, streamers, confetti, paper lanterns, addobbato, guirlandes, geschmuckt, girlanden, adornado, guirnaldas',
  modern: 'ultra modern, futuristic, minimalist, high tech, sleek, modernissimo, futuriste, futuristisch, futurista',
  old: 'old fashioned, antique furniture, centuries old, age old, of another age, timeworn',
  balloon: 'balloon, hot air balloon, palloncino, mongolfiera, ballon, montgolfiere, globo',
  arch: 'arch, archway, arco, arcata, arche, bogen, torbogen',
  barn: 'barn, farm, farmhouse, fienile, fattoria, ferme, grange, scheune, bauernhof, granja',
  bed: 'bed, bunk, cot, mattress, letto, branda, lit, bett, cama',
  bench: 'bench, panchina, banc, bank, parkbank, banco',
  birds:
    'bird, gull, seagull, crow, raven, swallow, pigeon, uccello, uccelli, gabbiano, gabbiani, oiseau, oiseaux, mouette, vogel, mowe, pajaro, gaviota',
  boat: 'boat, rowing boat, rowboat, sailboat, ship, raft, fishing boat, yacht, barca, barche, nave, bateau, navire, boot, schiff, barco',
  bookshelf:
    'bookshelf, bookshelves, bookcase, book, books, libreria, scaffale, libri, bibliotheque, livres, regal, bucherregal, bucher, estanteria, libros',
  bridge: 'bridge, ponte, pont, brucke, puente',
  campfire: 'campfire, bonfire, fire pit, fuoco, falo, feu de camp, lagerfeuer, hoguera',
  candle: 'candle, candles, candlelight, candlelit, candela, candele, bougie, chandelle, kerze, vela',
  car: 'car, taxi, van, truck, parked car, macchina, automobile, voiture, auto, coche, carro',
  castle: 'castle, fortress, castello, rocca, chateau, schloss, burg, castillo',
  chair:
    'chair, armchair, rocking chair, stool, sedia, poltrona, sgabello, chaise, fauteuil, stuhl, sessel, silla, sillon',
  church:
    'church, chapel, steeple, bell tower, chiesa, campanile, eglise, clocher, kirche, kirchturm, iglesia, campanario',
  city: 'city, skyline, street, citta, ville, stadt, ciudad',
  clock: 'clock, grandfather clock, pendulum, orologio, pendola, horloge, pendule, uhr, wanduhr, reloj',
  computer:
    'computer, laptop, monitor, screen, monitors, screens, schermo, ecran, ordinateur, bildschirm, pantalla, ordenador',
  crates:
    'crate, crates, barrel, barrels, boxes, cassa, casse, botte, botti, caisse, tonneau, kiste, kisten, fass, caja, barril',
  curtain: 'curtain, curtains, drapes, tenda, tende, sipario, rideau, rideaux, vorhang, vorhange, cortina',
  desk: 'desk, writing desk, scrivania, bureau, schreibtisch, escritorio',
  door: 'door, doorway, front door, porta, uscio, porte, tur, tuer, puerta',
  fence: 'fence, picket fence, gate, staccionata, cancello, recinto, cloture, barriere, zaun, tor, valla, verja',
  fireplace: 'fireplace, hearth, fire, log fire, camino, focolare, cheminee, atre, kamin, feuer, chimenea',
  flowers:
    'flower, flowers, wildflowers, roses, sunflower, sunflowers, tulips, poppies, fiori, rose, girasoli, fleurs, blumen, rosen, flores',
  flag: 'flag, banner, pennant, bandiera, drapeau, fahne, flagge, bandera',
  fountain: 'fountain, fontana, fontaine, brunnen, springbrunnen, fuente',
  grand:
    'palace, palazzo reale, royal, opulent, lavish, luxurious, grand hall, ballroom, chandelier, mansion, lussuoso, luxueux, palais, palast, prachtvoll, lujoso',
  graves: 'gravestone, tombstone, headstone, lapide, lapidi, pierre tombale, grabstein, lapida',
  hills: 'hill, hills, collina, colline, hugel, colina, colinas',
  house: 'house, cottage, home, hut, cabin, casa, casetta, capanna, baita, maison, cabane, haus, hutte, cabana, casita',
  kite: 'kite, aquilone, cerf volant, drachen, cometa',
  lamp: 'lamp, lantern, desk lamp, floor lamp, chandelier, light bulb, lampada, lanterna, lampadario, lampe, lustre, laterne, leuchter, lampara, farol',
  'lamp-post':
    'lamp post, lamppost, street lamp, streetlamp, street light, streetlight, lampione, lampioni, reverbere, lampadaire, strassenlaterne, farola',
  lighthouse: 'lighthouse, faro, phare, leuchtturm',
  marquee: 'marquee, wedding tent, party tent, pavilion, tendone, chapiteau, festzelt, carpa de boda',
  market: 'stall, stalls, market, bancarella, bancarelle, mercato, etal, marche, marktstand, markt, puesto, mercado',
  mirror: 'mirror, looking glass, specchio, miroir, spiegel, espejo',
  moon: 'moon, moonlight, moonlit, full moon, luna, chiaro di luna, lune, clair de lune, mond, mondschein',
  mountains: 'mountain, mountains, peak, alps, montagna, montagne, montagnes, berg, berge, montana, montanas',
  mushrooms: 'mushroom, mushrooms, toadstool, funghi, fungo, champignon, champignons, pilz, pilze, seta, setas',
  painting:
    'painting, portrait, picture, pictures, photograph, photographs, poster, posters, frame, quadro, quadri, ritratto, tableau, tableaux, gemalde, bild, bilder, cuadro, cuadros',
  palm: 'palm, palm tree, palma, palmier, palme, palmera',
  path: 'path, trail, footpath, track, sentiero, sentier, chemin, pfad, weg, camino, sendero',
  piano: 'piano, grand piano, keyboard, pianoforte, klavier, flugel',
  plant: 'plant, potted plant, houseplant, fern, cactus, pianta, piante, plante, plantes, pflanze, planta, plantas',
  poor: 'shabby, rundown, run down, squalid, slum, dirt poor, schabig, heruntergekommen',
  radio: 'radio, gramophone, record player, grammofono, giradischi, tourne disque, grammophon, gramofono',
  rails: 'rail, rails, railway, train tracks, binario, binari, rotaie, voie ferree, gleis, schienen, rieles',
  rainbow: 'rainbow, arcobaleno, arc en ciel, regenbogen, arcoiris, arco iris',
  road: 'road, highway, strada, route, strasse, carretera',
  rocks:
    'rock, rocks, boulder, boulders, stones, roccia, rocce, scoglio, scogli, sassi, rocher, rochers, fels, felsen, steine, roca, rocas',
  rug: 'rug, carpet, tappeto, tapis, teppich, alfombra',
  scarecrow: 'scarecrow, spaventapasseri, epouvantail, vogelscheuche, espantapajaros',
  shelf:
    'shelf, shelves, cupboard, cabinet, dresser, mensola, scaffali, credenza, armadio, etagere, armoire, buffet, schrank, regale, estante, armario',
  sea: 'sea, ocean, mare, oceano, mer, meer, ozean, mar',
  sign: 'sign, signpost, neon sign, neon, insegna, cartello, enseigne, panneau, schild, wegweiser, letrero, cartel',
  sink: 'sink, washbasin, faucet, tap, lavandino, lavello, evier, lavabo, waschbecken, spule, fregadero',
  slide: 'slide, scivolo, toboggan, rutsche, tobogan',
  snow: 'snow, snowy, snowfall, snow covered, snowdrift, frozen, icy, neve, innevato, innevata, nevoso, neige, enneige, schnee, verschneit, nieve, nevado',
  snowman: 'snowman, pupazzo di neve, bonhomme de neige, schneemann, muneco de nieve',
  sofa: 'sofa, couch, settee, divano, canape, divan',
  stairs:
    'stair, stairs, staircase, steps, scala, scale, scalini, escalier, marches, treppe, stufen, escalera, escaleras',
  stars:
    'star, stars, starry, starlight, starlit, stelle, stellato, etoile, etoiles, stern, sterne, sternenhimmel, estrella, estrellas',
  statue: 'statue, monument, statua, monumento, estatua, denkmal',
  stove: 'stove, oven, cooker, stufa, forno, fornello, cuisiniere, poele, four, herd, ofen, estufa, horno',
  submarine: 'submarine, sottomarino, sous marin, u boot, submarino',
  sun: 'sun, sunshine, sunlit, sunlight, sunny, sunset, sunrise, sole, tramonto, alba, soleil, coucher de soleil, sonne, sonnenuntergang, sol, atardecer',
  swing: 'swing, swings, altalena, altalene, balancoire, schaukel, columpio, columpios',
  table: 'table, kitchen table, tavolo, tavola, tavolino, tisch, mesa',
  telephone:
    'telephone, phone, phone booth, phone box, payphone, telefono, cabina telefonica, cabine telephonique, telefon, telefonzelle',
  television: 'television, tv, tv set, televisore, televisione, televiseur, fernseher, televisor',
  tent: 'tent, tents, camp, campsite, campeggio, tente, camping, zelt, campamento, carpa',
  torch: 'torch, torches, torchlight, torcia, fiaccola, torche, flambeau, fackel, antorcha',
  train: 'train, locomotive, steam engine, treno, locomotiva, zug, lokomotive, tren, locomotora',
  tree: 'tree, trees, oak, willow, apple tree, pine, pines, albero, alberi, quercia, salice, pini, arbre, arbres, chene, saule, baum, baume, eiche, arbol, arboles, roble',
  umbrella: 'beach umbrella, parasol, ombrellone, sonnenschirm, sombrilla',
  waterfall: 'waterfall, cascata, cascade, chute d eau, wasserfall, cascada',
  well: 'well, water well, wishing well, pozzo, puits, ziehbrunnen, pozo',
  whale: 'whale, balena, baleine, wal, ballena',
  window:
    'window, windows, porthole, windowsill, finestra, finestre, oblo, fenetre, hublot, fenster, bullauge, ventana, ventanas',
  windmill: 'windmill, mulino, mulino a vento, moulin, moulin a vent, windmuhle, molino',
} as const;

export type Feature = keyof typeof FEATURE_WORDS;
