import * as z from 'zod';

/** A model server of this machine that the studio may start and stop: its command is the person's own. */
export const ServerSettings = z.strictObject({
  name: z.string().regex(/^[a-z0-9][a-z0-9-]{0,40}$/, 'lower-case letters, digits and hyphens'),
  /** The program and its arguments, one by one; no shell reads them. */
  command: z.array(z.string().min(1)).min(1),
  folder: z.string().optional(),
  /** Added to a bare environment: provider keys are not inherited. */
  environment: z.record(z.string(), z.string()).default({}),
  /** Answers with a status below 400 once the server is ready: `http://127.0.0.1:8000/health`. */
  health: z.url({ protocol: /^https?$/ }),
  /** Seconds it may take until it is ready. */
  readyWithin: z.number().positive().max(3600).default(300),
  /** Of the servers of one group `switch` lets one run at a time, as they share one memory. */
  group: z.string().default('models'),
});
export type ServerSettings = z.infer<typeof ServerSettings>;
