import { describe, expect, it } from 'vitest';
import { conformed, FARO, LIGHTHOUSE } from './fixture.ts';
import { detectLanguage } from './index.ts';

const film = (text: string, language = 'en-US') => conformed(text, null, language).film;
const scene = (text: string, language = 'en-US') => {
  const last = film(text, language).scenes.at(-1);
  if (last === undefined) throw new Error('no scene');
  return last;
};
const line = (text: string, language = 'en-US') => {
  const [first] = film(`INT. ROOM - DAY\n\n${text}`, language).lines;
  if (first === undefined) throw new Error('no line');
  return first;
};

describe('what happens in a scene', () => {
  it('is told in order', () => {
    expect(
      film(LIGHTHOUSE).scenes.map(({ elements }) =>
        elements.map((element) => (element.kind === 'line' ? element.line : `${element.kind}: ${element.text}`)),
      ),
    ).toEqual([
      [
        'transition: FADE IN:',
        'action: Rain lashes the rocks. Thunder.',
        'action: MARA, 60, a lighthouse keeper in a yellow oilskin, climbs the path. She leans into the wind.',
        'direction: WS | low | push-in | 3.5s',
        'line-1',
      ],
      [
        'action: ELI (10), a thin boy with a red cap, hides behind the great lamp. A black CAT watches him.',
        'line-2',
        'line-3',
        'line-4',
        'line-5',
        'transition: CUT TO:',
      ],
      [
        'action: Mara finds Eli asleep on the sand. She smiles and hugs him.',
        'line-6',
        'line-7',
        'direction: TITLE | THE END',
        'action: THE END',
      ],
    ]);
  });

  it('is said by somebody, somehow', () => {
    const said = (text: string, language: string) =>
      film(text, language).lines.map((one) => [one.character, one.kind, one.emotion, one.language, one.spoken]);
    expect(said(LIGHTHOUSE, 'en-US')).toEqual([
      ['mara', 'dialogue', 'angry', 'en-US', 'Eli! Come back!'],
      ['eli', 'dialogue', 'neutral', 'en-US', "She can't see us."],
      ['mara', 'off-screen', 'neutral', 'en-US', 'Eli?'],
      ['eli', 'dialogue', 'neutral', 'it', 'Non ti vedo, ma ti sento.'],
      ['narrator', 'voice-over', 'neutral', 'en-US', 'That night, nobody slept.'],
      ['mara', 'dialogue', 'tender', 'en-US', 'I love you, you ridiculous child.'],
      ['eli', 'dialogue', 'sad', 'en-US', "I'm sorry!"],
    ]);
    expect(film(LIGHTHOUSE).lines.map(({ together }) => together)).toEqual([
      false,
      false,
      false,
      false,
      false,
      false,
      true,
    ]);
    expect(said(FARO, 'it-IT')).toEqual([
      ['nonna-teresa', 'dialogue', 'tender', 'it-IT', 'Vieni qui, tesoro. Hai fame?'],
      ['gio', 'dialogue', 'angry', 'it-IT', 'No! Odio la zuppa!'],
      ['nonna-teresa', 'dialogue', 'neutral', 'en', 'Good night, little star, and do not be afraid of the dark.'],
      ['gio', 'off-screen', 'neutral', 'it-IT', 'Nonna, dove sei?'],
    ]);
  });

  it('keeps the text to the letter and says it plainly', () => {
    expect(line('MARA\nI *love* you. [[really?]] (beat) And\nyou?')).toMatchObject({
      text: 'I *love* you. (beat) And\nyou?',
      spoken: 'I love you. And you?',
    });
    expect(line('MARA\n(to Eli) Come here.')).toMatchObject({ parenthetical: 'to Eli', spoken: 'Come here.' });
  });

  it('takes shot notes out of wherever they stand', () => {
    const { elements } = scene('INT. A\n\nShe runs. [[shot: CU]] She falls.\n\nMARA\n[[shot: MS]]\nHi. [[not a shot]]');
    expect(elements).toEqual([
      { kind: 'direction', text: 'CU' },
      { kind: 'action', text: 'She runs. She falls.' },
      { kind: 'direction', text: 'MS' },
      { kind: 'line', line: 'line-1' },
    ]);
    expect(conformed('INT. A\n\n[[shot: gizmo]]\n\nHi.').problems.map(({ code }) => code)).toEqual([
      'shot-note-unclear',
    ]);
  });

  it('hears two people at once, a voice, a song; and reads what is on the screen', () => {
    const both = film(
      "INT. A\n\nMARA\nHi.\n\nELI\nHi.\n\nMARA AND ELI\nNow!\n\nMARA'S VOICE\nWhere?\n\nELI\n~La la\n\nSUPER\nTen years later\n\nELI\n...\n\nMARA\n(nods)",
    );
    expect(both.lines.map(({ character, kind, together, spoken }) => [character, kind, together, spoken])).toEqual([
      ['mara', 'dialogue', false, 'Hi.'],
      ['eli', 'dialogue', false, 'Hi.'],
      ['mara', 'dialogue', false, 'Now!'],
      ['eli', 'dialogue', true, 'Now!'],
      ['mara', 'off-screen', false, 'Where?'],
      ['eli', 'lyric', false, 'La la'],
    ]);
    expect(both.scenes[0]?.elements.slice(-4)).toEqual([
      { kind: 'direction', text: 'TITLE | Ten years later' },
      { kind: 'action', text: 'Ten years later' },
      { kind: 'action', text: 'ELI: ...' },
      { kind: 'action', text: 'MARA (nods)' },
    ]);
  });

  it('stands under its synopsis, else under its section', () => {
    const { scenes } = film(
      '# One\n\nINT. A\n\nHi.\n\n= Own.\n\nINT. B\n\nHi.\n\n# Two\n\n= They part.\n\nINT. C\n\nHi.',
    );
    expect(scenes.map(({ synopsis }) => synopsis)).toEqual(['Own.', 'One', 'They part.']);
  });
});

