import type { WordRow } from '../words.ts';

/** Where a place is when its heading does not say. */
export const SIDE_ROWS: readonly WordRow<'interior' | 'exterior'>[] = [
  {
    meaning: 'interior',
    weight: 2,
    words:
      'room kitchen bedroom bathroom office house home apartment flat hall corridor hallway cellar basement attic bar pub restaurant café cafe shop store church school hospital library studio cabin classroom bank museum theatre theater warehouse garage elevator lift cave prison cell tunnel stanza cucina camera bagno ufficio casa appartamento corridoio cantina soffitta ristorante negozio chiesa scuola ospedale biblioteca ascensore grotta cella salotto soggiorno chambre cuisine bureau maison couloir église école hôpital zimmer küche büro haus flur kirche schule krankenhaus habitación cocina oficina iglesia escuela',
  },
  {
    meaning: 'exterior',
    weight: 2,
    words:
      'street road beach sea ocean shore coast forest wood woods field meadow garden park yard square plaza hill mountain desert river lake bridge harbour harbor pier dock rooftop roof sky island cliff cliffs jungle lighthouse_rock market alley parking_lot graveyard cemetery strada via spiaggia mare costa foresta bosco campo prato giardino parco cortile piazza collina montagna deserto fiume lago ponte porto molo tetto cielo isola scogliera mercato vicolo cimitero rue route plage mer forêt champ jardin parc place colline montagne fleuve lac pont port toit ciel île straße strasse strand meer wald feld wiese garten platz hügel berg fluss see brücke hafen dach himmel insel calle playa mar bosque jardín parque montaña río puente puerto tejado isla',
  },
];

/** Articles a place may begin with: `THE LIGHTHOUSE` and `LIGHTHOUSE` are one place. */
export const ARTICLES = new Set(
  'the a an il lo la i gli le un uno una les des une der die das den dem ein eine el los las unos unas'.split(' '),
);

/** Headings that say that the place stays what it was. */
export const SAME_PLACE =
  /^(?:back to (?:scene|present)|resume|same|later|continuous|moments later|torna alla scena|più tardi)\b/i;

/** Words that say nothing about how a place looks. */
export const IDLE_WORDS = new Set(
  `the a an and or but of to in on at by for from with into onto over under up down out off as is are was were be been it its his her
   their they them he she him this that these those there here then than so very not no all one two three who which what when where while
   through across against around behind before after above below between near next just still only now again away back has have had
   il lo la i gli le un uno una e ed o ma di a da in con su per tra fra del della dei delle nel nella sul sulla che chi non si è sono
   ha hanno come più molto suo sua loro lei lui questo quella al alla dal dalla ai alle sono era
   le les des une et ou mais de du dans sur avec pour par qui que ne pas se sa son ses il elle est sont au aux
   der die das den dem ein eine einen und oder aber von zu im mit auf für aus nicht sich ist sind er sie es sein ihr
   el los las unos unas y o pero de del en con por para que no se su sus es son`.split(/\s+/),
);
