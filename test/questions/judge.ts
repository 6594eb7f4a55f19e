import type { AnswerJson } from '../../src/cards/json.ts';

/** A question with its known answer: one line of build/ or measure/. */
export type Question = {
  readonly id: string;
  readonly kind: string;
  readonly q: string;
  readonly thread?: readonly string[];
  readonly services?: readonly string[];
  readonly accept?: readonly string[];
  readonly accept_by_service?: Readonly<Record<string, readonly string[]>>;
  readonly expects?: string;
  readonly best?: readonly string[];
};

/** 'wrong': answered, and false. 'missed': not answered, though it could be. 'overreach': answered, though it should not be. */
export type Outcome = 'right' | 'wrong' | 'missed' | 'overreach';

/** Services of their own whose ids begin like another's. */
const apart: ReadonlySet<string> = new Set(['vpc-lattice', 'ec2-auto-scaling', 'bedrock-agentcore', 'aurora-dsql']);

const same = (gold: string, got: string) =>
  gold.split('|').some((id) => got === id || (got.startsWith(`${id}-`) && !apart.has(got)));

const named = (answer: AnswerJson) => [
  ...new Set([...answer.services, ...answer.cells.flatMap((cell) => cell.service ?? [])]),
];

const owners = (answer: AnswerJson, service?: string) => [
  ...new Set(
    answer.cells.filter((cell) => service === undefined || same(service, cell.service ?? '')).map((cell) => cell.owner),
  ),
];

const isOneOf = (answer: AnswerJson, accept: readonly string[], otherwise: boolean) =>
  accept.length === 0 ||
  accept.includes(answer.owner ?? '') ||
  (answer.owner === 'depends' && owners(answer).length > 1 && otherwise);

function ofKind(question: Question, answer: AnswerJson): boolean {
  const { kind, services = [], accept = [] } = question;
  switch (kind) {
    case 'overview':
    case 'compare':
      return answer.intent === kind && services.every((gold) => named(answer).some((got) => same(gold, got)));
    case 'term':
      return answer.intent === 'term' && (!question.expects || new RegExp(question.expects, 'i').test(answer.text));
    case 'choose':
      return (
        (answer.intent === 'choose' || answer.intent === 'compare') &&
        (!question.best || question.best.includes(answer.services[0] ?? ''))
      );
    case 'owner-multi':
      return Object.entries(question.accept_by_service ?? {}).every(([service, ok]) => {
        const said = owners(answer, service);
        return said.length > 0 && said.every((owner) => ok.includes(owner));
      });
    case 'topic':
      return isOneOf(answer, accept, true);
    default:
      return (
        (services.length === 0 || services.some((gold) => named(answer).some((got) => same(gold, got)))) &&
        isOneOf(answer, accept, accept.length > 1)
      );
  }
}

/** Holds an answer against what is known of its question. */
export function outcome(question: Question, answer: AnswerJson): Outcome {
  const answered = answer.status === 'answered';
  switch (question.kind) {
    case 'unknown':
      return answered ? 'overreach' : 'right';
    case 'ambiguous':
      if (answer.status === 'clarify' || (answer.owner === 'depends' && owners(answer).length > 1)) return 'right';
      return answered ? 'overreach' : 'missed';
    case 'help':
      return answer.status === 'help' ? 'right' : 'missed';
    default:
      if (!answered) return 'missed';
      return ofKind(question, answer) ? 'right' : 'wrong';
  }
}