describe('where and when', () => {
  it('the same place has the same name and looks', () => {
    const { scenes } = film(
      'INT. LIGHTHOUSE - LAMP ROOM - NIGHT\n\nBrass and glass.\n\nEXT. SEA - DAY\n\nWaves.\n\nint. the lighthouse, lamp room - day\n\nMARA, 60, in a red coat, sits by the stove.',
    );
    expect(scenes.map(({ place }) => place)).toEqual([
      { name: 'lighthouse lamp room', interior: true, words: 'lighthouse lamp room brass glass' },
      { name: 'sea', interior: false, words: 'sea waves' },
      { name: 'lighthouse lamp room', interior: true, words: 'lighthouse lamp room brass glass' },
    ]);
    expect(scene('INT. KITCHEN\n\nMARA, 60, in a red coat, sits by the stove.').place.words).toBe('kitchen sits stove');
  });

  it.each([
    ['INT. CAR - NIGHT', true],
    ['EXT. HOUSE - DAY', false],
    ['EST. PORTO - ALBA', false],
    ['I/E. CAR - DAY', true],
    ['.THE BEACH', false],
    ['.THE KITCHEN', true],
  ])('%s is inside: %s', (heading, interior) => expect(scene(`${heading}\n\nHi.`).place.interior).toBe(interior));

  it.each([
    ['INT. A - NIGHT\n\nHi.', 'night'],
    ['INT. A - TRAMONTO\n\nCiao.', 'dusk'],
    ['EXT. A - LATE AFTERNOON\n\nHi.', 'day'],
    ['EXT. A - 5 AM\n\nHi.', 'dawn'],
    ['EXT. A\n\nMoonlight on the water.', 'night'],
    ['EXT. A\n\nShe thinks of last night.', 'day'],
    ['EXT. A\n\nLa luna e le stelle.', 'night'],
    ['INT. A - DAWN\n\nHi.\n\nINT. B - CONTINUOUS\n\nMoonlight.', 'dawn'],
    ['INT. A - NIGHT\n\nHi.\n\nINT. B - MOMENTS LATER\n\nHi.', 'night'],
    ['INT. A - NIGHT\n\nHi.\n\n.PIÙ TARDI\n\nHi.', 'night'],
    ['INT. A\n\nHi.', 'day'],
    ['EXT. B - DAY\n\nHi.\n\nINT. A - CONTINUOUS - NIGHT\n\nHi.', 'night'],
    ['EXT. B - DAY\n\nHi.\n\nINT. A - NIGHT - CONTINUOUS\n\nHi.', 'night'],
    ['EXT. B - DUSK\n\nHi.\n\nINT. A - SAME TIME\n\nHi.', 'dusk'],
    ['INT. B - NIGHT\n\nHi.\n\nEXT. A - LATER\n\nSunshine.', 'night'],
    ['INT. B - NIGHT\n\nHi.\n\nEXT. A\n\nShe walks on.', 'night'],
    ['INT. B - NIGHT\n\nHi.\n\nEXT. A\n\nSunrise over the hills.', 'dawn'],
  ])('%j is at %s', (text, time) => expect(scene(text).time).toBe(time));

  it.each([
    ['EXT. A - DAY\n\nRain on the roofs.', 'rain'],
    ['EXT. A - DAY\n\nThunder and rain.', 'storm'],
    ['EXT. A - DAY\n\nNevica piano.', 'snow'],
    ['EXT. A - DAY\n\nJack storms out. He winds the clock.', 'clear'],
    ['EXT. A - DAY - FOG\n\nHi.', 'fog'],
    ['EXT. A - DAY\n\nRain.\n\nINT. B - CONTINUOUS\n\nHi.', 'rain'],
    ['EXT. A - DAY\n\nRain.\n\nEXT. A - NIGHT\n\nHi.', 'rain'],
    ['EXT. A - DAY\n\nRain.\n\nEXT. B - NIGHT\n\nHi.', 'clear'],
    ['EXT. A - DAY\n\nNo rain for weeks.', 'clear'],
    ['EXT. A - NIGHT\n\nA storm.\n\nEXT. A - DAWN\n\nThe storm is over.', 'clear'],
    ['EXT. A - DAY\n\nRain.\n\nEXT. A - LATER\n\nThe rain has stopped.', 'clear'],
    ['EXT. A - GIORNO\n\nPiove.\n\nEXT. A - SERA\n\nHa smesso di piovere.', 'clear'],
  ])('%j has %s', (text, weather) => expect(scene(text).weather).toBe(weather));

  it.each([
    ['He runs. They chase him down the alley, he escapes.', 'chase'],
    ['She kisses him. They dance close, in love.', 'romantic'],
    ['A gun. She screams.', 'tense'],
    ['He weeps at the coffin. Tears. She is dead.', 'sad'],
    ['The family sits by the fireplace. Grandma laughs.', 'warm'],
    ['Un segreto. Una lettera misteriosa nella nebbia.', 'mysterious'],
    ['Ein Gespenst. Knochen und Schatten.', 'eerie'],
    ['He slips on a banana. Ridiculous.', 'comic'],
    ['A chair.', 'calm'],
  ])('%j feels %s', (action, mood) => expect(scene(`INT. A - DAY\n\n${action}`).mood).toBe(mood));

  it('a word is read in the language of the screenplay', () => {
    const german =
      'INT. KÜCHE - TAG\n\nDie Frau stellt die Tasse auf den Tisch und die Katze ist nicht da. Die Uhr tickt.';
    expect(scene(german, 'de').mood).toBe('calm');
    expect(scene('INT. COURT - DAY\n\nThe judge of the court rides the lift to the sole court.').mood).toBe('calm');
  });
});

