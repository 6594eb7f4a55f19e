import {
  type Activity as BotActivity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
  type TurnContext,
} from 'botbuilder';
import type { Activity } from './activity.ts';
import { refusalOf } from './refusal.ts';

/** What we send: a message with a card, or with a line of text. */
export type Outgoing = { readonly type: 'message'; readonly [more: string]: unknown };

/** One activity being answered. An id is the platform's, null where it does not tell (its caller takes the replies in the response). */
export type Turn = {
  /** Where the activity came from: in its thread. */
  readonly reply: (message: Outgoing) => Promise<string | null>;
  /** Into a room as a message of its own. */
  readonly post: (room: string, message: Outgoing) => Promise<string | null>;
  readonly update: (room: string, id: string, message: Outgoing) => Promise<void>;
  readonly remove: (room: string, id: string) => Promise<void>;
};

/** What goes back over HTTP. */
export type Outcome = { readonly status: number; readonly body?: unknown };

export type Credentials = {
  /** '' turns authentication off altogether: the caller sees to it that only a sandbox does that. */
  readonly appId: string;
  readonly appPassword: string;
  readonly tenantId: string | null;
  /** Where the keys of incoming tokens are published; Microsoft's, where it is left out. */
  readonly openIdMetadataUrl?: string;
  /** Sent to the connector as it is, in the place of a token fetched with the password. */
  readonly connectorToken?: string;
};

/** Runs `work` for an activity whose token is right; what it gives is the answer to an invoke. */
type Adapter = (
  activity: Activity,
  authorization: string,
  work: (turn: Turn) => Promise<Outcome | null>,
) => Promise<Outcome>;

type Identity = Awaited<ReturnType<ConfigurationBotFrameworkAuthentication['authenticateRequest']>>;

/** What we use of the SDK's client of the connector. */
type Connector = {
  readonly conversations: {
    readonly sendToConversation: (room: string, message: Partial<BotActivity>) => Promise<{ readonly id?: string }>;
    readonly updateActivity: (room: string, id: string, message: Partial<BotActivity>) => Promise<unknown>;
    readonly deleteActivity: (room: string, id: string) => Promise<unknown>;
  };
};

// The SDK keeps this method to itself, and its public one answers 500 with the reason where a token is forged, and
// prints what it was given (stack-facts: measured with 4.23.3).
class OpenCloudAdapter extends CloudAdapter {
  run(authentication: Identity, activity: BotActivity, logic: (context: TurnContext) => Promise<void>) {
    return this.processActivity(authentication, activity, logic);
  }
}

export function openAdapter(credentials: Credentials): Adapter {
  const authentication = authenticationWith(credentials);
  const adapter = new OpenCloudAdapter(authentication);
  // The default prints the error and its activity.
  adapter.onTurnError = async (_context, error) => {
    throw error;
  };
  return async (incoming, authorization, work) => {
    const activity = incoming as unknown as BotActivity;
    let identity: Identity;
    try {
      identity = await authentication.authenticateRequest(activity, authorization);
    } catch (error) {
      return { status: refusalOf(error) };
    }
    let outcome: Outcome | null = null;
    const replies = await adapter.run(identity, activity, async (context) => {
      outcome = await work(turnOver(context, adapter));
    });
    // With `deliveryMode: expectReplies` the messages themselves are the body.
    return activity.deliveryMode === 'expectReplies' ? (replies ?? { status: 200 }) : (outcome ?? { status: 200 });
  };
}

function turnOver(context: TurnContext, adapter: CloudAdapter): Turn {
  const connector = (): Connector => context.turnState.get(adapter.ConnectorClientKey);
  const { from, recipient, channelId, serviceUrl } = context.activity;
  const addressed = (room: string, message: Outgoing) =>
    ({
      ...message,
      channelId,
      serviceUrl,
      from: recipient,
      recipient: from,
      conversation: { id: room },
    }) as unknown as BotActivity;
  const reply = async (message: Outgoing) => (await context.sendActivity(message as Partial<BotActivity>))?.id || null;
  return {
    reply,
    post: async (room, message) => {
      if (context.activity.deliveryMode === 'expectReplies') return reply(message);
      return (await connector().conversations.sendToConversation(room, addressed(room, message))).id || null;
    },
    update: async (room, id, message) => {
      await connector().conversations.updateActivity(room, id, { ...addressed(room, message), id });
    },
    remove: async (room, id) => {
      await connector().conversations.deleteActivity(room, id);
    },
  };
}

function authenticationWith({ appId, appPassword, tenantId, openIdMetadataUrl, connectorToken }: Credentials) {
  const factory = new ConfigurationServiceClientCredentialFactory({
    MicrosoftAppId: appId,
    MicrosoftAppPassword: appPassword,
    ...(tenantId
      ? { MicrosoftAppType: 'SingleTenant', MicrosoftAppTenantId: tenantId }
      : { MicrosoftAppType: 'MultiTenant' }),
  });
  if (connectorToken !== undefined) {
    factory.createCredentials = async () => ({
      signRequest: async (request) => {
        request.headers.set('authorization', `Bearer ${connectorToken}`);
        return request;
      },
    });
  }
  // One address of its own makes the SDK take all of them from here: the others are Microsoft's public ones.
  const addresses = openIdMetadataUrl && {
    ValidateAuthority: true,
    ToChannelFromBotLoginUrl: 'https://login.microsoftonline.com/botframework.com',
    ToChannelFromBotOAuthScope: 'https://api.botframework.com',
    ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
    OAuthUrl: 'https://api.botframework.com',
    ToBotFromChannelOpenIdMetadataUrl: openIdMetadataUrl,
    ToBotFromEmulatorOpenIdMetadataUrl: openIdMetadataUrl,
  };
  return new ConfigurationBotFrameworkAuthentication(addresses || {}, factory);
}
