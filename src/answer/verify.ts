import { RollcallError } from '../errors.js';
import type { Report } from '../report/report.js';
import { evaluateCount } from '../votes/evaluate-count.js';
import { evaluateSet } from '../votes/evaluate-set.js';
import type { Ledger } from '../votes/ledger.js';
import { parseSet } from '../votes/parse-set.js';
import { positionOf } from '../votes/position-of.js';
import { parseReference } from '../votes/reference.js';
import { tallyOf } from '../votes/tally-of.js';
import type { Answer, Fact } from './answer.js';
import { setContext } from './set-context.js';

/** What an answer is proved against. */
export interface Evidence {
  readonly report: Report;
  readonly ledger: Ledger;
}

function isPosition(fact: Extract<Fact, { type: 'position' }>, { ledger }: Evidence): boolean {
  const found = positionOf(ledger, parseReference(fact.vote, ledger.symbol) ?? '', fact.country);
  return found?.position === fact.position && found.intended === fact.intended;
}

function isTally(fact: Extract<Fact, { type: 'tally' }>, { ledger }: Evidence): boolean {
  const tally = tallyOf(ledger, parseReference(fact.vote, ledger.symbol) ?? '');
  return tally?.inFavour === fact.inFavour && tally.against === fact.against && tally.abstaining === fact.abstaining;
}

function isSet(fact: Extract<Fact, { type: 'countries' }>, { ledger }: Evidence): boolean {
  const set = parseSet(fact.of, ledger.symbol);
  const members = set && evaluateSet(ledger, set, setContext);
  if (members === undefined || members.length !== fact.countries.length) return false;
  const told = new Set<string>(fact.countries);
  return members.every((member) => told.has(member));
}

function holds(fact: Fact, evidence: Evidence): boolean {
  switch (fact.type) {
    case 'position':
      return isPosition(fact, evidence);
    case 'tally':
      return isTally(fact, evidence);
    case 'countries':
      return isSet(fact, evidence);
    case 'count':
      return evaluateCount(evidence.ledger, fact.of, setContext) === fact.value;
  }
}

/**
 * Proves an answer before it leaves: every citation is a unit of the report, every quote a stretch of its text to the
 * letter, every fact the same when it is worked out anew from the ledger.
 * @throws RollcallError `unproven-answer`, naming what does not hold: a fault of ours, never to be shown as an answer
 */
export function verify(answer: Answer, evidence: Evidence): Answer {
  for (const { unit, quote } of answer.citations) {
    const [, symbol, id = ''] = /^([^#]+)#([^#]+)$/.exec(unit) ?? [];
    const found = symbol === evidence.report.meta.symbol ? evidence.report.unitById.get(id) : undefined;
    if (quote !== '' && found?.text.includes(quote)) continue;
    throw new RollcallError('unproven-answer', `The quote from ${unit} is not in the report to the letter.`, {
      data: { unit, quote },
    });
  }
  for (const fact of answer.facts) {
    if (holds(fact, evidence)) continue;
    throw new RollcallError('unproven-answer', 'A fact is not what the ledger gives when worked out anew.', {
      data: { fact },
    });
  }
  return answer;
}
