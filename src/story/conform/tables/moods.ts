import type { Mood } from '#film';
import type { WordRow } from '../words.ts';

/** Words that give a scene its temperature. Of equals, the first in this list wins. */
export const MOOD_ROWS: readonly WordRow<Mood>[] = [
  {
    meaning: 'chase',
    weight: 3,
    words:
      'chase* chasing pursu* flee* flees fleeing escap* sprint* races racing gallop* getaway insegu* fugg* scapp* poursuit* fuit verfolg* flieh* flüchte* persig* huye*',
  },
  { meaning: null, weight: 0, words: 'the_rest love_to play_dead playing_cards' },
  {
    meaning: 'chase',
    weight: 1.5,
    words:
      'run runs running ran dashes dashing bolts leaps hurtl* speeds speeding screech* corre corrono correndo courent rennt rennen corren out_of_breath',
  },
  {
    meaning: 'tense',
    weight: 3,
    words:
      'gun guns knife pistol rifle threat* danger* bomb* hostage* ambush alarm emergency pistola coltello minacci* pericol* allarme bomba arme couteau menac* waffe messer bedroh* gefahr arma cuchillo amenaz* peligr*',
  },
  {
    meaning: 'tense',
    weight: 2,
    words:
      'tense nervous* shout* yell* slam* smash* crash* scream* fight* argue* grab* trembl* hurry hurries quick quickly sudden* urgent* wait_for_it blood breaks break_in stares_down bang bursts explod* explosion teso urla urlano grida gridano sbatte trema* sangue improvvis* crie* tremble* soudain* schrei* zitter* plötzlich grita* tiembla*',
  },
  {
    meaning: 'eerie',
    weight: 3,
    words:
      'ghost* haunt* skull* corpse* coffin* graveyard cemetery demon* creak* whispers_from shriek* howl* fantasm* teschio cadaver* cimitero demon* cigol* scricchiol* ulula* fantôme* hanté* gespenst* geist leiche* friedhof fantasma* calavera',
  },
  {
    // An empty street by day is only empty: it takes two such words, or the night.
    meaning: 'eerie',
    weight: 0.4,
    words:
      'dark darkness shadow* cold empty abandoned silence moan* buio ombra ombre freddo vuoto abbandonat* ombre* sombre dunkel* schatten leer oscur* sombra*',
  },
  {
    meaning: 'mysterious',
    weight: 3,
    words:
      'myster* secret* riddle* unknown strange stranger puzzl* hidden enigma cipher clue* curious misterios* mistero segret* sconosciut* strano strana strani enigma nascost* mystère* secret* inconnu* étrange geheim* rätsel* seltsam* unbekannt* misterio* secreto* extrañ*',
  },
  {
    meaning: 'mysterious',
    weight: 2,
    words:
      'fog mist lantern glow* glimmer* flicker* whisper* nebbia lanterna bagliore sussurr* brume lueur nebel leise niebla susurr*',
  },
  {
    meaning: 'sad',
    weight: 3,
    words:
      'cry cries crying weep* wept sob sobs sobbing tear tears grief griev* mourn* funeral die dies died dying death dead goodbye piang* lacrim* lutto funerale muore morto morta morte addio dolore pleur* larme* deuil mort morte adieu weint tränen trauer tot tod stirbt abschied llora* lágrima* muere muert* luto',
  },
  {
    meaning: 'melancholic',
    weight: 3,
    words:
      'alone lonely lonel* memories memory remember* nostalg* wistful* faded old_photograph old_photo letter_from years_ago long_ago miss_you gone solo sola solitudin* ricord* nostalgi* lettera malincon* seul* souvenir* mélancol* allein einsam* erinner* solit* recuerd* melancol*',
  },
  {
    meaning: 'melancholic',
    weight: 1,
    words:
      'rain grey gray autumn sigh* quiet slowly empty_chair pioggia grigio autunno sospir* pluie gris automne regen grau herbst lluvia otoño suspir*',
  },
  {
    meaning: 'romantic',
    weight: 3,
    words:
      'kiss* love loves loved lover* embrac* caress* romance romantic wedding sweetheart darling bacia* bacio amore amano amo abbracci* innamorat* sposa matrimonio baiser embrass* aime amour mariage küss* liebe* hochzeit besa* beso amor boda',
  },
  {
    meaning: 'comic',
    weight: 3,
    words:
      'joke* funny slips trips banana ridiculous* absurd* hilarious* clown* pratfall sneez* hiccup* burp* oops scherz* buff* ridicol* assurd* pagliaccio scivola inciampa blague* drôle* ridicule witz* lustig* komisch* chiste* gracios* payaso',
  },
  {
    meaning: 'playful',
    weight: 3,
    words:
      'play plays playing game games giggl* tickl* tease* teasing skip skips hopscotch balloon* bounce* bouncing dance* dancing wink* toy toys puppy kitten gioc* ridacchi* solletic* danza* balla ballano ballando palloncin* strizza jouer jeu jeux rire rit danse* spiel* kichern tanzt tanz* luftballon* jueg* baila*',
  },
  { meaning: 'playful', weight: 2, words: 'laugh* chuckl* ridono risat* lach* riant' },
  {
    meaning: 'hopeful',
    weight: 3,
    words:
      'hope hopes hopeful* dream* promise* sunrise dawn new_beginning we_made_it at_last finally together again_together light_returns speran* sogn* promett* promess* alba finalmente insieme espoir* rêve* promess* aube enfin ensemble hoffnung* traum* versprech* endlich zusammen esperanza* sueñ* promet* amanecer juntos',
  },
  {
    meaning: 'hopeful',
    weight: 1,
    words: 'smile* smiles light brighter rises begin* sorri* luce inizia sourire lumière lächel* licht sonrí* luz',
  },
  {
    meaning: 'warm',
    weight: 3,
    words:
      'family hug* hugs mother father grandmother grandfather grandma grandpa fireplace hearth cozy cosy warm* supper bread soup home famiglia abbraccia mamma papà nonna nonno camino caldo cena pane zuppa famille maman mère père cheminée chaud* familie mutter vater oma opa warm* familia madre padre abuela abuelo hogar',
  },
  {
    meaning: 'warm',
    weight: 2,
    words:
      'laugh* smil* happy joy* tender* friend* gentl* kind kindly tea thank thanks ridono ridendo risat* sorrid* amic* dolce* gentil* grazie tè rire* ami amis merci lach* freund* danke ríe* amig* gracias',
  },
  {
    meaning: 'calm',
    weight: 2,
    words:
      'calm* peace* still quiet* silent* breathes gentle_waves sleep* asleep resting at_rest calm* pace tranquill* silenzi* dorme dormono respir* calme paix tranquille silence dort ruhig* stille frieden schläft tranquil* silencio duerme',
  },
];

/** What the time and the weather add: only enough to settle what words leave open. */
export const SETTING_MOODS: Readonly<Record<string, readonly (readonly [Mood, number])[]>> = {
  night: [['mysterious', 0.5]],
  dawn: [['hopeful', 1]],
  fog: [['mysterious', 1.5]],
  storm: [['tense', 1.5]],
  rain: [['melancholic', 0.5]],
  snow: [['calm', 0.5]],
};
