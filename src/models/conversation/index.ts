export { type Conversations, type ConversationsOptions, openConversations, type Reply } from './conversations.ts';
export { CONVERSATION_OPERATIONS, type ConversationDesk } from './operations.ts';
export type { ConversationRecord, ConversationShelf, Summary, Turn } from './shelf.ts';
export { windowOf } from './window.ts';
