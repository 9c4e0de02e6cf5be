/** Chunks of a streamed answer. */
export const CHUNKS = 200;
/** Chunks of an answer before its connection dies. */
export const CUT_AFTER = 20;
/** Milliseconds between two chunks of an answer that drips. */
export const DRIP = 20;

const MESSAGES = [
  { role: 'system', content: 'You write for the screen.' },
  { role: 'user', content: 'Describe the lighthouse in one sentence, as a shot.' },
];

/** What is asked, of the model that answers in the way wanted. */
export const asked = (model: 'short' | 'long' | 'drip' | 'cut'): string =>
  JSON.stringify({
    model,
    messages: MESSAGES,
    max_tokens: 300,
    ...(model === 'short' ? {} : { stream: true, stream_options: { include_usage: true } }),
  });
