import type { WordLists } from './lists.ts';

export const ITALIAN: WordLists = {
  language: 'it',
  people: {
    she: `donna:donne ragazza:ragazze bambina:bambine signora:signore signorina madre mamma nonna zia sorella:sorelle figlia:figlie moglie vedova sposa
      regina principessa strega:streghe fata suora cameriera attrice maestra dottoressa professoressa infermiera amica:amiche vicina cuoca ballerina
      scrittrice pittrice contadina custode gatta volpe balena rana tartaruga mucca pecora gallina capra scimmia oca farfalla ape lepre
      persona guardia spia`,
    he: `uomo:uomini ragazzo:ragazzi bambino:bambini signore:signori padre papà nonno:nonni zio fratello:fratelli figlio:figli marito vedovo sposo re
      principe mago frate prete pescatore:pescatori postino cameriere attore maestro dottore professore medico infermiere amico:amici vicino
      cuoco ballerino scrittore pittore contadino guardiano marinaio:marinai capitano pilota astronauta studente detective investigatore
      ispettore ladro:ladri fornaio panettiere giardiniere musicista pianista violinista cantante orologiaio calzolaio sarto soldato:soldati
      cavaliere scienziato inventore poeta bibliotecario sconosciuto straniero viaggiatore autista giudice fotografo esploratore cacciatore
      pastore meccanico pirata:pirati falegname fabbro fantasma mostro drago robot cane:cani gatto:gatti uccello lupo orso gufo coniglio
      cavallo asino pesce corvo elefante leone topo:topi riccio cervo gabbiano delfino polpo serpente gigante nano mendicante operaio
      prigioniero farista eremita burattinaio burattino pagliaccio venditore libraio vecchio`,
    it: '',
    they: 'gente folla famiglia coppia squadra',
  },
  places: {
    inside: `cucina camera stanza bagno salotto soggiorno corridoio bar caffè ristorante ufficio aula grotta soffitta cantina negozio bottega
      laboratorio biblioteca prigione cella studio ascensore cabina officina panetteria forno libreria pasticceria osteria taverna trattoria
      palcoscenico sotterraneo`,
    outside: `strada via vicolo villaggio paese città bosco foresta campo campi mare oceano spiaggia riva costa montagna montagne monte deserto fiume
      giardino parco tetto cielo spazio ponte mercato piazza porto molo scogliera isola lago collina colline prato cimitero valle fattoria
      giungla luna cortile frutteto campagna laguna balcone terrazza vigneto sentiero canale pianeta scoglio`,
    either: `faro torre casa castello palazzo chiesa cappella tempio scuola ospedale albergo hotel museo fabbrica teatro cinema stazione aeroporto
      treno autobus macchina auto camion barca nave astronave aereo razzo tenda capanna stalla mulino università villa grattacielo circo serra
      monastero convento baita rifugio`,
  },
  things: `lettera libro chiave lampada lanterna candela orologio anello mappa fotografia foto quadro telefono radio ombrello valigia borsa scatola
    corda coltello spada fiore rosa seme pane torta mela tazza bottiglia bicchiere violino chitarra pianoforte flauto tamburo canzone palla
    aquilone palloncino cappello sciarpa guanto specchio moneta tesoro collana corona piuma uovo pietra conchiglia stella bicicletta biglietto
    quaderno penna porta finestra panchina bussola messaggio regalo bambola giocattolo macchinina ricetta diario busta giornale torcia luce`,
  determiners: `un uno una un' il lo la l' i gli le due tre quattro cinque alcuni alcune suo sua suoi sue mio mia loro nostro nostra questo questa quel
    quella quello ogni altro altra del dello della dell' dei degli delle nel nello nella nell' nei negli nelle sul sullo sulla sull' sui sugli
    sulle al allo alla all' ai agli alle dal dallo dalla dall' dai col`,
  indefinite: "un uno una un' due tre quattro cinque alcuni alcune",
  another: 'altro altra seconda secondo',
  telling: 'vecchio vecchia giovane piccolo piccola grande alto alta primo prima',
  prepositions: {
    inside: "in nel nello nella nell' nei negli nelle dentro a al allo alla all' ai agli alle",
    at: "su sul sullo sulla sull' sui sugli sulle lungo attraverso",
    beside: 'vicino presso accanto dietro fuori sotto sopra davanti oltre verso intorno',
    towards: '',
  },
  breaks: `e ed o ma perché che chi come se quando mentre di da per con senza non è era sono ha ho aveva si ci vi lo mi ti ne più poi dove cui`,
  pronouns: { she: 'lei ella essa', he: 'lui egli esso', it: '', they: 'loro essi esse' },
  firstPerson: 'io mi mio mia miei mie me',
  titles: `signor signora signorina dottor dottore dottoressa don donna fra suor san santa capitano re regina principe principessa zio zia nonno
    nonna maestro professor professore ispettore conte contessa`,
  saying: `disse dice chiese chiede domandò domanda rispose risponde esclamò esclama gridò grida sussurrò sussurra mormorò mormora aggiunse aggiunge
    urlò urla bisbigliò bisbiglia replicò replica ripeté ripete spiegò spiega continuò continua raccontò racconta borbottò borbotta ordinò
    ordina pensò pensa singhiozzò singhiozza fece fa cominciò comincia ringhiò ringhia sospirò sospira rise ride diceva chiedeva dissero
    ribatté ribatte annunciò annuncia ammise ammette`,
  manners: {
    sussurrando: 'sussurrò sussurra bisbigliò bisbiglia mormorò mormora',
    gridando: 'gridò grida urlò urla',
    borbottando: 'borbottò borbotta',
    singhiozzando: 'singhiozzò singhiozza',
    sospirando: 'sospirò sospira',
    ridendo: 'rise ride',
  },
  thinking: `sa sapeva pensa pensava pensò crede credeva ricorda ricordava desidera desiderava spera sperava ama amava odia odiava sogna sognava
    immagina immaginava capisce dimentica vuole voleva teme temeva`,
  going: `va andò andava vanno cammina camminò camminava corre corse correva arriva arrivò torna tornò tornava scende scese sale salì entra entrò
    parte partì viaggia viaggiò vola volò nuota nuotò porta portò segue seguì fugge fuggì scappa scappò`,
  notNames: `il lo la i gli le un uno una l e ed o ma perché che chi come se quando mentre di da in con su per tra fra a ad non nel nella sul sulla
    al alla dal dalla del della poi allora così ogni ognuno tutti tutto nessuno niente qualcuno qualcosa questo questa quello quella ora adesso
    oggi domani ieri sempre mai forse infine finalmente improvvisamente intanto dopo prima appena ancora già più lui lei io tu noi voi loro mio
    mia suo sua lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre
    ottobre novembre dicembre natale pasqua dio italiano italiana inglese francese tedesco spagnolo estate inverno primavera autunno pioggia
    neve vento nebbia tempesta tuono sole luna notte giorno mattina sera alba tramonto buio silenzio tempo morte amore vita guerra pace anni
    mesi ore c'era era è sono ha dove qui là lì sotto sopra dentro fuori sì no ecco caro cara capitolo titolo narratore terra mondo due tre
    quattro cinque altri altra altro solo soltanto anche persino piano lentamente musica stelle nuvole onde luce ombra`,
  trouble: `perso persa perde rubare ruba rubato ladro guerra tempesta pericolo pericoloso paura muore morto morta morte uccide fugge scappa
    insegue nemico mostro deve salvare salva trappola sola solo mai non cerca cercare rotto rotta incendio`,
  hourWords: {
    dawn: 'alba aurora',
    morning: 'mattina mattino colazione',
    day: 'giorno mezzogiorno pomeriggio sole',
    evening: 'sera serata cena',
    dusk: 'tramonto crepuscolo',
    night: 'notte mezzanotte stanotte stelle',
  },
  shapes: {
    named: /^,?\s+(?:di nome|chiamat[oa]|che si chiama(?:va)?|detto|detta|soprannominat[oa])\s+$/,
    being: /^\s+(?:è|era)\s+$/,
    iAm: /\b(?:mi chiamo|il mio nome è|io sono)\s+$/i,
    when: /^(?:(?:c'era una volta|un giorno|una (?:notte|sera|mattina|volta)|ogni|quella|quel|la mattina|la sera|di notte|di giorno|all'alba|al tramonto|a mezzanotte|dopo|poi|infine|alla fine|finalmente|improvvisamente|all'improvviso|intanto|anni|il giorno)\b[^,.;:]{0,40}),\s+|^(?:ogni (?:notte|giorno|mattina|sera)|una (?:notte|sera|mattina)|un giorno|poi|infine)\s+(?=(?!(?:di|del|dello|della|in|con|dopo|quando)\b|d['’])\p{L})/iu,
    unseen: /(?:,\s+|\s+)(?:perché|sebbene|sperando|sapendo|ricordando|pensando)\b[^"“«]*$/i,
    request:
      /^(?:(?:per favore,?|ciao,?)\s+)?(?:(?:puoi|potresti)\s+)?(?:(?:vorrei|voglio|mi serve)\s+)?(?:(?:fai|fammi|crea|creami|scrivi|racconta|raccontami|realizza|gira|fare|creare)\s+)?(?:un|una|il|la|l['’])\s*(?:\p{L}+\s+){0,4}?(?:film|video|corto|cortometraggio|storia|racconto|fiaba|favola|documentario|animazione|cartone)\s+(?:\p{L}+\s+)?(?:(?:su|sul|sulla|sullo|sugli|sulle|di|che parla di|che racconta(?: di)?)\s+|(?:in cui|dove)\s+|sull['’])/iu,
    wish: /^(?:per favore\b|(?:il|lo) (?:film|video|stile|tono|cortometraggio) (?:deve|dovrebbe)\b|usa uno stile\b|senza (?:musica|dialoghi|narratore)\b|deve (?:essere|durare|sembrare)\b)/i,
    noHour:
      /\b(?:un|ogni|qualche|ogni santo|tutto il|tutti i) giorn[oi]\b|\bbuona ?(?:notte|sera)\b|\bbuongiorno\b|\bda un giorno all'altro\b/gi,
    smallHours: /^(?!)/,
    nextDay: /\b(?:giorno dopo|giorno successivo|giorno seguente|l['’]indomani)\b/i,
  },
  hours: { dawn: 'ALBA', morning: 'MATTINA', day: 'GIORNO', evening: 'SERA', dusk: 'TRAMONTO', night: 'NOTTE' },
  narrator: 'NARRATORE',
  teller: '',
  somewhere: 'DA QUALCHE PARTE',
  untitled: 'Un cortometraggio',
  gloss: { she: 'una donna', he: 'un uomo', it: 'una figura', they: 'una persona' },
  moments: ['{thing}.', '{hero} guarda {thing}.', '{hero} guarda {other}.', '{hero} si ferma.'],
  silence: 'Silenzio.',
  verbsAlone: true,
  strangers: ['UNO', 'ALTRO'],
  nounsAreCapital: false,
};
