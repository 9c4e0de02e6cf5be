import { Refuse, type Route } from '../server/index.ts';
import { CREATED } from './chat.ts';

/** `GET /models` and `GET /models/{id}`. */
export const modelRoutes = (
  base: string,
  owner: string,
  more: (desk: { contextTokens: number }) => object = () => ({}),
): Route[] => {
  const item = (id: string, desk: { contextTokens: number }) => ({
    id,
    object: 'model',
    created: CREATED,
    owned_by: owner,
    ...more(desk),
  });
  return [
    {
      method: 'GET',
      path: new RegExp(`^${base}/models$`),
      reply: ({ desk }) => ({ kind: 'plain', body: { object: 'list', data: desk.models.map((id) => item(id, desk)) } }),
    },
    {
      method: 'GET',
      path: new RegExp(`^${base}/models/(.+)$`),
      reply({ groups: [id = ''], desk }) {
        if (!desk.models.includes(id)) throw new Refuse('model-unknown', `The model '${id}' does not exist`);
        return { kind: 'plain', body: item(id, desk) };
      },
    },
  ];
};
