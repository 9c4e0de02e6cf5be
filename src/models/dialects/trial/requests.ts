import fc from 'fast-check';
import type { Dialect, JsonObject, Message, Part, TextRequest } from '../../contract/index.ts';

/** Any text that is not empty, of whole characters. */
const words = fc.string({ minLength: 1, maxLength: 40, unit: 'binary' });
const id = fc.stringMatching(/^[a-z0-9]{8}$/);
const object = fc
  .dictionary(fc.stringMatching(/^[a-z_]{1,8}$/), fc.jsonValue({ maxDepth: 2 }))
  .map((value) => JSON.parse(JSON.stringify(value)) as JsonObject);

const text = words.map((value): Part => ({ kind: 'text', text: value }));
const bytes = fc.uint8Array({ minLength: 1, maxLength: 60 }).map((value) => new Uint8Array(value));
const picture = fc.oneof(
  fc.record({ type: fc.constant('image/png'), source: fc.record({ kind: fc.constant('bytes' as const), bytes }) }),
  fc.constant({ type: 'image/*', source: { kind: 'url' as const, url: 'https://pictures.example/a.png' } }),
);
const document = fc.record({
  type: fc.constant('application/pdf'),
  source: fc.record({ kind: fc.constant('bytes' as const), bytes }),
});
const media = fc.oneof(
  picture.map((value): Part => ({ kind: 'media', media: value })),
  fc.tuple(document, words).map(([value, name]): Part => ({ kind: 'media', media: value, name })),
);
const reasoning = fc.record({ text: words, signature: fc.option(id, { nil: undefined }) }).map(
  ({ text: thought, signature }): Part => ({
    kind: 'reasoning',
    text: thought,
    ...(signature === undefined ? {} : { signature }),
  }),
);

const user = fc
  .array(fc.oneof(text, media), { minLength: 1, maxLength: 3 })
  .map((parts): Message => ({ role: 'user', parts }));

/** An answer with calls of tools, and what the tools said. */
const toolRound = (failing: boolean) =>
  fc
    .uniqueArray(fc.tuple(id, id, object, words, fc.boolean()), {
      minLength: 1,
      maxLength: 3,
      selector: ([one]) => one,
    })
    .map((calls): Message[] => [
      {
        role: 'assistant',
        parts: calls.map(([call, name, input]) => ({
          kind: 'tool-call',
          id: call,
          name,
          arguments: JSON.stringify(input),
        })),
      },
      {
        role: 'tool',
        parts: calls.map(([call, name, , said, failed]) => ({
          kind: 'tool-result',
          id: call,
          name,
          text: said,
          failed: failing && failed,
        })),
      },
    ]);

const spoken = fc
  .tuple(fc.array(reasoning, { maxLength: 2 }), fc.array(text, { minLength: 1, maxLength: 2 }))
  .map(([thoughts, texts]): Message => ({ role: 'assistant', parts: [...thoughts, ...texts] }));

const system = fc.array(text, { minLength: 1, maxLength: 2 }).map((parts): Message => ({ role: 'system', parts }));

function conversation(failing: boolean) {
  const round = fc.oneof(
    spoken.map((one) => [one]),
    toolRound(failing),
  );
  return fc
    .tuple(fc.array(system, { maxLength: 1 }), fc.array(fc.tuple(user, round), { maxLength: 3 }), user)
    .map(([first, rounds, last]) => [...first, ...rounds.flatMap(([asked, answered]) => [asked, ...answered]), last]);
}

const tool = fc.record({ name: id, description: words, parameters: object });
const some = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const share = (most: number) => fc.integer({ min: 0, max: most * 100 }).map((hundredths) => hundredths / 100);

/** Any request a dialect has words for. */
export function requestIn(dialect: Dialect): fc.Arbitrary<TextRequest> {
  const anthropic = dialect === 'anthropic-messages';
  const schema = fc.record({
    kind: fc.constant('json-schema' as const),
    name: anthropic ? fc.constant('answer') : id,
    schema: object,
  });
  const plain = { seed: some(fc.nat()), presencePenalty: some(share(2)), frequencyPenalty: some(share(2)) };
  const options = {
    maxTokens: anthropic ? fc.integer({ min: 40_000, max: 64_000 }) : some(fc.integer({ min: 1, max: 64_000 })),
    temperature: some(share(anthropic ? 1 : 2)),
    topP: some(share(1)),
    topK: some(fc.nat()),
    stop: some(fc.array(words, { minLength: 1, maxLength: 3 })),
    extra: some(fc.record({ service_tier: words })),
    ...(anthropic ? {} : plain),
  };
  const rich = {
    messages: conversation(anthropic),
    tools: some(fc.array(tool, { minLength: 1, maxLength: 2 })),
    toolChoice: fc.constantFrom('auto' as const, 'required' as const, { name: 'shot' }),
    parallelTools: some(fc.boolean()),
    format: some(anthropic ? schema : fc.oneof(schema, fc.constant({ kind: 'json' as const }))),
    reasoning: some(
      fc.constantFrom('none' as const, 'minimal' as const, 'low' as const, 'medium' as const, 'high' as const),
    ),
  };
  const prompt = {
    messages: words.map((value): Message[] => [{ role: 'user', parts: [{ kind: 'text', text: value }] }]),
  };
  return fc
    .record<Record<string, unknown>>({ ...options, ...(dialect === 'openai-completions' ? prompt : rich) })
    .map((fields) => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)))
    .map((fields) => (fields['extra'] === undefined ? fields : { ...fields, extraFrom: dialect }))
    .map((fields) => fields as object as TextRequest);
}
