import { Fault } from '#fault';
import type { Source } from '#film';
import type { ScreenplayProblem } from './screenplay.ts';

type Encoding = Source['encoding'];

/** The largest screenplay that is read, in bytes. A feature film is about 200 kB; ask for the size before reading. */
export const SCREENPLAY_LIMIT = 64 * 1024 * 1024;

/** A text with more control characters than one in this many is no text. */
const CONTROLS_ONE_IN = 100;

/** Files people take for a screenplay, by how they begin. */
const OTHER_FILES: readonly { readonly begins: string; readonly is: string; readonly way: string }[] = [
  { begins: '%PDF-', is: 'a PDF', way: 'Export it as Fountain or plain text from the program that wrote it.' },
  { begins: 'PK\u0003\u0004', is: 'a zip or Word file', way: 'Save it as Fountain or plain text.' },
  { begins: '\u00d0\u00cf\u0011\u00e0', is: 'an old Word file', way: 'Save it as plain text in UTF-8.' },
  { begins: '{\\rtf', is: 'rich text (RTF)', way: 'Save it as plain text in UTF-8.' },
];

interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  readonly problems: ScreenplayProblem[];
}

/**
 * Bytes as text: UTF-8, UTF-16 by its byte order mark, otherwise Latin-1, in which every byte comes back.
 * Throws a fault for what is empty, too large or no text at all.
 */
export function decodeScreenplay(bytes: Uint8Array): Decoded {
  if (bytes.length > SCREENPLAY_LIMIT) throw tooLarge(bytes.length);
  refuseOtherFiles(bytes);
  const decoded = decode(bytes);
  if (decoded.text.trim() === '') throw empty(bytes.length);
  refuseBinary(decoded.text);
  return decoded;
}

function decode(bytes: Uint8Array): Decoded {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return { text: fromUtf16(bytes, true), encoding: 'utf-16le', problems: [] };
  if (first === 0xfe && second === 0xff) return { text: fromUtf16(bytes, false), encoding: 'utf-16be', problems: [] };
  const marked = first === 0xef && second === 0xbb && third === 0xbf;
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(marked ? bytes.subarray(3) : bytes);
    return { text, encoding: marked ? 'utf-8-bom' : 'utf-8', problems: [] };
  } catch {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
    return { text, encoding: 'latin-1', problems: [guessed(text)] };
  }
}

/** The exact inverse of decoding. Throws a fault for characters that the encoding does not have. */
export function encodeScreenplay(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'latin-1') return toLatin1(text);
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return toUtf16(text, encoding === 'utf-16le');
  if (!text.isWellFormed()) {
    throw new Fault('usage', 'screenplay-half-character', 'The text holds half a character that UTF-8 cannot write.', {
      facts: { encoding },
      hint: 'Take the broken character out, or save the screenplay as UTF-16.',
    });
  }
  return new TextEncoder().encode(encoding === 'utf-8-bom' ? `\ufeff${text}` : text);
}

function fromUtf16(bytes: Uint8Array, little: boolean): string {
  if (bytes.length % 2 === 1) {
    throw new Fault(
      'usage',
      'screenplay-cut-short',
      'The screenplay says it is UTF-16, but its last character is cut in half.',
      {
        facts: { bytes: bytes.length },
        hint: 'Copy the file again, or save it as UTF-8.',
      },
    );
  }
  const units = Buffer.from(bytes.subarray(2));
  return (little ? units : units.swap16()).toString('utf16le');
}

function toUtf16(text: string, little: boolean): Uint8Array {
  const units = Buffer.from(`\ufeff${text}`, 'utf16le');
  return new Uint8Array(little ? units : units.swap16());
}

function toLatin1(text: string): Uint8Array {
  const outside = /[^\u0000-\u00ff]/u.exec(text);
  if (outside === null) return new Uint8Array(Buffer.from(text, 'latin1'));
  throw new Fault('usage', 'screenplay-not-latin-1', `Latin-1 has no "${outside[0]}".`, {
    facts: { character: outside[0], at: outside.index },
    hint: 'Save the screenplay as UTF-8.',
  });
}

/** Windows writes its quotes and dashes where Latin-1 has nothing to see; say so, at the first of them. */
function guessed(text: string): ScreenplayProblem {
  const windows = /[\u0080-\u009f]/.exec(text);
  const at = (windows ?? /[\u00a0-\u00ff]/.exec(text))?.index ?? 0;
  const before = text.slice(0, at).split(/\r\n|\n|\r/);
  const message =
    windows === null
      ? 'The screenplay is not UTF-8; it is read as Latin-1. Save it as UTF-8 if letters look wrong.'
      : 'The screenplay is not UTF-8 and seems to hold Windows quotes or dashes; save it as UTF-8 to keep them.';
  return {
    code: 'encoding-guessed',
    message,
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1,
    severity: 'warning',
  };
}

function refuseOtherFiles(bytes: Uint8Array): void {
  const opening = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  const other = OTHER_FILES.find(({ begins }) => opening.startsWith(begins));
  if (other === undefined) return;
  throw new Fault('usage', 'screenplay-not-text', `This is ${other.is}, not a screenplay in plain text.`, {
    facts: { looksLike: other.is },
    hint: other.way,
  });
}

function refuseBinary(text: string): void {
  let controls = 0;
  let nothing = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0) nothing = true;
    // Tab, line ends, form feed and the end-of-file of old systems are at home in a text.
    if ((code < 32 && !(code >= 9 && code <= 13) && code !== 26) || code === 127) controls++;
  }
  if (!nothing && controls * CONTROLS_ONE_IN <= text.length) return;
  throw new Fault('usage', 'screenplay-not-text', 'This is no text: it is full of characters nobody can read.', {
    facts: { controlCharacters: controls, characters: text.length },
    hint: 'Give a screenplay in Fountain (plain text, best in UTF-8).',
  });
}

function empty(bytes: number): Fault {
  return new Fault('usage', 'screenplay-empty', 'The screenplay is empty.', {
    facts: { bytes },
    hint: 'Write at least one line: a scene heading, an action or a character with something to say.',
  });
}

function tooLarge(bytes: number): Fault {
  return new Fault(
    'usage',
    'screenplay-too-large',
    `The screenplay has ${bytes} bytes; at most ${SCREENPLAY_LIMIT} are read.`,
    {
      facts: { bytes, limit: SCREENPLAY_LIMIT },
      hint: 'Split it, or check that it is really a screenplay.',
    },
  );
}
