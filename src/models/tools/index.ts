export type { RunnableTool, ToolResult, Wish } from './tool-call.ts';
export { type ToolsUsed, type ToolUse, type ToolUseEvent, useTools } from './use-tools.ts';
