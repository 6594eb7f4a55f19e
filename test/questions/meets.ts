import { dataset, isWayOf } from '../../src/dataset/dataset.ts';

/** Of the public form of an answer (cards/json.ts), what both judges look at. */
type Told = {
  readonly services?: readonly string[];
  readonly owner?: string | null;
  readonly cells?: readonly { readonly service: string | null; readonly owner: string }[];
};

/** 'wrong': answered, and false. 'missed': not answered, though it could be. 'overreach': answered, though it should not be. */
export type Outcome = 'right' | 'wrong' | 'missed' | 'overreach';

/**
 * Is a service the one that is wanted, or a way of running it? IAM Identity Center is none of IAM's, whatever its id begins with.
 * What is wanted was written without a look at the dataset: 'sagemaker' is no service's id, and means all whose ids begin so.
 */
const isOf = (wanted: string, id: string): boolean =>
  id === wanted || (dataset.services.has(wanted) ? isWayOf(dataset, id, wanted) : id.startsWith(`${wanted}-`));

/** 'a|b' is met by either. */
const meets = (wanted: string, id: string): boolean => wanted.split('|').some((one) => isOf(one, id));

/** An answer speaks of a service. */
export const names = ({ services = [], cells = [] }: Told, wanted: string): boolean =>
  [...services, ...cells.flatMap(({ service }) => service ?? [])].some((id) => meets(wanted, id));

/** Whose it is said to be, on some services or on all. */
export const ownersOf = ({ cells = [] }: Told, isMeant = (_service: string) => true): string[] => [
  ...new Set(cells.flatMap(({ service, owner }) => (isMeant(service ?? '') ? owner : []))),
];

/** "It depends" tells something only together with what it depends on. */
export const dependsOnSomething = (told: Told): boolean => told.owner === 'depends' && ownersOf(told).length > 1;

/** Of each of several services whoever may have it, and no one else. Fargate, where it is one of them, speaks for itself and not for ECS. */
export function eachOwned(told: Told, accepted: Readonly<Record<string, readonly string[]>>): boolean {
  const all = Object.keys(accepted).flatMap((wanted) => wanted.split('|'));
  return Object.entries(accepted).every(([wanted, accept]) => {
    const own = wanted.split('|');
    const owners = ownersOf(told, (id) => meets(wanted, id) && (own.includes(id) || !all.includes(id)));
    return owners.length > 0 && owners.every((owner) => accept.includes(owner));
  });
}
