import type { Capabilities, Json, JsonObject, Media } from '../contract/index.ts';
import { BYTES_PER_TOKEN } from './count.ts';
import { mediaTokens } from './media.ts';
import { OUTPUT_DEFAULT, type Size } from './size.ts';

/** What stands around the words in a body of a dialect: hidden words, the overhead of messages and tools. */
const AROUND = 2_048;

/**
 * How large a call can become that is handed through as it came. Every byte of its texts may be a token; pictures, sounds and
 * documents count at their documented rates. `n` answers are `n` times the output.
 */
export function sizeOfPassed(
  parsed: JsonObject,
  capabilities: Capabilities,
  { model = '', outputDefault = OUTPUT_DEFAULT }: { readonly model?: string; readonly outputDefault?: number } = {},
): Size {
  const found: Found = { bytes: 0, expected: 0, atMost: 0, audioAtMost: 0, longCache: false, nodes: 0 };
  look(parsed, found, model, capabilities.contextWindow);
  const answers = Math.max(count(parsed['n']) ?? 1, count(parsed['best_of']) ?? 1);
  const limit = LIMITS.map((name) => count(parsed[name])).find((tokens) => tokens !== undefined);
  // A word of structure (a role, a comma) is at most a few tokens; eight for each value is more than any template adds.
  const inputAtMost = AROUND + found.bytes + found.nodes * 8 + found.atMost;
  return {
    input: Math.min(inputAtMost, Math.ceil(found.bytes / BYTES_PER_TOKEN) + found.expected),
    inputAtMost,
    outputAtMost: answers * (limit ?? capabilities.maxOutput ?? outputDefault),
    ...(found.audioAtMost > 0 ? { audioAtMost: found.audioAtMost } : {}),
    ...(found.longCache ? { longCache: true } : {}),
  };
}

const LIMITS = ['max_completion_tokens', 'max_output_tokens', 'max_tokens'] as const;

interface Found {
  bytes: number;
  expected: number;
  atMost: number;
  audioAtMost: number;
  longCache: boolean;
  nodes: number;
}

function look(value: Json, found: Found, model: string, window: number | undefined): void {
  found.nodes++;
  if (typeof value === 'string') found.bytes += Buffer.byteLength(value);
  else if (typeof value === 'number' || typeof value === 'boolean') found.bytes += String(value).length;
  else if (Array.isArray(value)) for (const each of value) look(each, found, model, window);
  else if (value !== null && isObject(value)) {
    const media = mediaOf(value);
    if (media !== undefined) return add(found, mediaTokens(model, media, window));
    if (value['ttl'] === '1h') found.longCache = true;
    for (const [name, each] of Object.entries(value)) {
      found.bytes += Buffer.byteLength(name);
      look(each, found, model, window);
    }
  }
}

const isObject = (value: Json): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function add(found: Found, { expected, atMost, audioAtMost }: ReturnType<typeof mediaTokens>): void {
  found.expected += expected;
  found.atMost += atMost;
  found.audioAtMost += audioAtMost;
}

/** The media of a part in the dialects we pass: `image_url`, `input_image`, `input_audio`, `file`, Anthropic's `source`. */
function mediaOf(part: JsonObject): Media | undefined {
  const image = part['image_url'];
  if (typeof image === 'string') return located(image, 'image/png');
  if (image !== undefined && image !== null && isObject(image)) return located(String(image['url'] ?? ''), 'image/png');
  const audio = part['input_audio'];
  if (audio !== undefined && audio !== null && isObject(audio))
    return encoded(String(audio['data'] ?? ''), `audio/${String(audio['format'] ?? 'wav')}`);
  if (typeof part['file_data'] === 'string') return located(part['file_data'], 'application/pdf');
  if (typeof part['file_id'] === 'string' || typeof part['file_url'] === 'string')
    return { type: 'application/pdf', source: { kind: 'url', url: '' } };
  const source = part['source'];
  if (source === undefined || source === null || !isObject(source)) return undefined;
  const type = String(source['media_type'] ?? (part['type'] === 'image' ? 'image/png' : 'application/pdf'));
  if (source['type'] === 'base64') return encoded(String(source['data'] ?? ''), type);
  return source['type'] === 'url' || source['type'] === 'file' ? { type, source: { kind: 'url', url: '' } } : undefined;
}

function located(address: string, type: string): Media {
  const data = /^data:([^;,]+)?[^,]*,/.exec(address);
  if (data === null) return { type, source: { kind: 'url', url: address } };
  return encoded(address.slice(data[0].length), data[1] ?? type);
}

const encoded = (base64: string, type: string): Media => ({
  type,
  source: { kind: 'bytes', bytes: Buffer.from(base64, 'base64') },
});

const count = (value: Json | undefined): number | undefined =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 1 ? value : undefined;
