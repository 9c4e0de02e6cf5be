import type { WordLists } from './lists.ts';

export const GERMAN: WordLists = {
  language: 'de',
  people: {
    she: `frau:frauen mädchen dame königin prinzessin hexe mutter mama großmutter oma tante schwester:schwestern tochter ehefrau witwe braut nonne
      kellnerin schauspielerin lehrerin ärztin krankenschwester freundin nachbarin köchin tänzerin sängerin schriftstellerin malerin bäckerin
      bäuerin fischerin kapitänin pilotin astronautin studentin detektivin katze maus:mäuse eule ente gans kuh ziege biene schildkröte möwe fee
      person figur wächterin fremde`,
    he: `mann:männer junge:jungen jungen könig prinz zauberer vater papa großvater opa onkel bruder:brüder sohn ehemann witwer mönch priester fischer
      postbote briefträger kellner schauspieler lehrer arzt freund:freunde nachbar koch tänzer sänger schriftsteller maler bäcker bauer wärter
      leuchtturmwärter wächter matrose seemann:seeleute kapitän pilot astronaut student detektiv kommissar inspektor dieb:diebe gärtner musiker
      pianist geiger uhrmacher schuster schneider soldat:soldaten ritter wissenschaftler erfinder dichter bibliothekar fremder reisender
      wanderer fahrer richter fotograf forscher entdecker jäger hirte mechaniker pirat:piraten zimmermann schmied geist drache roboter hund:hunde
      kater vogel:vögel wolf:wölfe bär hase esel fisch rabe fuchs elefant löwe igel hirsch delfin riese zwerg bettler arbeiter gefangener
      einsiedler clown alter`,
    it: 'kind:kinder baby pferd kaninchen schwein schaf huhn monster gespenst tier:tiere küken',
    they: 'leute menge familie paar mannschaft',
  },
  places: {
    inside: `küche schlafzimmer zimmer raum bad flur gang bar café restaurant büro klassenzimmer höhle dachboden keller laden geschäft werkstatt
      bibliothek gefängnis zelle studio aufzug kabine bäckerei buchhandlung kneipe gasthaus bühne labor wohnzimmer wohnung`,
    outside: `straße strasse gasse dorf stadt wald wäldern feld felder meer ozean strand ufer küste berg berge bergen gebirge wüste fluss garten park
      dach himmel weltraum weltall brücke markt marktplatz platz hafen kai klippe insel see hügel hügeln wiese friedhof tal bauernhof dschungel
      mond hof obstgarten land balkon terrasse weinberg weg pfad kanal planet`,
    either: `leuchtturm turm haus hause schloss burg palast kirche kapelle tempel schule krankenhaus hotel museum fabrik theater kino bahnhof flughafen
      zug bus auto wagen lastwagen boot schiff raumschiff flugzeug rakete zelt hütte scheune stall mühle universität villa wolkenkratzer zirkus
      gewächshaus kloster gebäude`,
  },
  things: `brief buch schlüssel lampe laterne kerze uhr ring karte foto fotografie bild telefon radio regenschirm koffer tasche kiste schachtel seil
    messer schwert blume rose samen brot kuchen apfel tasse flasche glas geige gitarre klavier flöte trommel lied ball drachen hut schal
    handschuh spiegel münze schatz kette krone feder ei stein muschel stern fahrrad fahrkarte heft stift tür fenster bank kompass nachricht
    geschenk puppe spielzeug rezept tagebuch umschlag zeitung fackel licht`,
  determiners: `ein eine einen einem einer eines der die das den dem des zwei drei vier fünf einige sein seine seinen seinem seiner ihr ihre ihren ihrem
    ihrer mein meine meinen meinem meiner unser unsere dieser diese dieses diesen diesem jeder jede jedes jeden jedem am im ins zum zur vom beim`,
  indefinite: 'ein eine einen einem einer zwei drei vier fünf einige',
  another: 'anderer andere anderes anderen zweiter zweite zweiten',
  telling: 'alte alter alten junge junger jungen kleine kleiner kleinen große großer großen erste erster',
  prepositions: {
    inside: 'in im ins durch',
    at: 'auf am an ans aufs',
    beside: 'bei beim neben vor hinter unter über vorm entlang außerhalb',
    towards: 'zum zur nach zu',
  },
  breaks: `und oder aber denn weil wenn als dass ob während bevor nachdem von mit ohne für um nicht ist war sind hat hatte wird sich er sie es ich du wir
    wo wie was wer die-der noch nur auch sehr dann`,
  pronouns: { she: 'sie', he: 'er ihm ihn', it: 'es', they: 'sie ihnen' },
  firstPerson: 'ich mir mich mein meine meinen meinem meiner',
  titles:
    'herr herrn frau fräulein doktor dr professor kapitän könig königin prinz prinzessin onkel tante opa oma kommissar inspektor graf gräfin sankt',
  saying: `sagte sagt fragte fragt antwortete antwortet rief ruft schrie schreit flüsterte flüstert murmelte murmelt erwiderte erwidert wiederholte
    wiederholt erklärte erklärt fuhr erzählte erzählt brummte brummt befahl befiehlt dachte denkt schluchzte schluchzt knurrte knurrt seufzte
    seufzt lachte lacht meinte meint begann beginnt verkündete gestand bat bittet`,
  manners: {
    flüsternd: 'flüsterte flüstert',
    rufend: 'rief ruft schrie schreit',
    murmelnd: 'murmelte murmelt brummte brummt',
    schluchzend: 'schluchzte schluchzt',
    seufzend: 'seufzte seufzt',
    lachend: 'lachte lacht',
  },
  thinking: `weiß wusste denkt dachte glaubt glaubte erinnert erinnerte wünscht wünschte hofft hoffte liebt liebte hasst hasste träumt träumte
    versteht vergisst vergaß will wollte fürchtet vermisst vermisste`,
  going: `geht ging gehen läuft lief rennt rannte kommt kam reist reiste kehrt kehrte segelt segelte fliegt flog fährt fuhr schwimmt schwamm reitet ritt
    klettert kletterte steigt stieg eilt eilte bringt brachte trägt trug folgt folgte flieht floh`,
  notNames: `der die das den dem des ein eine einen einem einer und oder aber denn weil wenn als dass ob während bevor nachdem in im ins an am auf aus
    bei mit nach von vom vor zu zum zur über unter durch für gegen ohne um er sie es ich du wir ihr sein seine mein meine dein deine unser dieser
    diese dieses jeder jede jedes alle alles nichts niemand jemand etwas man jetzt heute morgen gestern immer nie vielleicht endlich plötzlich
    dann danach später inzwischen noch schon nur auch montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai
    juni juli august september oktober november dezember weihnachten ostern gott deutsch englisch französisch italienisch sommer winter
    frühling herbst ja nein lieber liebe kapitel titel erzähler eines es war einmal`,
  trouble: `verloren verliert stiehlt gestohlen dieb krieg sturm gefahr gefährlich angst stirbt tot tod tötet flieht entkommt verfolgt feind monster
    muss retten rettet falle allein nie sucht kaputt zerbrochen feuer`,
  hourWords: {
    dawn: 'morgengrauen sonnenaufgang morgendämmerung',
    morning: 'morgen morgens frühstück vormittag',
    day: 'tag tagsüber mittag nachmittag sonne',
    evening: 'abend abends abendessen',
    dusk: 'sonnenuntergang dämmerung abenddämmerung',
    night: 'nacht nachts mitternacht sterne mondlicht',
  },
  shapes: {
    named: /^,?\s+(?:namens|genannt|mit (?:dem )?namen|(?:der|die|das) (?:\p{L}+ )?(?:heißt|hieß))\s+$/iu,
    being: /^\s+(?:ist|war)\s+$/,
    iAm: /\b(?:ich hei(?:ß|ss)e|mein name ist|ich bin)\s+$/i,
    when: /^(?!)/,
    unseen: /,\s+(?:weil|obwohl|da)\b[^"“„«»]*$/i,
    request:
      /^(?:(?:bitte|hallo),?\s+)?(?:(?:ich (?:möchte|will|hätte gern))\s+)?(?:(?:mach|mache|erstelle|schreib|schreibe|erzähl|erzähle|drehe)\s+(?:mir\s+)?)?(?:ein|eine|einen|der|die|das)\s+(?:\p{L}+\s+){0,4}?(?:film|kurzfilm|video|geschichte|märchen|dokumentation|animation)\s+(?:(?:über|von|in dem|in der)\s+)/iu,
    wish: /^(?:bitte\b|(?:der|das|die) (?:film|video|stil|ton|musik) soll(?:te)?\b|ohne (?:musik|dialog|erzähler)\b|er soll(?:te)? (?:lustig|kurz|traurig)\b)/i,
    noHour: /\b(?:eines|jeden|den ganzen) tag(?:es)?\b|\bguten? (?:tag|abend|morgen|nacht)\b/gi,
    smallHours: /^(?!)/,
    nextDay: /\bn(?:ä|ae)chsten tag\b/i,
  },
  hours: {
    dawn: 'MORGENGRAUEN',
    morning: 'MORGEN',
    day: 'TAG',
    evening: 'ABEND',
    dusk: 'DÄMMERUNG',
    night: 'NACHT',
  },
  narrator: 'ERZÄHLER',
  teller: 'ICH',
  somewhere: 'IRGENDWO',
  untitled: 'Ein Kurzfilm',
  gloss: { she: 'eine Frau', he: 'ein Mann', it: 'eine Figur', they: 'eine Person' },
  moments: ['{hero} bleibt stehen.', '{hero} wartet.', '{thing}.'],
  silence: 'Stille.',
  verbsAlone: false,
  strangers: ['EINER', 'ANDERER'],
  nounsAreCapital: true,
};
