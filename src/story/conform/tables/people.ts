import type { WordRow } from '../words.ts';

export type Gender = 'feminine' | 'masculine' | 'neutral';
export type Age = 'child' | 'young' | 'adult' | 'old';

/** Words that say whether somebody is a woman or a man. */
export const GENDER_ROWS: readonly WordRow<'feminine' | 'masculine'>[] = [
  {
    meaning: 'feminine',
    weight: 5,
    words:
      'woman women girl girls mother mom mum mommy mama grandmother grandma granny aunt sister daughter wife widow bride queen princess lady ladies madam miss mrs ms nun witch waitress actress actresses empress duchess countess goddess heroine nurse_maid maid schoolgirl donna donne ragazza bambina madre mamma nonna zia sorella figlia moglie vedova sposa regina principessa signora signorina suora strega cameriera attrice vecchia guardiana maestra dottoressa femme fille mère maman grand_mère tante sœur épouse veuve reine princesse madame mademoiselle sorcière serveuse vieille frau mädchen mutter mama oma tante schwester tochter witwe braut königin prinzessin dame fräulein hexe kellnerin mujer niña chica madre mamá abuela tía hermana hija esposa viuda novia reina princesa señora señorita bruja camarera',
  },
  {
    meaning: 'masculine',
    weight: 5,
    words:
      'man men boy boys father dad daddy papa grandfather grandpa uncle brother son husband widower groom king prince lord sir mister mr gentleman gentlemen monk priest wizard waiter fisherman fishermen policeman policemen fireman postman milkman salesman businessman cowboy emperor duke count god hero schoolboy butler uomo uomini ragazzo bambino padre papà nonno zio fratello figlio marito vedovo sposo re principe signore signor frate prete mago cameriere attore vecchio guardiano pescatore maestro dottore homme garçon père grand_père oncle frère fils mari veuf roi monsieur vieux moine prêtre serveur pêcheur mann männer junge vater papa opa onkel bruder sohn ehemann witwer könig prinz herr mönch priester kellner fischer hombre niño chico padre abuelo tío hermano hijo esposo viudo rey príncipe señor monje cura camarero pescador viejo',
  },
  { meaning: 'feminine', weight: 2, words: 'she her hers herself lei ella elle sie ella' },
  { meaning: 'masculine', weight: 2, words: 'he his himself lui egli er él' },
];

/** Words that say how old somebody is. */
export const AGE_ROWS: readonly WordRow<Age>[] = [
  {
    meaning: null,
    weight: 0,
    words:
      'years_old year_old months_old an_old_friend old_friend old_coat old_hat old_jacket old_dress old_shirt old_photograph old_man_and',
  },
  {
    meaning: 'child',
    weight: 4,
    words:
      'child children kid kids baby infant toddler boy girl schoolboy schoolgirl pupil newborn bambino bambina bimbo bimba neonato scolaro enfant bébé garçonnet fillette kind kleinkind säugling niño niña bebé',
  },
  {
    meaning: 'young',
    weight: 4,
    words:
      'young teen teenage teenager teenaged adolescent youth student apprentice twentysomething giovane ragazzo ragazza adolescente studente studentessa apprendista ventenne jeune étudiant étudiante jung junger junge jugendlich* student studentin joven estudiante',
  },
  {
    meaning: 'adult',
    weight: 3,
    words: 'middle_aged thirtysomething fortysomething trentenne quarantenne cinquantenne mezza_età',
  },
  {
    meaning: 'old',
    weight: 4,
    words:
      'old elderly aged ancient elder grandmother grandma granny grandfather grandpa white_haired grey_haired gray_haired pensioner wizened stooped crone anziano anziana vecchio vecchia nonno nonna settantenne ottantenne sessantenne vieux vieille vieil âgé âgée grand_mère grand_père alt alte alter älter* oma opa greis* anciano anciana viejo vieja abuelo abuela',
  },
];

/** Whole numbers as words, as ages are written. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
    teens: 15,
    twenties: 25,
    thirties: 35,
    forties: 45,
    fifties: 55,
    sixties: 65,
    seventies: 75,
    eighties: 85,
    ventina: 25,
    trentina: 35,
    quarantina: 45,
    cinquantina: 55,
    sessantina: 65,
    settantina: 75,
    ottantina: 85,
    dieci: 10,
    dodici: 12,
    quindici: 15,
    venti: 20,
    trenta: 30,
    quaranta: 40,
    cinquanta: 50,
    sessanta: 60,
    settanta: 70,
    ottanta: 80,
    vingt: 20,
    trente: 30,
    quarante: 40,
    cinquante: 50,
    soixante: 60,
    zwanzig: 20,
    dreißig: 30,
    vierzig: 40,
    fünfzig: 50,
    sechzig: 60,
    siebzig: 70,
    veinte: 20,
    treinta: 30,
    cuarenta: 40,
    cincuenta: 50,
    sesenta: 60,
    setenta: 70,
  }),
);

/** Up to and including which age somebody is what. */
export const AGE_LIMITS: readonly (readonly [number, Age])[] = [
  [12, 'child'],
  [29, 'young'],
  [59, 'adult'],
  [Number.POSITIVE_INFINITY, 'old'],
];

