import { type Dataset, type ServiceId, serviceOf } from '../dataset/dataset.ts';
import { type LayerId, layerIds } from '../dataset/layers.ts';
import { candidates, type Workload } from '../dataset/workloads.ts';
import type { Aim } from '../understand/intent.ts';
import type { Answer, Rank } from './answer.ts';

function rankOf(data: Dataset, id: ServiceId): Rank | null {
  const service = serviceOf(data, id);
  if (!service) return null;
  const has = (who: string) => layerIds.filter((layer) => service.layers[layer].who === who);
  const yours = has('customer');
  const shared = [...has('shared'), ...has('depends')];
  return { service: service.id, load: yours.length + shared.length / 2, yours, shared };
}

/** Where a service stands among the usual candidates. */
const standing = new Map<ServiceId, number>([...new Set(Object.values(candidates).flat())].map((id, at) => [id, at]));
const placeOf = ({ service }: Rank) => standing.get(service) ?? standing.size;

/** The customer may log in to the machine that it runs on. */
function opensItsHost(data: Dataset, { service: id }: Rank): boolean {
  const service = serviceOf(data, id);
  return [service?.duties['ssh-access'], service?.layers['operating-system']].some((fact) => fact?.who === 'customer');
}

/**
 * The candidates by what stays with the customer, the least first; of two alike the one that usually leaves less, then the one named
 * first. Who wants control has the most first; who wants the host, only what opens it.
 */
export function choice(
  data: Dataset,
  services: readonly ServiceId[],
  workload: Workload,
  wanted: Aim,
): Extract<Answer, { kind: 'choose' }> {
  const named = services.length > 0 ? services : candidates[workload];
  const least = named
    .flatMap((id) => rankOf(data, id) ?? [])
    .sort((a, b) => a.load - b.load || placeOf(a) - placeOf(b));
  const open = wanted === 'host' ? least.filter((rank) => opensItsHost(data, rank)) : [];
  const aim = wanted === 'host' && open.length === 0 ? 'least' : wanted;
  const ranks = { least, control: least.toReversed(), host: open }[aim];
  const always = layerIds.filter(
    (layer): layer is LayerId => ranks.length > 0 && ranks.every((rank) => rank.yours.includes(layer)),
  );
  return { kind: 'choose', ranks, always, aim };
}
