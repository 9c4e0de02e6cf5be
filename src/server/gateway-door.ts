import type { Hono } from 'hono';
import type { Admission } from './entry/admission.ts';
import { type Bindings, exchangeOf } from './front/exchange.ts';
import { gatewayRoutes } from './gateway/index.ts';
import type { House } from './house.ts';

/**
 * Opens the doors of the language models. Who asks is decided here and nowhere else; a refusal under `/v1` is told by those
 * doors in the caller's own dialect.
 */
export function mountGateway(app: Hono<{ Bindings: Bindings }>, gateway: House['gateway'], admission: Admission): void {
  if (gateway === undefined) return;
  const routes = gatewayRoutes({
    ...gateway,
    async whoIs(context) {
      const exchange = exchangeOf(context);
      exchange.route ??= context.req.path.startsWith('/v1/') ? '/v1' : '/api/llm';
      const { user, key } = await admission.admit(exchange, 'models');
      return key === undefined ? { user } : { user, key };
    },
  });
  app.route('/', routes);
}
