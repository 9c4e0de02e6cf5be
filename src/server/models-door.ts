import { countRequest, renderTemplate } from '#models';
import type { Studio } from '#studio';
import type { GatewayDoor } from './gateway/index.ts';
import type { Limits } from './settings.ts';

/** A studio's language models as the compatible doors need them. Who asks is the server's to say. */
export async function modelsDoor(
  studio: Studio,
  limits: Pick<Limits, 'gatewayBytes' | 'heartbeat'>,
): Promise<Omit<GatewayDoor, 'whoIs'>> {
  const { gateway, templates, live, settings } = await studio.models();
  return {
    gateway,
    live,
    count: async (request, model) => countRequest(request, model ?? '').tokens,
    templates: {
      async list() {
        const all = await templates.list();
        return all.map(({ name, version, description, variables }) => ({ name, version, description, variables }));
      },
      async render(_caller, { name, version, variables }) {
        const template = await templates.get(name, version);
        const { system, user } = renderTemplate(template, variables as Parameters<typeof renderTemplate>[1]);
        const prompt = system === '' ? user : `${system}\n\n${user}`;
        return { template: template.name, version: template.version, prompt };
      },
    },
    memory: {
      clear: () => gateway.memory.clear(),
      figures: async () => ({ ...(await gateway.memory.stats()), ttlSeconds: settings.cache.seconds }),
    },
    limits: { bodyBytes: limits.gatewayBytes, heartbeat: limits.heartbeat },
    now: studio.clock,
  };
}
