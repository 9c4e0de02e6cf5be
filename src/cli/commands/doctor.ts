import { Fault } from '#fault';
import { findFfmpeg } from '#media';
import { LOOKS } from '#pictures';
import { dataDirectory } from '#store';
import { openStudio } from '#studio';
import { espeakEngine, findSoundfont, fliteInstalled } from '#voices';
import type { Call, Command } from '../command.ts';

/** One thing looked at: `ok`, `absent` (the studio works without it) or `wrong`. */
interface Finding {
  readonly what: string;
  readonly state: 'ok' | 'absent' | 'wrong';
  readonly words: string;
  readonly hint?: string;
}

export const doctor: Command = {
  name: 'doctor',
  words: '',
  sentence: 'Looks at what this machine has: Node, ffmpeg, voices, a soundfont, looks, the data directory.',
  options: {},
  async run(call) {
    const findings = [
      node(),
      await ffmpeg(),
      espeak(),
      await flite(),
      await soundfont(call),
      looks(),
      await data(call),
    ];
    if (call.terminal.json) call.terminal.data(JSON.stringify({ findings }));
    else for (const finding of findings) for (const line of told(finding, call)) call.terminal.data(line);
    return findings.some(({ what, state }) => state === 'wrong' && what === 'ffmpeg')
      ? 9
      : findings.some(({ state }) => state === 'wrong')
        ? 3
        : 0;
  },
};

function told({ what, state, words, hint }: Finding, { terminal: { paint } }: Call): string[] {
  const mark = { ok: paint.green('ok    '), absent: paint.dim('absent'), wrong: paint.red('wrong ') }[state];
  return [`${mark} ${what.padEnd(10)} ${words}`, ...(hint === undefined ? [] : [`       ${' '.repeat(10)} ${hint}`])];
}

const node = (): Finding => ({ what: 'node', state: 'ok', words: process.versions.node });

async function ffmpeg(): Promise<Finding> {
  return await judged('ffmpeg', async () => {
    const found = await findFfmpeg();
    return `${found.version} at ${found.ffmpeg}`;
  });
}

function espeak(): Finding {
  const engine = espeakEngine();
  return { what: 'espeak-ng', state: 'ok', words: `the default voice, ${engine.languages.length} languages` };
}

async function flite(): Promise<Finding> {
  const found = await fliteInstalled();
  if (found) return { what: 'flite', state: 'ok', words: 'English voices' };
  return {
    what: 'flite',
    state: 'absent',
    words: 'more English voices',
    hint: 'install it, for example: apt-get install flite',
  };
}

async function soundfont({ environment }: Call): Promise<Finding> {
  return await judged(
    'soundfont',
    async () => {
      const found = findSoundfont(environment);
      return found === null ? null : `music is played with ${found.name} (${found.path})`;
    },
    {
      words: 'music played by real instruments; built-in colours play until then',
      hint: 'install one, for example: apt-get install musescore-general-soundfont-small',
    },
  );
}

const looks = (): Finding => ({ what: 'looks', state: 'ok', words: LOOKS.join(', ') });

async function data({ environment }: Call): Promise<Finding> {
  return await judged('data', async () => {
    const home = dataDirectory(environment);
    const studio = await openStudio({ home });
    try {
      const health = await studio.store.health();
      const free = health.freeBytes === null ? '' : `, ${(health.freeBytes / 1e9).toFixed(1)} GB free`;
      return `${home}, ${health.counts.films} films${free}${health.warnings.length > 0 ? `; ${health.warnings.join('; ')}` : ''}`;
    } finally {
      await studio.close();
    }
  });
}

/** Looks for something; null says that it is not there, and `absent` what that means. */
async function judged(
  what: string,
  look: () => Promise<string | null>,
  absent: Pick<Finding, 'words' | 'hint'> = { words: 'not here' },
): Promise<Finding> {
  try {
    const words = await look();
    return words === null ? { what, state: 'absent', ...absent } : { what, state: 'ok', words };
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    return { what, state: 'wrong', words: fault.message, ...(fault.hint === undefined ? {} : { hint: fault.hint }) };
  }
}