describe('how a line is said', () => {
  it.each([
    ['MARA\nThe train leaves at nine.', 'neutral'],
    ['MARA\n(furious)\nThe train leaves at nine.', 'angry'],
    // A whisper is how loud, not how one feels: a secret told in fear must not smile.
    ['MARA\n(sottovoce)\nIl treno parte alle nove.', 'neutral'],
    ['MARA\nI am so happy. Thank you!', 'happy'],
    ['MARA\nI am not happy.', 'neutral'],
    ['MARA\nGET OUT OF HERE NOW!', 'angry'],
    ['MARA\nWe did it! Fantastic!', 'excited'],
    ['MARA\nAiuto! Ho paura!', 'afraid'],
    ['MARA\nGoodbye. I miss you.', 'sad'],
    ['MARA\nTi amo, tesoro.', 'tender'],
  ])('%j: %s', (text, emotion) => expect(line(text).emotion).toBe(emotion));

  it.each([
    ['MARA (V.O.)', 'voice-over'],
    ["MARA (O.S.) (CONT'D)", 'off-screen'],
    ['MARA (O.C.)', 'off-screen'],
    ['MARA (fuori campo)', 'off-screen'],
    ['MARA (on the radio)', 'off-screen'],
    ["MARA (CONT'D)", 'dialogue'],
  ])('%s is %s', (cue, kind) => expect(line(`${cue}\nHello there.`).kind).toBe(kind));

  it.each([
    ['MARA\nHello, my friend.', 'en-US'],
    ['MARA\nNo, no, no.', 'en-US'],
    ['MARA\nNon so dove sono le chiavi di casa mia.', 'it'],
    ['MARA\n(in French)\nOui.', 'fr'],
    ['MARA\n(auf Deutsch)\nJa.', 'de'],
    ['MARA\nJe ne sais pas où tu vas avec ma voiture.', 'fr'],
    ['MARA\nIch weiß nicht, wo du bist und was ich hier mache.', 'de'],
    ['MARA\n¿Dónde está el tren? No lo sé, pero estoy aquí.', 'es'],
    ['MARA\nEu não sei onde você está com o meu livro.', 'pt'],
    ['MARA\nIk weet niet waar het boek is, maar wij gaan nu met de trein.', 'nl'],
    ['MARA\nГде ты была вчера?', 'ru'],
    ['MARA\nΠού είσαι;', 'el'],
    ['MARA\nأين أنت؟', 'ar'],
    ['MARA\nאיפה אתה?', 'he'],
    ['MARA\nतुम कहाँ हो?', 'hi'],
    ['MARA\nどこにいますか東京', 'ja'],
    ['MARA\n你在哪里？', 'zh'],
    ['MARA\n어디 있어요?', 'ko'],
  ])('%j is in %s', (text, language) => expect(line(text).language).toBe(language));

  it('holds a language until another is asked for', () => {
    const { lines } = film('INT. A\n\nMARA\n(in Italian)\nSì.\n(quietly)\nNo.\n(in English)\nGo.');
    expect(lines.map(({ language }) => language)).toEqual(['it', 'it', 'en-US']);
  });

  it('tells the language of a whole text', () => {
    expect([LIGHTHOUSE, FARO, '...'].map(detectLanguage)).toEqual(['en', 'it', null]);
  });
});
