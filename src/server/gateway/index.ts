export type {
  AnswerMemory,
  CacheFigures,
  Caller,
  GatewayDoor,
  ListedTemplate,
  LiveAnswers,
  RenderedTemplate,
  TemplateShelf,
} from './door.ts';
export { gatewayRoutes } from './routes.ts';
