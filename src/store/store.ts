import type { Rating, Status } from '../answer/answer.ts';

/** Where a topic is kept: a thread, or a room without threads; `person`: for this one alone, where it is left out for all. */
export type Where = {
  readonly organisation: string;
  readonly room: string;
  readonly thread: string | null;
  readonly person?: string;
};

/** What one question left behind, whoever asked it. `text` is kept only as long as the setting says, and is null where it says never. */
export type QuestionRecord = {
  readonly id: string;
  readonly organisation: string;
  readonly at: number;
  /** The intent's kind and what it is about, as JSON; never the person's words. */
  readonly intent: string;
  readonly status: Status;
  readonly text: string | null;
};

/** What we remember. Every method takes the organisation. Times are milliseconds since 1970, and come in as `now`. */
export type Store = {
  /** True the first time an event's id is given, false when it was seen before, by any instance. */
  readonly firstSight: (organisation: string, event: string, now: number) => Promise<boolean>;
  /** What a thread (or a chat without threads) is about: opaque text, forgotten after `topicDays`. */
  readonly topic: (place: Where, now: number) => Promise<string | null>;
  readonly setTopic: (place: Where, topic: string, now: number) => Promise<void>;
  /** The room's pinned onboarding message. */
  readonly pin: (organisation: string, room: string) => Promise<string | null>;
  readonly setPin: (organisation: string, room: string, message: string | null) => Promise<void>;
  /** True the first time a room (or a person's chat) is greeted. */
  readonly firstGreeting: (organisation: string, room: string, now: number) => Promise<boolean>;
  /** A Slack installation, as JSON; encrypted where it is kept. */
  readonly installation: (organisation: string) => Promise<string | null>;
  readonly setInstallation: (organisation: string, installation: string, now: number) => Promise<void>;
  readonly deleteInstallation: (organisation: string) => Promise<void>;
  readonly addQuestion: (record: QuestionRecord) => Promise<void>;
  readonly rate: (organisation: string, question: string, rating: Rating) => Promise<void>;
  /** How many of each kind are kept for an organisation: what the home shows under "what srm stores". */
  readonly held: (organisation: string) => Promise<Readonly<Record<'rooms' | 'topics' | 'questions', number>>>;
  /** Everything of an organisation. */
  readonly forget: (organisation: string) => Promise<void>;
  /** What is kept of one room: its greeting, its card, and what its threads are about. */
  readonly forgetRoom: (organisation: string, room: string) => Promise<void>;
  /** Drops what is past its time: seen events after a day, topics after `topicDays`, question texts after the setting, questions after `questionDays`. */
  readonly sweep: (now: number) => Promise<void>;
  readonly ready: () => Promise<boolean>;
  readonly close: () => Promise<void>;
};
