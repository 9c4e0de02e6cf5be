import type { Emotion, Mood } from '#film';
import type { WordRow } from '../words.ts';

/** What a parenthetical asks for. */
export const MANNER_ROWS: readonly WordRow<Emotion>[] = [
  {
    meaning: 'angry',
    weight: 4,
    words:
      'angr* anger furious* mad shout* yell* snap* bark* snarl* growl* rage* irritat* annoyed bitter* cold coldly hiss* sharp* seeth* arrabbiat* furios* irritat* urla* urlando rabbia secc* brusc* en_colère furieu* cri* sec sèchement wütend* zornig* schrei* scharf enfadad* furios* gritando',
  },
  {
    meaning: 'afraid',
    weight: 4,
    words:
      'afraid fear* scared frighten* terrif* panic* nervous* trembl* shak* anxious* worried hushed_fear spaventat* paura terrorizz* ansios* preoccupat* trem* nervos* effrayé* peur paniqué* inquiet* ängstlich* angst besorgt zitternd asustad* miedo nervios* preocupad*',
  },
  {
    meaning: 'sad',
    weight: 4,
    words:
      'sad sadly cry* crying tear* tearful* sob* weep* broken heartbroken mourn* grie* sorrow* choked crestfallen dejected triste tristemente piang* lacrim* singhiozz* commoss* triste* pleur* larme* traurig* weinend schluchz* triste* llora*',
  },
  {
    meaning: 'excited',
    weight: 4,
    words:
      'excit* thrill* eager* enthusias* breathless* delighted_squeal cheer* whoop* exclaim* amazed eccitat* entusias* esult* emozionat* excité* enthousias* aufgeregt* begeistert* jubelnd emocionad* entusias*',
  },
  {
    meaning: 'happy',
    weight: 4,
    words:
      'happy happily smil* laugh* grin* chuckl* joy* cheerful* beam* delight* giggl* amused relieved content felice allegr* sorrid* ride ridendo ridacchi* gioi* divertit* sollevat* souri* riant rit heureu* joyeu* soulagé* lächel* lachend lacht fröhlich* erleichtert sonr* riendo feliz alegre*',
  },
  {
    meaning: 'tender',
    weight: 4,
    words:
      'tender* gentl* loving* soft softly warm warmly kind* affection* sweet* soothing fond* tener* dolce* dolcemente affettuos* amorevol* tendre* doucement doux zärtlich* sanft* liebevoll tiern* dulce* suave* cariñ*',
  },
  {
    meaning: 'calm',
    weight: 4,
    words:
      'calm* quiet quietly slow slowly even evenly measured flat flatly deadpan patient* serene low murmur* thoughtful* dry drily calm* pian* lent* mormor* pazient* seren* tranquill* calme* lentement ruhig* langsam tranquil*',
  },
  { meaning: 'neutral', weight: 4, words: 'neutral* matter_of_fact plain plainly neutro' },
];

/** What the spoken words themselves say. */
export const SPOKEN_ROWS: readonly WordRow<Emotion>[] = [
  {
    meaning: null,
    weight: 0,
    words: "love_to happy_to afraid_not i'm_afraid_i i'm_afraid_we i'm_afraid_the mad_about thank_god",
  },
  {
    meaning: 'angry',
    weight: 3,
    words:
      'hate hates liar damn shut_up how_dare get_out idiot* fool traitor leave_me_alone bastard enough odio bugiard* maledett* stupid* basta vattene zitto idiota traditor* zitta déteste menteur* tais_toi hasse lügner* raus verdammt odio mentiros* cállate fuera',
  },
  {
    meaning: 'afraid',
    weight: 3,
    words:
      "afraid scared help terrified frightened fear danger look_out watch_out run what_was_that who's_there don't_shoot paura aiuto attento attenta scappa scappate chi_va_là pericolo peur au_secours attention danger angst hilfe vorsicht lauf miedo socorro ayuda cuidado corre",
  },
  {
    meaning: 'sad',
    weight: 3,
    words:
      'sad sorry goodbye miss_you lost died dead gone_forever crying cry lonely alone never_come_back too_late mourn triste scusa scusami perdonami addio mi_manchi morto morta perso sola piango troppo_tardi désolé* adieu mort triste manques traurig tut_mir_leid verloren tot vermisse lo_siento adiós murió muerto triste extraño',
  },
  {
    meaning: 'excited',
    weight: 3,
    words:
      "amazing incredible fantastic wow hurray hooray can't_wait we_did_it look_at_that unbelievable awesome incredibile fantastico evviva guarda ce_l'abbiamo_fatta non_vedo_l'ora incroyable fantastique hourra regarde unglaublich fantastisch hurra schau increíble fantástico mira",
  },
  {
    meaning: 'happy',
    weight: 3,
    words:
      'happy glad wonderful great lovely beautiful thank thanks haha congratulations welcome laugh perfect felice contento contenta meraviglios* splendid* bello bellissim* grazie benvenut* perfetto heureu* merci merveilleu* magnifique bienvenue glücklich danke wunderbar schön willkommen feliz gracias maravillos* bienvenid*',
  },
  {
    meaning: 'tender',
    weight: 3,
    words:
      "love darling sweetheart dear dearest honey beloved my_child it's_all_right it's_okay don't_worry i'm_here amore tesoro caro cara ti_amo ti_voglio_bene non_ti_preoccupare non_temere sono_qui amour chéri* mon_cœur je_t'aime liebe liebling schatz keine_sorge amor cariño te_quiero no_te_preocupes",
  },
  {
    meaning: 'calm',
    weight: 2,
    words:
      'calm breathe easy quiet peace listen rest calma respira piano ascolta pace calme respire écoute ruhig atme tranquilo tranquila',
  },
];

/** How a scene leans when a line speaks for something already; never enough by itself. */
export const MOOD_LEANS: Readonly<Record<Mood, readonly Emotion[]>> = {
  warm: ['happy', 'tender'],
  melancholic: ['sad'],
  sad: ['sad'],
  tense: ['afraid', 'angry'],
  chase: ['afraid', 'excited'],
  playful: ['happy', 'excited'],
  comic: ['happy'],
  romantic: ['tender'],
  mysterious: ['afraid', 'calm'],
  hopeful: ['happy', 'excited'],
  eerie: ['afraid'],
  calm: ['calm'],
};
