import type { Draft } from '../ledger.js';
import type { Passage } from './passage.js';
import { readActors } from './read-actors.js';
import { baseSymbol, type DraftMention, readDraftSymbols } from './read-draft-symbols.js';
import { readNames } from './read-names.js';
import { readDate } from './read-narrative-years.js';
import { sentencesOf } from './sentences-of.js';

/** Who submitted a draft, in whose name, and under what title, as one sentence says. */
export interface Submission {
  /** The draft's symbol without its revision. */
  readonly base: string;
  readonly title?: string;
  readonly submission: NonNullable<Draft['submission']>;
  /** Those it was submitted in the name of. */
  readonly first: Draft['sponsors']['first'];
  /** Names that belong to no member. */
  readonly unknown: readonly string[];
}

interface Clause {
  readonly before: string;
  readonly title: string | undefined;
  readonly draft: DraftMention;
  /** A list of sponsors after the draft (提案国为…); the empty string where there is none. */
  readonly sponsors: string;
}

const sponsorsIn = (sentence: string): string =>
  /提案国(?:为|是|有|如下|包括)[：:]?([^，；。]+)/.exec(sentence)?.[1] ?? '';

/** A sentence in which somebody submits a draft; the object must be the draft itself, not a motion or a change to it. */
function findClause(sentence: string): Clause | undefined {
  const mentions = readDraftSymbols(sentence);
  const draft = mentions.find((mention) => mention.kind === 'amendment') ?? mentions[0];
  const verb = /^(.*?)(?:提出|提交|介绍)了?(?!动议)/s.exec(sentence.slice(0, draft?.start ?? 0));
  if (!draft || !verb || /表决|面前有|秘书/.test(verb[0])) return undefined;
  const object = sentence.slice(verb[0].length, draft.start);
  const head = object.replace(/“[^”]*”/g, '').replace(/^.*?(?:对|关于)(?=.*修正案)/, '');
  if (/[。；]|动议|表决|口头|发言/.test(head)) return undefined;
  const title = /题为“(.+?)”(?:的|$|。|，|\()/.exec(sentence.slice(verb[0].length).replace(/‘|’/g, ''))?.[1];
  return {
    before: verb[1] ?? '',
    title: draft.kind === 'amendment' ? undefined : title,
    draft,
    sponsors: sponsorsIn(sentence),
  };
}

/** 委员会面前有由…提出的决议草案: the passive form of the same. */
function findPassive(sentence: string): Clause | undefined {
  const draft = readDraftSymbols(sentence)[0];
  const match = /由([^，。；]+?)(?:提出|提交|介绍)/.exec(sentence);
  if (!draft || !match?.[1] || !/面前有|收到|审议/.test(sentence)) return undefined;
  return { before: match[1], title: /题为“(.+?)”的/.exec(sentence)?.[1], draft, sponsors: sponsorsIn(sentence) };
}

function submissionIn(clause: Clause, { unit }: Passage, year: number | undefined): Submission {
  const actors = readActors(clause.before);
  const [by, nameOf, listed] = [readNames(actors.by), readNames(actors.nameOf), readNames(clause.sponsors)];
  const date = readDate(clause.before, year);
  const jointly = by.members.length > 1 || actors.also;
  return {
    base: baseSymbol(clause.draft.symbol),
    ...(clause.title === undefined ? {} : { title: clause.title }),
    submission: { by: by.members, unit: unit.id, ...(date ? { date } : {}) },
    first: [...new Set([...(jointly ? by.members : []), ...nameOf.members, ...listed.members])],
    unknown: [...by.unknown, ...nameOf.unknown, ...listed.unknown],
  };
}

/** Every sentence of a report that says who submitted or introduced a draft, in order. */
export function readSubmissions(
  passages: readonly Passage[],
  years: ReadonlyMap<string, number>,
): readonly Submission[] {
  return passages.flatMap((passage) =>
    sentencesOf(passage.text).flatMap((sentence) => {
      const clause = findClause(sentence) ?? findPassive(sentence);
      return clause ? [submissionIn(clause, passage, years.get(passage.unit.id))] : [];
    }),
  );
}
