import { parseSet } from '../../votes/parse-set.js';
import type { Answer } from '../answer.js';
import type { Card, ListLink } from '../card.js';
import type { ToolContext } from '../tools/tool-context.js';

/** A set of more members is worth a list of its own: so many can still be read in a sentence. */
const readInSentence = 15;

/** What opens one of several lists. */
function labelOf({ voice, ledger }: ToolContext, of: string, count: number): string {
  const { zh, say } = voice;
  const set = parseSet(of, ledger.symbol);
  if (set?.kind === 'sponsors') {
    const names = {
      all: say(zh`提案国`, 'Sponsors'),
      first: say(zh`最初提案国`, 'First sponsors'),
      joined: say(zh`后来加入的`, 'Later sponsors'),
    };
    return `${names[set.which]} ${count}`;
  }
  return say(zh`显示名单（${count}）`, `Show the list (${count})`);
}

/** The long sets of members that an answer states. */
function listsOf(context: ToolContext, answer: Answer): readonly ListLink[] {
  const { voice } = context;
  const sets = answer.facts.flatMap((fact) =>
    fact.type === 'countries' && fact.countries.length > readInSentence ? [fact] : [],
  );
  const [only, other] = sets;
  if (only && !other) return [{ label: voice.say(voice.zh`显示名单`, 'Show the list'), of: only.of }];
  return sets.map(({ of, countries }) => ({ label: labelOf(context, of, countries.length), of }));
}

/** The text that was voted on, where an answer is about one vote and does not quote that text. */
function textOf({ ledger, report }: ToolContext, answer: Answer): string | undefined {
  const ids = answer.facts.flatMap((fact) => ('vote' in fact ? [fact.vote.replace(/^.*#/, '')] : []));
  const [id, other] = new Set(ids);
  const vote = ledger.votes.find((each) => each.id === id);
  if (vote?.textUnit === undefined || other !== undefined) return undefined;
  const place = report.unitById.has(vote.textUnit)
    ? vote.textUnit
    : ledger.drafts.find((draft) => draft.id === vote.draft)?.symbol;
  const quoted = answer.citations.some(({ unit }) => unit.replace(/^.*#/, '') === vote.textUnit);
  return quoted ? undefined : place;
}

/** An answer with what can be opened from it: long lists that it states, and the text that was voted on. */
export function withNextSteps(context: ToolContext, answer: Answer): Card {
  if (answer.kind !== 'exact') return { answer };
  const lists = listsOf(context, answer);
  const place = textOf(context, answer);
  return { answer, ...(lists.length > 0 ? { lists } : {}), ...(place === undefined ? {} : { textOf: place }) };
}
