import type { WordLists } from './lists.ts';

export const FRENCH: WordLists = {
  language: 'fr',
  people: {
    she: `femme:femmes fille:filles fillette dame mère maman grand-mère mamie tante sœur:sœurs épouse veuve mariée reine princesse sorcière fée
      religieuse serveuse actrice institutrice infirmière amie voisine danseuse chanteuse écrivaine boulangère gardienne vieille personne
      souris chatte chienne baleine grenouille tortue vache chèvre poule oie mouette chouette abeille`,
    he: `homme:hommes garçon:garçons enfant:enfants bébé père papa grand-père papy oncle frère:frères fils mari veuf roi prince magicien sorcier moine
      prêtre pêcheur facteur serveur acteur instituteur médecin docteur infirmier ami:amis voisin cuisinier danseur chanteur écrivain peintre
      boulanger gardien marin:marins capitaine pilote astronaute étudiant professeur détective inspecteur commissaire voleur:voleurs jardinier
      fermier musicien pianiste violoniste horloger cordonnier tailleur soldat:soldats chevalier savant inventeur poète bibliothécaire inconnu
      étranger voyageur chauffeur juge photographe explorateur chasseur berger mécanicien pirate:pirates charpentier forgeron fantôme monstre
      dragon robot chien:chiens chat:chats oiseau loup:loups ours hibou lapin cheval âne poisson corbeau renard éléphant lion rat hérisson
      cerf dauphin serpent géant nain mendiant ouvrier prisonnier ermite clown vieillard`,
    it: '',
    they: 'gens foule famille couple équipe',
  },
  places: {
    inside: `cuisine chambre salle salon couloir bar café restaurant bureau classe grotte grenier cave boutique magasin atelier bibliothèque prison
      cellule studio ascenseur cabine boulangerie librairie auberge taverne scène laboratoire`,
    outside: `rue ruelle village ville bois forêt champ champs mer océan plage rivage côte montagne montagnes désert fleuve rivière jardin parc toit
      ciel espace pont marché place port quai falaise île lac colline collines prairie pré cimetière vallée ferme jungle lune cour verger
      campagne balcon terrasse vigne sentier chemin route canal planète`,
    either: `phare tour maison château palais église chapelle temple école hôpital hôtel musée usine théâtre cinéma gare aéroport train bus voiture
      camion bateau navire vaisseau avion fusée tente cabane grange étable moulin université villa gratte-ciel cirque serre monastère immeuble
      appartement métro`,
  },
  things: `lettre livre clé clef lampe lanterne bougie horloge montre bague anneau carte photo photographie tableau téléphone radio parapluie valise
    sac boîte corde couteau épée fleur rose graine pain gâteau pomme tasse bouteille verre violon guitare piano flûte tambour chanson ballon
    cerf-volant chapeau écharpe gant miroir pièce trésor collier couronne plume œuf pierre coquillage étoile vélo billet carnet stylo porte
    fenêtre banc boussole message cadeau poupée jouet recette journal enveloppe torche lumière`,
  determiners: `un une le la l' les des deux trois quatre cinq quelques son sa ses mon ma mes leur leurs notre votre ce cet cette ces chaque autre du
    au aux d'`,
  indefinite: 'un une deux trois quatre cinq quelques',
  another: 'autre seconde second deuxième',
  telling: 'vieux vieil vieille jeune petit petite grand grande premier première',
  prepositions: {
    inside: 'dans en à au aux chez',
    at: 'sur',
    beside: 'près devant derrière sous vers contre hors dehors',
    towards: '',
  },
  breaks: `et ou mais que qui dont où comme si quand lorsque pendant pour avec sans de ne pas est était sont a avait se il elle ils elles on je tu nous
    vous y plus puis`,
  pronouns: { she: 'elle', he: 'il lui', it: '', they: 'ils elles eux' },
  firstPerson: "je j' me m' moi mon ma mes",
  titles: `monsieur madame mademoiselle mme mlle docteur professeur capitaine roi reine prince princesse oncle tante père mère sœur frère saint
    sainte commissaire inspecteur comte comtesse maître`,
  saying: `dit demande demanda répond répondit s'écria s'écrie crie cria murmure murmura chuchote chuchota ajoute ajouta hurle hurla réplique répliqua
    répète répéta explique expliqua continue continua raconte raconta grogne grogna ordonne ordonna pense pensa sanglote sanglota souffla
    souffle soupira soupire fit reprit lança annonça avoua écria écrie disait demandait rit`,
  manners: {
    'en chuchotant': 'chuchote chuchota murmure murmura souffla souffle',
    'en criant': "crie cria hurle hurla s'écria s'écrie écria écrie",
    'en grognant': 'grogne grogna',
    'en sanglotant': 'sanglote sanglota',
    'en soupirant': 'soupira soupire',
    'en riant': 'rit',
  },
  thinking: `sait savait pense pensait pensa croit croyait souvient souvenait souhaite espère espérait aime aimait déteste rêve rêvait imagine
    imaginait comprend oublie veut voulait craint`,
  going: `va alla allait vont marche marcha marchait court courut courait arrive arriva revient revint rentre rentra descend descendit monte monta entre
    entra part partit voyage vole vola nage nagea porte porta suit suivit fuit`,
  notNames: `le la les un une des l d et ou mais que qui dont où comme si quand lorsque dans sur à au aux de du en avec pour sans par entre vers chez ne
    pas il elle ils elles on je tu nous vous mon ma mes son sa ses leur ce cet cette ces puis alors ainsi chaque chacun tous tout rien personne
    quelqu quelque maintenant hier demain aujourd hui toujours jamais peut-être enfin soudain pendant après avant encore déjà plus lundi mardi
    mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre noël pâques
    dieu français française anglais allemand italien espagnol été hiver printemps automne pluie neige vent brouillard tempête tonnerre soleil
    lune nuit jour matin soir aube crépuscule silence temps mort amour vie guerre paix ans mois heures c'est était est sont voici voilà oui non
    cher chère chapitre titre narrateur terre monde deux trois quatre autre autres seul seule aussi même lentement doucement musique étoiles
    nuages vagues lumière ombre il y`,
  trouble: `perdu perdue perd vole volé voleur guerre tempête danger dangereux peur meurt mort morte tue fuit échappe poursuit ennemi monstre doit
    sauver sauve piège seul seule jamais cherche cassé cassée incendie`,
  hourWords: {
    dawn: 'aube aurore',
    morning: 'matin matinée',
    day: 'jour midi après-midi soleil',
    evening: 'soir soirée dîner',
    dusk: 'crépuscule',
    night: 'nuit minuit étoiles',
  },
  shapes: {
    named: /^,?\s+(?:nommée?|appelée?|qui s['’]appell?e|qui s['’]appelait|prénommée?|du nom de|surnommée?)\s+$/,
    being: /^\s+(?:est|était)\s+$/,
    iAm: /(?:je m['’]appelle|mon nom est|je suis)\s+$/i,
    when: /^(?:(?:il était une fois|un (?:jour|soir|matin)|une (?:nuit|fois)|chaque|cette|ce|le (?:lendemain|matin|soir)|la nuit|à l['’]aube|à minuit|après|puis|enfin|soudain|tout à coup|pendant ce temps|des années)(?![\p{L}])[^,.;:]{0,40}),\s+|^(?:puis|soudain|enfin)\s+(?=\p{L})/iu,
    unseen: /(?:,\s+|\s+)(?:parce qu['’]?e?|bien qu['’]?e?|espérant|sachant|pensant)(?![\p{L}])[^"“«]*$/iu,
    request:
      /^(?:(?:s['’]il (?:te|vous) plaît,?|bonjour,?)\s+)?(?:(?:je (?:voudrais|veux)|il me faut)\s+)?(?:(?:fais|faites|crée|créez|écris|écrivez|raconte|racontez|réalise|réalisez)(?:[- ]moi)?\s+)?(?:un|une|le|la|l['’])\s*(?:\p{L}+[-\s]+){0,4}?(?:film|vidéo|métrage|histoire|conte|fable|documentaire|animation)\s+(?:(?:sur|de|à propos de|qui raconte)\s+|(?:où|dans lequel)\s+|d['’])/iu,
    wish: /^(?:s['’]il (?:te|vous) plaît\b|(?:le|la) (?:film|vidéo|style|ton) doi(?:t|vent)\b|sans (?:musique|dialogue|narrateur)\b|il doit (?:être|durer)\b)/i,
    noHour: /(?:un|chaque|tous les|toute la|mise à) jours?(?!\p{L})|\bbon(?:ne)? ?(?:jour|soir|nuit)\b/giu,
    smallHours: /^(?!)/,
    nextDay: /\blendemain\b/i,
  },
  hours: { dawn: 'AUBE', morning: 'MATIN', day: 'JOUR', evening: 'SOIR', dusk: 'CRÉPUSCULE', night: 'NUIT' },
  narrator: 'NARRATEUR',
  teller: 'JE',
  somewhere: 'QUELQUE PART',
  untitled: 'Un court métrage',
  gloss: { she: 'une femme', he: 'un homme', it: 'une figure', they: 'une personne' },
  moments: ['{thing}.', '{hero} regarde {thing}.', '{hero} regarde {other}.', "{hero} s'arrête."],
  silence: 'Un long silence.',
  verbsAlone: false,
  strangers: ["L'UN", "L'AUTRE"],
  nounsAreCapital: false,
};
