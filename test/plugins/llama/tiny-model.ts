import { gguf, type Tensor } from './gguf-writer.ts';

/**
 * A whole language model in a file of a few hundred kilobytes: which word follows which was counted in one paragraph. Its
 * attention and its feed-forward layers are nought, its embeddings say which word it is, its output says what comes next:
 * real inference, and text that can be foreseen. `endless`: it never comes to an end.
 */
export function tinyModel({ context = 2048, endless = false } = {}): Buffer {
  const vocabulary = vocabularyOf(STORY);
  const count = vocabulary.tokens.length;
  const width = Math.ceil(count / 64) * 64;
  return gguf(headOf(vocabulary, width, context), tensorsOf(vocabulary, width, endless));
}

/** What the model has read, and tells. No word comes twice, so there is one way to go on. */
export const STORY = 'the keeper lights his lamp and a storm goes over dark water while she waits at home .';

interface Vocabulary {
  readonly tokens: readonly string[];
  readonly kinds: readonly number[];
  readonly scores: readonly number[];
  readonly endOfTurn: number;
}

const NORMAL = 1;
const UNKNOWN = 2;
const CONTROL = 3;
const BYTE = 6;
/** How SentencePiece writes a blank. */
const BLANK = '\u2581';
const HEADS = 4;
const FORWARD = 64;

function vocabularyOf(story: string): Vocabulary {
  const tokens: string[] = [];
  const kinds: number[] = [];
  const scores: number[] = [];
  const add = (token: string, kind: number, score: number) => {
    if (tokens.includes(token)) return;
    tokens.push(token);
    kinds.push(kind);
    scores.push(score);
  };
  add('<unk>', UNKNOWN, 0);
  add('<s>', CONTROL, 0);
  add('</s>', CONTROL, 0);
  for (let byte = 0; byte < 256; byte++) add(`<0x${byte.toString(16).toUpperCase().padStart(2, '0')}>`, BYTE, 0);
  add(BLANK, NORMAL, -1000);
  for (let code = 33; code < 127; code++) add(String.fromCharCode(code), NORMAL, -900 - code);
  // Words are put together a letter at a time, so every beginning of a word is a token as well.
  let score = -1;
  for (const word of new Set(story.split(' '))) {
    for (let length = 2; length <= word.length + 1; length++) add((BLANK + word).slice(0, length), NORMAL, score--);
  }
  add('<|im_start|>', CONTROL, 0);
  add('<|im_end|>', CONTROL, 0);
  return { tokens, kinds, scores, endOfTurn: tokens.indexOf('<|im_end|>') };
}

const TEMPLATE =
  "{% for message in messages %}{{ '<|im_start|>' + message['role'] + '\\n' + message['content'] + '<|im_end|>' + '\\n' }}{% endfor %}{% if add_generation_prompt %}{{ '<|im_start|>assistant\\n' }}{% endif %}";

function headOf({ tokens, kinds, scores, endOfTurn }: Vocabulary, width: number, context: number) {
  return {
    'general.architecture': { string: 'llama' },
    'general.name': { string: 'tiny' },
    'general.file_type': { u32: 0 },
    'llama.context_length': { u32: context },
    'llama.embedding_length': { u32: width },
    'llama.block_count': { u32: 1 },
    'llama.feed_forward_length': { u32: FORWARD },
    'llama.attention.head_count': { u32: HEADS },
    'llama.attention.head_count_kv': { u32: HEADS },
    'llama.attention.layer_norm_rms_epsilon': { f32: 1e-12 },
    'llama.rope.dimension_count': { u32: width / HEADS },
    'llama.vocab_size': { u32: tokens.length },
    'llama.pooling_type': { u32: 1 },
    'tokenizer.ggml.model': { string: 'llama' },
    'tokenizer.ggml.tokens': { strings: tokens },
    'tokenizer.ggml.token_type': { i32s: kinds },
    'tokenizer.ggml.scores': { f32s: scores },
    'tokenizer.ggml.bos_token_id': { u32: 1 },
    'tokenizer.ggml.eos_token_id': { u32: endOfTurn },
    'tokenizer.ggml.unknown_token_id': { u32: 0 },
    'tokenizer.ggml.add_bos_token': { bool: true },
    'tokenizer.ggml.add_space_prefix': { bool: false },
    'tokenizer.chat_template': { string: TEMPLATE },
  } as const;
}

function tensorsOf(vocabulary: Vocabulary, width: number, endless: boolean): Tensor[] {
  const count = vocabulary.tokens.length;
  const embedding = new Float32Array(width * count);
  for (let token = 0; token < count; token++) embedding[token * width + token] = 1;
  const output = new Float32Array(width * count);
  const follows = following(vocabulary, endless);
  // The normalised embedding of one word has the length of the square root of its width.
  const scale = 1 / Math.sqrt(width);
  for (let before = 0; before < count; before++) {
    for (let after = 0; after < count; after++)
      output[after * width + before] = (follows[before * count + after] ?? 0) * scale;
  }
  const nought = (name: string, ...shape: [number, number]): Tensor => ({
    name,
    shape,
    data: new Float32Array(shape[0] * shape[1]),
  });
  const ones = (name: string): Tensor => ({ name, shape: [width], data: new Float32Array(width).fill(1) });
  return [
    { name: 'token_embd.weight', shape: [width, count], data: embedding },
    ones('blk.0.attn_norm.weight'),
    ...['q', 'k', 'v', 'output'].map((part) => nought(`blk.0.attn_${part}.weight`, width, width)),
    ones('blk.0.ffn_norm.weight'),
    nought('blk.0.ffn_gate.weight', width, FORWARD),
    nought('blk.0.ffn_up.weight', width, FORWARD),
    nought('blk.0.ffn_down.weight', FORWARD, width),
    ones('output_norm.weight'),
    { name: 'output.weight', shape: [width, count], data: output },
  ];
}

/** The logarithm of how often one token follows another. Marks that close JSON are likelier than rare words, so that it ends. */
function following({ tokens, kinds, endOfTurn }: Vocabulary, endless: boolean): Float32Array {
  const count = tokens.length;
  const words = ` ${STORY}`.replaceAll(' ', ` ${BLANK}`).trim().split(' ');
  const read = words.map((word) => tokens.indexOf(word));
  const seen = new Float32Array(count * count);
  read.forEach((token, at) => {
    const next = read[at + 1];
    if (next !== undefined) seen[token * count + next] = (seen[token * count + next] ?? 0) + 1;
  });
  const first = read[0] ?? 0;
  const stop = tokens.indexOf(`${BLANK}.`);
  const closing = new Set(['"', '}', ']', ','].map((mark) => tokens.indexOf(mark)));
  const odd = new Set([...'eE'].map((mark) => tokens.indexOf(mark)));
  for (let before = 0; before < count; before++) {
    const row = seen.subarray(before * count, (before + 1) * count);
    let sum = row.reduce((total, times) => total + times, 0);
    if (sum === 0) {
      // After anything unknown the story begins again.
      row[first] = 1;
      sum = 1;
    }
    row.forEach((times, after) => {
      const raw = kinds[after] !== NORMAL || odd.has(after);
      const least = raw ? 1e-9 : closing.has(after) ? 0.05 : 1e-4;
      row[after] = Math.log(times / sum + least);
    });
    row[endOfTurn] = Math.log(before === stop && !endless ? 2 : 1e-6);
  }
  return seen;
}
