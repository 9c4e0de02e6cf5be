import { randomUUID } from 'node:crypto';
import { Fault } from '#fault';
import type { Attribution } from '#operation';
import { message, type TextAnswer, type TextRequest } from '../contract/index.ts';
import { collect, type Gateway, type Told } from '../gateway/index.ts';
import type { ConversationRecord, ConversationShelf, Summary, Turn } from './shelf.ts';
import { SUMMARY_TOKENS, summaryByRules, summaryRequest } from './summarising.ts';
import { AROUND_TURN, windowOf } from './window.ts';

export interface ConversationsOptions {
  readonly gateway: Pick<Gateway, 'open' | 'generate'>;
  readonly shelf: ConversationShelf;
  /** Tokens of a text. */
  readonly count: (text: string) => number;
  /** Tokens the model can read and write in all; undefined where not known. */
  readonly windowFor: (model: string | null) => Promise<number | undefined>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** What an answer came to, and what the model had been given of what was said before. */
export interface Reply {
  readonly answer: TextAnswer & Told;
  /** Turns the model read as they were said. */
  readonly read: number;
  /** The summary of those before, where there were any. */
  readonly summary: Summary | null;
}

/** Conversations that are kept: the newest turns are read by the model whole, what is before them as a summary, and nothing is lost. */
export interface Conversations {
  start(wish: {
    readonly user: string;
    readonly title?: string;
    readonly system?: string;
    readonly model?: string;
    readonly film?: string;
  }): Promise<ConversationRecord>;
  list(user: string): Promise<readonly ConversationRecord[]>;
  /** Throws `conversation-unknown` for one that is not there or somebody else's. */
  show(id: string, user: string): Promise<{ readonly record: ConversationRecord; readonly turns: readonly Turn[] }>;
  reply(
    id: string,
    text: string,
    asking: { readonly attribution: Attribution; readonly signal: AbortSignal; readonly maxTokens?: number },
  ): Promise<Reply>;
  remove(id: string, user: string): Promise<void>;
}

/** Tokens a model is taken to read and write where it does not say. */
const USUAL_WINDOW = 8192;
const USUAL_ANSWER = 1024;
/** Characters of a token, for a summary by rules. */
const CHARACTERS = 3;

export function openConversations(options: ConversationsOptions): Conversations {
  const { shelf, now } = options;
  const own = async (id: string, user: string): Promise<ConversationRecord> => {
    const record = await shelf.get(id);
    if (record !== undefined && record.user === user) return record;
    throw new Fault('not-found', 'conversation-unknown', `There is no conversation ${id}.`, {
      facts: { conversation: id },
    });
  };
  return {
    async start({ user, title = '', system = '', model, film }) {
      const record = {
        id: randomUUID(),
        user,
        title,
        system,
        model: model ?? null,
        film: film ?? null,
        started: now(),
      };
      await shelf.create(record);
      return record;
    },
    list: (user) => shelf.list(user),
    async show(id, user) {
      return { record: await own(id, user), turns: await shelf.turns(id) };
    },
    async reply(id, text, asking) {
      const record = await own(id, asking.attribution.user);
      await shelf.add(id, { role: 'user', text, outcome: null, at: now() });
      return await answered(options, record, asking);
    },
    async remove(id, user) {
      await own(id, user);
      await shelf.remove(id);
    },
  };
}

type ReplyAsking = Parameters<Conversations['reply']>[2];

async function answered(
  options: ConversationsOptions,
  record: ConversationRecord,
  asking: ReplyAsking,
): Promise<Reply> {
  const { gateway, shelf, now } = options;
  const { attribution, signal, maxTokens = USUAL_ANSWER } = asking;
  const { request, kept, summary } = await prepared(options, record, maxTokens, asking);
  const from = {
    attribution,
    signal,
    cache: 'skip' as const,
    ...(record.model === null ? {} : { model: record.model }),
  };
  const opened = await gateway.open(request, from);
  const answer = await collect(opened);
  // What was said stays, however it ended.
  await shelf.add(record.id, { role: 'assistant', text: answer.text, outcome: answer.ending.outcome, at: now() });
  return { answer: { ...answer, cached: opened.cached }, read: kept, summary: summary ?? null };
}

async function prepared(
  options: ConversationsOptions,
  record: ConversationRecord,
  maxTokens: number,
  asking: ReplyAsking,
): Promise<{ request: TextRequest; kept: number; summary: Summary | undefined }> {
  const { shelf, count, windowFor } = options;
  const window = (await windowFor(record.model)) ?? USUAL_WINDOW;
  const system = record.system === '' ? 0 : count(record.system) + AROUND_TURN;
  const room = window - maxTokens - system;
  const turns = (await shelf.turns(record.id)).filter(({ text }) => text !== '');
  const whole = windowOf(turns, room, count);
  if (whole.fallen.length === 0)
    return {
      request: requestOf(record, undefined, whole.kept, maxTokens),
      kept: whole.kept.length,
      summary: undefined,
    };
  const { kept, fallen } = windowOf(turns, room - SUMMARY_TOKENS - AROUND_TURN, count);
  const summary = await summarised(options, record, fallen, asking);
  return { request: requestOf(record, summary, kept, maxTokens), kept: kept.length, summary };
}

function requestOf(
  { system }: ConversationRecord,
  summary: Summary | undefined,
  kept: readonly Turn[],
  maxTokens: number,
): TextRequest {
  const instructions = [
    system,
    ...(summary === undefined ? [] : [`What was said before, in short:\n${summary.text}`]),
  ].filter((text) => text !== '');
  return {
    messages: [
      ...(instructions.length === 0 ? [] : [message('system', instructions.join('\n\n'))]),
      ...kept.map(({ role, text }) => message(role, text)),
    ],
    maxTokens,
  };
}

/** The summary of what fell out: the kept one while it still holds, else one made of it and what fell out since. */
async function summarised(
  { gateway, shelf, count }: ConversationsOptions,
  record: ConversationRecord,
  fallen: readonly Turn[],
  { attribution, signal }: ReplyAsking,
): Promise<Summary> {
  const known = await shelf.summary(record.id);
  const upTo = fallen.at(-1)?.seq ?? 0;
  if (known !== undefined && known.upTo >= upTo) return known;
  const before = known?.text ?? '';
  const since = fallen.filter(({ seq }) => seq > (known?.upTo ?? 0));
  const from = {
    attribution: { ...attribution, operation: 'conversation.summarise' },
    signal,
    ...(record.model === null ? {} : { model: record.model }),
  };
  let summary: Summary;
  try {
    const { text } = await gateway.generate(summaryRequest(before, since), from);
    // A model that rambles must not crowd out what is being asked.
    summary =
      count(text) <= SUMMARY_TOKENS && text.trim() !== ''
        ? { upTo, text: text.trim(), by: 'model' }
        : byRules(before, since, upTo);
  } catch (error) {
    if (signal.aborted || !(error instanceof Fault)) throw error;
    summary = byRules(before, since, upTo);
  }
  await shelf.keepSummary(record.id, summary);
  return summary;
}

const byRules = (before: string, since: readonly Turn[], upTo: number): Summary => ({
  upTo,
  text: summaryByRules(before, since, SUMMARY_TOKENS * CHARACTERS),
  by: 'rules',
});
