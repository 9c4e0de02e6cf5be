import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Fault } from '#fault';
import { Repertoire } from './messages.ts';

let known: Repertoire | undefined;

/** Everything espeak can speak. The first call asks espeak (about a quarter of a second), later ones remember. */
function repertoire(): Repertoire {
  if (known !== undefined) return known;
  const program = fileURLToPath(new URL('./process.ts', import.meta.url));
  try {
    const said = execFileSync(process.execPath, [program, '--voices'], {
      encoding: 'utf8',
      env: { ...process.env, NODE_OPTIONS: '' },
      timeout: 20_000,
      maxBuffer: 1 << 22,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    known = Repertoire.parse(JSON.parse(said));
  } catch (cause) {
    throw new Fault('dependency', 'voice-missing', 'eSpeak NG does not start.', {
      hint: 'Install Reelwright again: the package @echogarden/espeak-ng-emscripten is missing or damaged.',
      cause,
    });
  }
  return known;
}

/**
 * Where espeak's own tags mislead. `en` is given to nine voices; Received Pronunciation is the clearest British one.
 * Hong Kong and Macau write Chinese and speak Cantonese. The rest are former names of languages.
 */
const OVERRIDES: Readonly<Record<string, string>> = {
  en: 'en-US',
  'en-gb': 'en-GB-x-rp',
  'en-au': 'en-GB-x-rp',
  'en-nz': 'en-GB-x-rp',
  'en-ie': 'en-GB-x-rp',
  'zh-hk': 'yue',
  'zh-mo': 'yue',
  fr: 'fr',
  pt: 'pt',
  iw: 'he',
  in: 'id',
};

/**
 * The espeak voice for a BCP 47 tag: `it` for `it-IT`, `pt-BR` for `pt-BR`, `cmn` for `zh-Hans`. The nearest less exact tag
 * wins where there is none for the exact one. Throws a fault `language-unspoken`.
 */
export function voiceFor(language: string): string {
  // How a language is written (`Hant`) does not change how it sounds.
  const all = language.toLowerCase().replaceAll('_', '-').split('-');
  const subtags = all.filter((subtag, index) => index === 0 || subtag.length !== 4);
  for (let count = subtags.length; count > 0; count--) {
    const tag = subtags.slice(0, count).join('-');
    const name = OVERRIDES[tag] ?? named(tag);
    if (name !== undefined) return name;
  }
  throw new Fault('usage', 'language-unspoken', `eSpeak NG does not speak ${language}.`, {
    facts: { language },
    hint: 'Choose one of the languages the voice engine lists, or bring recorded lines.',
  });
}

function named(tag: string): string | undefined {
  const { languages } = repertoire();
  const exact = languages.find(({ name }) => name.toLowerCase() === tag);
  return (exact ?? languages.find(({ tags }) => tags.includes(tag)))?.name;
}

/** BCP 47 primary tags espeak can speak, in order. */
export function espeakLanguages(): readonly string[] {
  const tags = repertoire().languages.flatMap((language) => language.tags.map((tag) => tag.split('-', 1)[0] ?? tag));
  return [...new Set(tags)].sort();
}
