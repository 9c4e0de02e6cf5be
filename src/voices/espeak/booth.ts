import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Fault } from '#fault';
import { frame, frameReader } from './frames.ts';
import { Answer, type Ask, type Happening, type Setting } from './messages.ts';

const PROGRAM = fileURLToPath(new URL('./process.ts', import.meta.url));

/** One piece of a line, as espeak said it. */
export interface SpokenPiece {
  readonly samples: Float32Array;
  readonly sampleRate: number;
  readonly happenings: readonly Happening[];
}

/** The process in which espeak speaks, started when there is something to say. */
export interface Booth {
  /** Says the pieces in order, after the lines asked for before. Answers an abort at once. */
  say(setting: Setting, pieces: readonly string[], signal: AbortSignal): Promise<readonly SpokenPiece[]>;
  close(): Promise<void>;
}

export interface BoothOptions {
  /** Seconds without work after which the process ends; default 20. */
  readonly idle?: number;
  /** Seconds without a sign of life while speaking after which it is ended; default 60. */
  readonly patience?: number;
}

interface Line {
  readonly pieces: SpokenPiece[];
  readonly done: (pieces: readonly SpokenPiece[]) => void;
  readonly failed: (fault: Fault) => void;
}

export function openBooth({ idle = 20, patience = 60 }: BoothOptions = {}): Booth {
  const lines = new Map<number, Line>();
  let child: ChildProcess | undefined;
  let timer: NodeJS.Timeout | undefined;
  let last = 0;

  function start(): ChildProcess {
    const started = spawn(process.execPath, [PROGRAM], {
      stdio: ['pipe', 'pipe', 'pipe'],
      // Options for this process (a debugger, a loader) are not meant for that one.
      env: { ...process.env, NODE_OPTIONS: '' },
    });
    let lament = '';
    const ended = (cause?: unknown) => {
      // One that was asked to end has no lines any more; those there are belong to its successor.
      if (child !== started) return;
      child = undefined;
      stopped(lament, cause);
    };
    started.stdout?.on(
      'data',
      frameReader(({ message, sound }) => heard(Answer.parse(message), sound)),
    );
    started.stderr?.on('data', (bytes: Buffer) => {
      lament = (lament + bytes.toString('utf8')).slice(-600);
    });
    started.stdin?.on('error', () => undefined);
    started.on('error', ended);
    started.on('exit', () => ended());
    return started;
  }

  function stopped(lament: string, cause: unknown): void {
    if (lines.size === 0) return;
    const fault = new Fault('provider', 'voice-stopped', 'eSpeak NG stopped while speaking.', {
      facts: { said: lament },
      hint: 'Try again; if it stops at the same line, change the line or cast another voice.',
      cause,
    });
    for (const line of [...lines.keys()]) finish(line)?.failed(fault);
  }

  function heard(answer: Answer, sound: Buffer): void {
    watch();
    const line = lines.get(answer.line);
    if (line === undefined) return;
    if (answer.kind === 'piece') {
      const { sampleRate, happenings } = answer;
      line.pieces.push({ samples: floats(sound), sampleRate, happenings });
    } else if (answer.kind === 'said') {
      finish(answer.line)?.done(line.pieces);
    } else if (answer.kind === 'unknown-voice') {
      finish(answer.line)?.failed(voiceUnusable(answer.voice, 'eSpeak NG has no voice of that name'));
    } else {
      const facts = { reason: answer.reason };
      finish(answer.line)?.failed(new Fault('provider', 'voice-stopped', 'eSpeak NG cannot say this line.', { facts }));
    }
  }

  function finish(number: number): Line | undefined {
    const line = lines.get(number);
    lines.delete(number);
    watch();
    return line;
  }

  /** Holds this process open while there is work, and ends the other one when there has been none for a while. */
  function watch(): void {
    clearTimeout(timer);
    if (child === undefined) return;
    const working = lines.size > 0;
    for (const held of [child, child.stdin, child.stdout, child.stderr]) hold(held, working);
    const speaker = child;
    timer = setTimeout(() => (working ? speaker.kill('SIGKILL') : end(speaker)), (working ? patience : idle) * 1000);
    if (!working) timer.unref();
  }

  function end(speaker: ChildProcess): void {
    if (child === speaker) child = undefined;
    speaker.stdin?.end();
  }

  function ask(message: Ask): void {
    child?.stdin?.write(frame(message));
  }

  return {
    say(setting, pieces, signal) {
      return new Promise((done, failed) => {
        if (signal.aborted) return failed(cancelled(signal.reason));
        const number = ++last;
        const onAbort = () => {
          if (finish(number) === undefined) return;
          ask({ kind: 'forget', line: number });
          failed(cancelled(signal.reason));
        };
        const heedless = () => signal.removeEventListener('abort', onAbort);
        lines.set(number, {
          pieces: [],
          done: (spoken) => {
            heedless();
            done(spoken);
          },
          failed: (fault) => {
            heedless();
            failed(fault);
          },
        });
        signal.addEventListener('abort', onAbort, { once: true });
        child ??= start();
        ask({ kind: 'say', line: number, setting, pieces: [...pieces] });
        watch();
      });
    },
    async close() {
      for (const line of [...lines.keys()]) finish(line)?.failed(cancelled(new Error('the voice was closed')));
      clearTimeout(timer);
      const speaker = child;
      if (speaker === undefined) return;
      const gone = new Promise<void>((done) => speaker.once('exit', () => done()));
      for (const held of [speaker, speaker.stdout]) hold(held, true);
      const late = setTimeout(() => speaker.kill('SIGKILL'), 1000);
      end(speaker);
      await gone;
      clearTimeout(late);
    },
  };
}

/** The streams of a child process can be held and let go of, which their declared types do not say. */
function hold(held: object | null, working: boolean): void {
  const name = working ? 'ref' : 'unref';
  if (held !== null && name in held) {
    const change: unknown = Reflect.get(held, name);
    if (typeof change === 'function') change.call(held);
  }
}

function floats(sound: Buffer): Float32Array {
  const samples = new Float32Array(sound.length >> 1);
  for (let index = 0; index < samples.length; index++) samples[index] = sound.readInt16LE(index * 2) / 0x8000;
  return samples;
}

/** The fault for a voice that is not there, or that is there and makes no sound. */
export function voiceUnusable(voice: string, why: string): Fault {
  return new Fault('provider', 'voice-unusable', `The voice ${voice} cannot be used: ${why}.`, {
    facts: { engine: 'espeak-ng', voice },
    hint: 'Cast another voice for this character.',
  });
}

function cancelled(cause: unknown): Fault {
  return new Fault('cancelled', 'voice-cancelled', 'The line was cancelled before it was spoken.', { cause });
}
