import type { AnswerJson } from '../../src/cards/json.ts';
import { dependsOnSomething, eachOwned, names, type Outcome } from './meets.ts';

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

const isOneOf = (answer: AnswerJson, accept: readonly string[], otherwise: boolean) =>
  accept.length === 0 || accept.includes(answer.owner ?? '') || (otherwise && dependsOnSomething(answer));

function ofKind(question: Question, answer: AnswerJson): boolean {
  const { kind, services = [], accept = [] } = question;
  switch (kind) {
    case 'overview':
    case 'compare':
      return answer.intent === kind && services.every((wanted) => names(answer, wanted));
    case 'term':
      return answer.intent === 'term' && (!question.expects || new RegExp(question.expects, 'i').test(answer.text));
    case 'choose':
      return (
        (answer.intent === 'choose' || answer.intent === 'compare') &&
        (!question.best || question.best.includes(answer.services[0] ?? ''))
      );
    case 'owner-multi':
      return eachOwned(answer, question.accept_by_service ?? {});
    case 'topic':
      return isOneOf(answer, accept, true);
    default:
      return (
        (services.length === 0 || services.some((wanted) => names(answer, wanted))) &&
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
      if (answer.status === 'clarify' || dependsOnSomething(answer)) return 'right';
      return answered ? 'overreach' : 'missed';
    case 'help':
      return answer.status === 'help' ? 'right' : 'missed';
    default:
      if (!answered) return 'missed';
      return ofKind(question, answer) ? 'right' : 'wrong';
  }
}
