export { FAULT_MODES, type FaultCase, type FaultMode } from './fault-modes.ts';
export {
  type Body,
  type Desk,
  event,
  line,
  type Piece,
  type Protocol,
  type Refusal,
  type RefusalKind,
  Refuse,
  type Refused,
  type Reply,
  type Route,
  type RoutedRequest,
  type SpokenReply,
  type Stream,
} from './protocol.ts';
export {
  countIn,
  demand,
  isObject,
  isText,
  jsonOr,
  listIn,
  objectIn,
  objectsIn,
  textIn,
  textsIn,
} from './reading.ts';
export { serve } from './serve.ts';