/** Words for people by what they are or do, besides those of the gender table. */
const PEOPLE = `person people child kid baby teenager teen adult friend stranger figure keeper captain sailor soldier officer guard detective inspector
  doctor nurse teacher student driver pilot farmer baker cook chef barber tailor singer dancer musician pianist violinist painter poet writer
  journalist reporter photographer lawyer judge thief burglar robber killer beggar pirate knight warrior hunter shepherd gardener carpenter
  mechanic engineer scientist professor librarian clerk secretary cashier shopkeeper bartender barman barista janitor porter conductor
  passenger customer guest neighbour neighbor boss worker miner cop sheriff astronaut clown magician fortune-teller ghost robot android alien
  persona bambino ragazzo amico amica sconosciuto sconosciuta figura capitano marinaio soldato ufficiale guardia ispettore medico infermiera
  infermiere insegnante professore professoressa studente autista contadino panettiere cuoco barista cantante ballerina musicista pittore poeta
  scrittore scrittrice giornalista fotografo avvocato giudice ladro assassino mendicante pirata cavaliere cacciatore pastore giardiniere
  falegname meccanico scienziato libraio bibliotecaria cliente ospite vicino vicina capo operaio fantasma robot pagliaccio
  personne ami amie inconnu inconnue capitaine marin soldat policier médecin infirmière professeur étudiant chauffeur boulanger peintre poète
  écrivain journaliste avocat juge voleur fantôme freund freundin fremder kapitän matrose soldat polizist arzt ärztin lehrer lehrerin fahrer
  bäcker maler dichter schriftsteller anwalt richter dieb geist capitán marinero soldado policía médico enfermera profesor conductor panadero
  pintor escritor abogado juez ladrón fantasma`;
const ANIMALS = `dog cat horse donkey mule cow bull goat sheep lamb pig hen rooster duck goose swan gull seagull crow raven owl parrot pigeon sparrow fox wolf
  bear lion tiger elephant monkey mouse rat rabbit hare squirrel hedgehog frog toad snake turtle tortoise whale dolphin octopus dragon unicorn
  puppy kitten pony camel badger beaver otter mole raccoon deer stag calf foal cub cane gatto gatta gattino cagnolino cavallo asino mucca capra pecora agnello maiale gallina gallo anatra oca cigno gabbiano
  corvo gufo pappagallo piccione passero volpe lupo orso leone tigre elefante scimmia topo coniglio lepre riccio rana serpente tartaruga balena
  delfino polpo drago chien chat cheval âne vache chèvre mouton cochon coq canard oie mouette corbeau hibou renard loup ours souris lapin hund
  katze pferd esel kuh ziege schaf schwein hahn ente gans möwe rabe eule fuchs wolf bär maus hase perro gato caballo burro vaca cabra oveja
  cerdo gallo pato gaviota cuervo búho zorro lobo oso ratón conejo`;
const words = (text: string): string[] => text.trim().split(/\s+/);
const GENDERED = GENDER_ROWS.slice(0, 2).flatMap((row) => words(row.words));

/** Everything that can be somebody. */
export const BEING_WORDS: ReadonlySet<string> = new Set([...words(PEOPLE), ...words(ANIMALS), ...GENDERED]);
/** More than one body: a crowd is scenery. */
export const CROWD_WORDS: ReadonlySet<string> = new Set(
  words(
    'people men women boys girls children kids ladies gentlemen fishermen policemen crowd everyone everybody all both voices donne uomini tutti folla foule tous alle leute gente todos actresses',
  ),
);

/** Names the narrator goes by. */
export const NARRATORS = new Set(
  words(
    'narrator narrators narration voiceover voice-over vo announcer narratore narratrice voce narrante narrateur narratrice erzähler erzählerin sprecher sprecherin narrador narradora',
  ),
);

/** Capitals that are instructions or sounds, never somebody; and cues that put words on the screen. */
export const SCREEN_WORDS = new Set(
  words(
    'super superimpose title titles subtitle subtitles chyron card insert intertitle text legend caption crawl titolo sovrimpressione cartello didascalia carton rótulo schrifttafel',
  ),
);
export const NO_NAMES = new Set([
  ...SCREEN_WORDS,
  ...words(`angle on close up shot pov cut to fade in out dissolve int ext est day night continuous later back montage series of end the
  begin intercut flashback flash sfx vfx fx music sound sounds silence bang crash boom smash thud click slam knock ring rings beep buzz crack
  pop splash whoosh roar screech creak tick gunshot explosion thunder lightning rain radio phone telephone tv television door window car
  truck bus train ship boat plane gun knife letter note book map key box bag lamp light camera cont'd contd more omitted continued
  suddenly black white red color colour wide establishing pan zoom track dolly crane tilt aerial overhead fine buio stacco dissolvenza nero
  fin ende`),
]);

/** What a cue can carry that is no part of a name. */
export const NAME_TAILS = /\s+(?:cont['’]?d\.?|continued|v\.?\s?o\.?|o\.?\s?s\.?|o\.?\s?c\.?)$/i;
/** Between two names that speak at once. */
export const NAME_JOINTS = /\s*(?:\/|&|\+|,)\s*|\s+(?:and|e|ed|et|und|y|o)\s+/i;
/** `MARA'S VOICE`, `VOICE OF MARA`, `VOCE DI MARA`. */
export const VOICES = [
  /^(.+?)['’]s? voice$/i,
  /^(?:the )?voice of (.+)$/i,
  /^(?:la )?voce di (.+)$/i,
  /^(?:la )?voix d[e'’]\s?(.+)$/i,
  /^(?:die )?stimme von (.+)$/i,
  /^(?:la )?voz de (.+)$/i,
];

/** Pronouns a sentence about somebody already named begins with. */
export const PRONOUNS =
  /^(?:she|he|they|it|her|his|their|wears|wearing|lei|lui|indossa|porta|elle|il (?:est|a|porte)|sie|er|ella|él|lleva)(?!\p{L})/iu;
