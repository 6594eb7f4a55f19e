import type { Dataset, ServiceEntry } from '../../src/dataset/dataset.ts';

const onsets = 'z v k br tr q m n dr gl pl sk th w y fl cr h j st'.split(' ');
const vowels = 'o e i a u ai or en ul ax'.split(' ');
const codas = 'vex lon dar mit quil rix zan pho bril tov gan sek wul nix dorn'.split(' ');

/** 'zorvex': pronounceable, of no language, and different for each number. */
export function madeUpName(at: number): string {
  const onset = onsets[at % onsets.length] ?? '';
  const vowel = vowels[Math.floor(at / onsets.length) % vowels.length] ?? '';
  const coda = codas[Math.floor(at / (onsets.length * vowels.length)) % codas.length] ?? '';
  const round = Math.floor(at / (onsets.length * vowels.length * codas.length));
  return `${onset}${vowel}${coda}${round === 0 ? '' : (codas[round % codas.length] ?? '')}${round < codas.length ? '' : round}`;
}

const second = [
  '',
  ' fleet',
  ' serverless',
  ' cluster',
  ' gateway',
  ' instance',
  ' jobs',
  ' tables',
  ' studio',
  ' hub',
];

/** A service's answers under a made-up name, with as many names as it has. */
function clone(service: ServiceEntry, at: number): ServiceEntry {
  const name = madeUpName(at);
  const short = `${name[0]?.toUpperCase()}${name.slice(1)}`;
  const aka = service.aka.map(
    (_, place) => `${name}${second[place % second.length]}${place < second.length ? '' : ` ${place}`}`,
  );
  return { ...service, id: `${name}-${at}`, name: `Amazon ${short}`, short, aka, variantOf: null, variants: [] };
}

/** The dataset with `factor` times as many services: its own and made-up ones. */
export function withMadeUp(data: Dataset, factor: number): Dataset {
  const own = [...data.services.values()];
  const services = new Map(data.services);
  for (let at = 0; services.size < own.length * factor; at += 1) {
    const one = clone(own[at % own.length] as ServiceEntry, at);
    services.set(one.id, one);
  }
  return { ...data, services };
}
