/** Things people and animals do, and rain, bread and ships do not: behind a name they say that it is somebody's. */
export const PROPER_VERBS: ReadonlySet<string> = new Set(
  `walk stride stroll pace wander march enter exit leave arrive limp stagger trudge tiptoe creep stumble wade sprint flee chase hurry escape
  sit perch kneel crouch reach knock push pull write type dial fix mend cook dig throw place put hand give offer point gesture accuse hold
  pick take grab clutch carry lift snatch seize gather cradle drink eat read unfold play smoke show bring find discover retrieve unwrap hug
  embrace kiss cuddle sleep doze nap dream snore dance waltz jump skip celebrate wave beckon salute clap greet look stare gaze watch glance
  see notice peer peek examine study inspect observe search squint blink realise realize understand recognise recognize remember face bow
  pray bend duck stoop crawl climb lean smile frown nod shrug cry weep sigh tremble shiver breathe hesitate wait laugh grin pause listen hear
  speak shout whisper sing yell scream mutter say return follow help paint sweep kick feed open close turn steal work polish`.split(
    /\s+/,
  ),
);
