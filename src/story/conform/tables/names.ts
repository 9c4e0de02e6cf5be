/** First names that are a woman's in most places they are used. */
export const FEMININE_NAMES: ReadonlySet<string> = new Set(
  `ada agnes alba alexandra alice amelia amy ana andreea anna anne annie antonia asia audrey aurora barbara beatrice bella benedetta bianca
  camilla carla carmen caterina catherine cecilia chiara chloe claire clara claudia cristina daisy daniela diana dora edda edith elena eleonora eleanor
  elisa elisabetta elizabeth ella ellen elsa emily emma erica esther eva eve evelyn fatima federica fiona flora francesca gaia gemma georgia
  gina ginevra giorgia giovanna giulia giuditta gloria grace greta hannah helen helena hope ida ines ingrid irene iris isabel isabella ivy jane
  janet jasmine jennifer jessica joan jodie josephine joy juana judith julia julie juliet karen kate katherine katie kira laura lea leila lena
  letizia lia lily lina linda lisa livia louise lucia lucy luisa lydia mara margaret margherita margot maria mariana marie marina marta martha
  martina mary matilda maya mei mei-ling mia michela michelle mila miriam molly monica nadia naomi natalia nina noemi nora olga oliva olivia paola patricia paula
  penelope petra pia pippa priya rachel rania rebecca rita roberta rosa rose rosie ruth sabrina sally sandra sara sarah silvia simona sofia soledad sonia sophia sophie stella
  susan susanna sylvia teresa tess tina valentina valeria vera veronica victoria viola violet virginia vittoria wendy yara yasmin yuki zoe`.split(
    /\s+/,
  ),
);

/** First names that are a man's in most places they are used. */
export const MASCULINE_NAMES: ReadonlySet<string> = new Set(
  `aaron abel adam adrian ahmed alan albert alberto alessandro alessio alex alexander alfred ali aldo amir arjun andré andrea andrew angelo anthony antonio
  arthur ben benjamin bernardo bill bob boris brian bruno carl carlo carlos charles charlie christian claudio cristiano dan daniel daniele dante
  dario dave david davide dennis diego dino dominic don edoardo edward eli elia elias emil emilio enrico enzo eric ernesto ethan eugene fabio
  federico felix ferdinand filippo francesco francis frank franz fred gabriel gabriele george georg giacomo gianni gino giorgio giovanni giulio
  giuseppe gregory guido gus hans harold haruki harry hassan heinrich henri henry hugo igor isaac ivan ivo jack jackson jacob jacques jake james jan jason
  jean jeff jim jimmy joe joel johann john johnny jonas jonathan jorge josé joseph josh juan karl kenji kenta kevin klaus lars leo leon leonardo leone
  lorenzo louis luca lucas lucio luigi luis luke marcel marcello marco marcus mario mark martin matt matteo matthew mattia maurizio max michael
  michele miguel mike milo mohamed nathan nicola nicolò noah omar oliver ollie oscar oskar otto pablo paolo pascal patrick paul pedro peter philip pierre
  pietro ralph raul ravi ray richard rick rob robert roberto roger roman ron ruben ryan salvatore sam samuel sandro scott sebastian sergio simon
  simone stefano stephen steve steven sven ted theo theodore thomas tim tobias tom tomas tomás tomasz tommaso tommy tony ugo umberto valerio victor vincent
  vincenzo vito vittorio walter werner will william wolfgang yusuf zack`.split(/\s+/),
);
