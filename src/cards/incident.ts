import type { Answer } from '../answer/answer.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { IncidentId } from '../dataset/incidents.ts';
import { incidentPhrases } from '../languages/en/incidents.ts';
import { sentences, verdictSaid, words } from '../languages/en/sentences.ts';
import type { Draft, Occasion } from './cards.ts';
import { ageBlocks, reviewedOf, servicesName, sourcesOf } from './facts.ts';
import { labelled, rowBlocks } from './rows.ts';

/** The name by which a question calls an incident of some class, "Heartbleed", where the class is not called so itself. */
export function calledIn(question: string, incident: string, name: string): string | null {
  const known = new Set((incidentPhrases[incident as IncidentId] ?? '').split('|'));
  const said = question.match(/[\w.-]*\w/g)?.find((word) => known.has(word.toLowerCase())) ?? null;
  if (said === null || name.toLowerCase().includes(said.toLowerCase())) return null;
  return /^cve-/i.test(said) ? said.toUpperCase() : said.charAt(0).toUpperCase() + said.slice(1);
}

export function incidentCard(
  data: Dataset,
  answer: Extract<Answer, { kind: 'incident' }>,
  { question, now }: Occasion,
): Draft {
  const known = data.incidents[answer.incident];
  const kind = known?.name ?? answer.incident;
  const called = calledIn(question, answer.incident, kind);
  const name = called === null ? kind : sentences.called(kind, called);
  const title = answer.services.length === 0 ? name : sentences.about(servicesName(data, answer.services), name);
  const said = verdictSaid(answer.verdict, words.acts[answer.owner ?? 'differs']);
  const { blocks, lines } = rowBlocks(labelled(data, answer.rows));
  const reviewed = reviewedOf(
    data,
    answer.rows.map((row) => row.service),
  );
  const sources = sourcesOf(
    [...answer.rows.flatMap((row) => row.fact.citations), ...(known?.citations ?? [])],
    reviewed,
  );
  return {
    title,
    owner: answer.owner,
    text: [`${title}.`, said, known?.what ?? '', ...lines, sources.text].filter((one) => one !== '').join('\n'),
    blocks: [
      { kind: 'text', text: [{ bold: said }, ` ${known?.what ?? ''}`] },
      ...blocks,
      ...ageBlocks(reviewed, now),
      sources.block,
    ],
  };
}
