import { z } from 'zod';

const account = z.object({
  id: z.string(),
  name: z.string().nullish(),
  aadObjectId: z.string().nullish(),
  role: z.string().nullish(),
});

/**
 * What we read of a Bot Framework activity. Fields that we do not know pass through untouched, for the adapter needs
 * them; a field that we do know and that has the wrong shape makes the whole activity unreadable.
 */
const activity = z.looseObject({
  type: z.string().min(1),
  id: z.string().nullish(),
  name: z.string().nullish(),
  action: z.string().nullish(),
  channelId: z.string(),
  serviceUrl: z.string(),
  from: account.loose(),
  recipient: account.loose(),
  conversation: z.looseObject({
    id: z.string().min(1),
    conversationType: z.string().nullish(),
    tenantId: z.string().nullish(),
  }),
  text: z.string().nullish(),
  value: z.unknown().optional(),
  replyToId: z.string().nullish(),
  entities: z
    .array(
      z.looseObject({
        type: z.string(),
        text: z.string().nullish(),
        mentioned: z.looseObject({ id: z.string().nullish() }).nullish(),
      }),
    )
    .nullish(),
  membersAdded: z.array(z.looseObject({ id: z.string() })).nullish(),
  membersRemoved: z.array(z.looseObject({ id: z.string() })).nullish(),
  channelData: z.looseObject({ tenant: z.looseObject({ id: z.string().nullish() }).nullish() }).nullish(),
});

export type Activity = z.infer<typeof activity>;

/** The activity in a request's body, or null where there is none to be read. */
export function fromBody(body: string): Activity | null {
  try {
    return activity.safeParse(JSON.parse(body)).data ?? null;
  } catch {
    return null;
  }
}
