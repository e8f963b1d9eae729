import type { SetExpression } from '../../votes/set-expression.js';
import type { Reference } from '../understand/references.js';
import type { Plan } from './plan.js';
import { asksFor, draftsOf, membersOf, type Planning, voteReferences } from './planning.js';

/** Drafts that a question about sponsors is about: those it names, else all that have sponsors. */
function sponsoredDrafts({ reading, ledger }: Planning, all = false): readonly string[] {
  const named = draftsOf(reading);
  return named.length > 0 && !all
    ? named
    : ledger.drafts
        .filter((draft) => draft.sponsors.first.length > 1 || draft.kind === 'resolution')
        .map((draft) => draft.id);
}

const sponsorWord = /提案国|共同提案|联署|连署|联合提案|共提|附议|联名|发起国|\bco-?sponsor\w*|\bsponsor\w*/;

/** The drafts whose sponsors are meant: the one named beside the word, the only one named, or all that have sponsors. */
function draftsOfSponsors(planning: Planning): { drafts: readonly string[]; beside: Reference | undefined } {
  const { reading } = planning;
  const word = sponsorWord.exec(reading.folded);
  const start = word?.index ?? 0;
  const end = start + (word?.[0].length ?? 0);
  const named = reading.references.filter(({ chosen, drafts }) => chosen && drafts.length > 0);
  const beside = named.find(
    (each) =>
      (each.end <= start && /^[\s的之'’s]*(?:co-?)?$/.test(reading.folded.slice(each.end, start))) ||
      (each.start >= end && /^\s*(?:of|to|for)?\s*(?:the )?$/.test(reading.folded.slice(end, each.start))),
  );
  const only = named.length === 1 && named[0]?.kind === 'draft' ? named[0] : undefined;
  const chosen = beside ?? only;
  return { drafts: chosen ? chosen.drafts : sponsoredDrafts(planning, named.length > 1), beside };
}

/** Sponsors by how they voted on their own draft, or on other votes that the question names. */
function planSponsorVotes(planning: Planning): Plan | undefined {
  const { reading, ledger } = planning;
  const [mention] = reading.positions;
  if (!mention) return undefined;
  const { drafts, beside } = draftsOfSponsors(planning);
  const votes = [
    ...new Set(
      voteReferences(reading)
        .filter((each) => each !== beside)
        .flatMap((each) => each.votes),
    ),
  ];
  const whole = (draft: string): readonly string[] =>
    ledger.votes.filter((vote) => vote.draft === draft && vote.scope.kind === 'whole').map((vote) => vote.id);
  const which = asksFor(reading, 'joined') ? 'joined' : asksFor(reading, 'first') ? 'first' : 'all';
  const among = (draft: string): SetExpression => ({ kind: 'sponsors', draft, which });
  const pairs = drafts.flatMap((draft) => (votes.length > 0 ? votes : whole(draft)).map((vote) => ({ draft, vote })));
  const [first, second] = pairs;
  const sponsorsDenied =
    /(?:不是|并非|非|没有?|未|不在|\bnot|n't|\bnon|\bwithout)\s*(?:\w{0,4}\s*)?(?:a |the |its )?$/.test(
      reading.folded.slice(0, sponsorWord.exec(reading.folded)?.index ?? 0),
    );
  if (first && !second && !sponsorsDenied && mention.negated && mention.position === 'in-favour') {
    return { tool: 'not-in-favour', vote: first.vote, among: among(first.draft) };
  }
  return {
    tool: 'voters',
    sets: pairs.map(({ draft, vote }): SetExpression => {
      const position: SetExpression = { kind: 'position', vote, position: mention.position };
      if (sponsorsDenied) return { kind: 'except', base: position, minus: among(draft) };
      return mention.negated
        ? { kind: 'except', base: among(draft), minus: position }
        : { kind: 'and', of: [among(draft), position] };
    }),
  };
}

/** Who sponsored or submitted what; `undefined` for a question about neither. */
export function planSponsors(planning: Planning): Plan | undefined {
  const { reading } = planning;
  const countries = membersOf(reading);
  const named = draftsOf(reading);
  const which = asksFor(reading, 'joined') ? 'joined' : asksFor(reading, 'first') ? 'first' : 'all';
  if (asksFor(reading, 'sponsor')) {
    if (countries.length > 0 && named.length === 0 && !asksFor(reading, 'joined'))
      return { tool: 'sponsored-by', countries };
    if (countries.length > 0)
      return { tool: 'is-sponsor', countries, drafts: named.length > 0 ? named : sponsoredDrafts(planning), which };
    const votes = planSponsorVotes(planning);
    if (votes) return votes;
    const drafts = sponsoredDrafts(planning);
    if (drafts.length > 1 && /都|同时|两边|均|\b(?:both|also)\b/.test(reading.folded)) {
      return {
        tool: 'voters',
        sets: [{ kind: 'and', of: drafts.map((draft) => ({ kind: 'sponsors', draft, which: 'all' })) }],
      };
    }
    return { tool: 'sponsors', drafts, which };
  }
  const aboutSubmission =
    asksFor(reading, 'submit') &&
    reading.residue.length < 6 &&
    voteReferences(reading).every(({ kind }) => kind === 'draft' || kind === 'whole');
  if (!aboutSubmission) return undefined;
  if (named.length > 0 && (asksFor(reading, 'which', 'when', 'yes-no') || countries.length > 0))
    return { tool: 'submission', drafts: named };
  const own = planning.ledger.drafts.filter((draft) =>
    draft.submission?.by.some((country) => countries.includes(country)),
  );
  if (countries.length > 0 && named.length === 0) {
    return own.length > 0
      ? { tool: 'submission', drafts: own.map((draft) => draft.id) }
      : { tool: 'sponsored-by', countries };
  }
  return named.length > 0 ? { tool: 'submission', drafts: named } : undefined;
}
