/** Well-known places, in small letters, as several languages spell them: a name among these is somewhere, not somebody. */
export const GAZETTEER: ReadonlySet<string> = new Set(
  `africa america antarctica arctic asia australia europe atlantic pacific mediterranean alps himalayas sahara siberia amazon everest
  paris parigi london londra londres rome roma rom naples napoli venice venezia venise venedig florence firenze milan milano turin torino
  genoa genova palermo bologna sicily sicilia tuscany toscana sardinia berlin berlino munich münchen hamburg cologne köln vienna wien zurich
  zürich geneva madrid barcelona seville sevilla valencia lisbon lisbona porto dublin edinburgh glasgow manchester liverpool oxford cambridge
  amsterdam rotterdam brussels bruxelles antwerp copenhagen oslo stockholm helsinki reykjavik warsaw prague praga budapest athens atene
  istanbul moscow mosca cairo jerusalem baghdad tehran mumbai delhi kolkata calcutta bangkok hanoi saigon singapore jakarta manila tokyo
  osaka kyoto seoul beijing shanghai kong sydney melbourne auckland toronto montreal vancouver chicago boston york manhattan brooklyn queens
  harlem philadelphia detroit seattle francisco angeles hollywood vegas texas california alaska hawaii nevada arizona florida miami orleans
  louisiana kansas mexico havana lima bogota santiago buenos aires rio paulo nairobi lagos marrakesh casablanca tangier tunis
  england scotland wales ireland britain france francia frankreich germany germania deutschland italy italia italien spain spagna españa
  portugal greece grecia turkey russia poland ukraine sweden norway denmark finland iceland netherlands belgium switzerland svizzera schweiz
  austria hungary romania egypt egitto morocco algeria tunisia libya ethiopia kenya nigeria ghana congo india pakistan china cina japan
  giappone korea vietnam thailand indonesia philippines canada brazil brasile argentina chile peru colombia venezuela cuba israel palestine
  syria iraq iran mars venus jupiter saturn uranus neptune pluto titan europa thames tamigi seine tiber tevere nile nilo danube rhine reno
  lyon marseille bordeaux provence bretagne brittany normandy normandie bavaria bayern scottish loch`.split(/\s+/),
);

/** Words that make the name they stand in a place: `Baker Street`, `Lake Como`. */
export const PLACE_NAMES: ReadonlySet<string> = new Set(
  `street avenue road lane square lake mount mountain river island cape bay gulf sea ocean forest valley county city town village castle
  bridge station airport hotel hospital university college school park hill hills beach creek canyon harbor harbour port cathedral abbey
  palace museum café cafe bar via piazza corso monte lago isola rue place boulevard lac mont pont straße strasse platz see berg calle plaza
  isla puerto desert north south east west new`.split(/\s+/),
);
