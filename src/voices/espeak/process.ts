/**
 * The booth: a program of its own in which eSpeak NG speaks. eSpeak NG is under the GNU General Public License 3, so it is
 * loaded here and nowhere else; Reelwright starts this file with Node and talks to it through pipes (see `frames.ts`).
 * It ends when its standard input ends, which also happens when the process that started it dies.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import load from '@echogarden/espeak-ng-emscripten';
import { frame, frameReader } from './frames.ts';
import { type Answer, Ask, type Happening, type Repertoire } from './messages.ts';

type Say = Extract<Ask, { kind: 'say' }>;

// espeak seeds its noise from the clock: a clock that stands still makes the same line the same sound, bit for bit.
Date.now = () => 1_000_000_000_000;
Math.random = () => 0.5;

// The module makes the object it is given its own, so every one gets another.
const espeak = () => load({ print: () => undefined, printErr: () => undefined });
// State carries over from line to line inside a module (even lengths change), so every line gets a fresh one (about 30 ms).
let fresh = espeak();

/** The names in one folder of espeak's data. The package does not open its file system, but its program lists what is packed. */
function packed(folder: string): readonly string[] {
  program ??= readFileSync(createRequire(import.meta.url).resolve('@echogarden/espeak-ng-emscripten'), 'utf8');
  const entries = new RegExp(`espeak-ng-data/${folder}/(?:[^"/]+/)*([^"/]+)"`, 'g');
  return [...program.matchAll(entries)].map((match) => match[1] ?? '');
}
let program: string | undefined;

async function repertoire(): Promise<Repertoire> {
  const voices = new (await fresh).eSpeakNGWorker().list_voices();
  const languages = voices.map(({ identifier, languages: tags }) => ({
    name: identifier.slice(identifier.lastIndexOf('/') + 1),
    tags: tags.map((tag) => tag.name),
  }));
  return { languages, variants: [...packed('voices/!v')] };
}

const queue: Say[] = [];
let busy = false;

function answer(message: Answer, sound?: Uint8Array): void {
  process.stdout.write(frame(message, sound));
}

/** espeak says nothing at all with a language it lacks and leaves out a variant it lacks, both without a word: look first. */
function isKnown(voice: string): boolean {
  const [language = '', variant] = voice.split('+', 2);
  return packed('lang').includes(language) && (variant === undefined || packed('voices/!v').includes(variant));
}

async function say({ line, setting, pieces }: Say): Promise<void> {
  if (!isKnown(setting.voice)) return answer({ kind: 'unknown-voice', line, voice: setting.voice });
  const module = await fresh;
  fresh = espeak();
  const speaker = new module.eSpeakNGWorker();
  speaker.set_voice(setting.voice, '', 0, 0, 0);
  speaker.set_rate(setting.rate);
  speaker.set_pitch(setting.pitch);
  speaker.set_range(setting.range);
  const sampleRate = speaker.get_samplerate();
  for (const [piece, text] of pieces.entries()) {
    // Between pieces the pipe is listened to, so that a line may be forgotten half-way.
    await new Promise((done) => setImmediate(done));
    if (!queue.some((waiting) => waiting.line === line)) return;
    const parts: Buffer[] = [];
    const happenings: Happening[] = [];
    speaker.synthesize(text, (samples, events) => {
      if (samples !== null && samples.length > 0) {
        parts.push(Buffer.from(new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength)));
      }
      for (const { type, audio_position: at, text_position: position, id } of events) {
        if (type === 'word') happenings.push({ kind: 'word', at, position, ipa: '' });
        if (type === 'phoneme') happenings.push({ kind: 'phoneme', at, position, ipa: String(id ?? '') });
      }
      return false;
    });
    answer({ kind: 'piece', line, piece, sampleRate, happenings }, Buffer.concat(parts));
  }
  answer({ kind: 'said', line });
}

async function work(): Promise<void> {
  if (busy) return;
  busy = true;
  for (let next = queue[0]; next !== undefined; next = queue[0]) {
    const { line } = next;
    try {
      await say(next);
    } catch (cause) {
      answer({ kind: 'broken', line, reason: String(cause) });
    }
    forget(line);
  }
  busy = false;
}

function forget(line: number): void {
  const at = queue.findIndex((waiting) => waiting.line === line);
  if (at >= 0) queue.splice(at, 1);
}

function take(ask: Ask): void {
  if (ask.kind === 'forget') return forget(ask.line);
  queue.push(ask);
  void work();
}

if (process.argv.includes('--voices')) {
  process.stdout.write(`${JSON.stringify(await repertoire())}\n`);
} else {
  process.stdin.on(
    'data',
    frameReader(({ message }) => take(Ask.parse(message))),
  );
  process.stdin.on('end', () => process.exit(0));
  process.stdout.on('error', () => process.exit(0));
}
