import { claimsOf } from './claims.js';
import type { Plan } from './plan.js';
import { asksFor, blocMentions, isAboutVoting, membersOf, type Planning, votesOf, withoutVoteOf } from './planning.js';

/** What says in which order, and leaves nothing open. */
const ofOrder =
  /\b(?:(?:a|de)scending|(?:in|de)creasing|decided|order(?:ed)?|sort(?:ed)?|lists?|high|low|average|mean|sum|per)\b|平均/g;
const ofCountries = /国家|会员国|成员国|\b(?:countries|members|states|nations)\b/;

/** How many votes of a kind there were in all: each vote's are told. */
const inAll =
  /(?:一共|总共|共|合计|加起来|累计).{0,8}(?:多少|几)(?:张|票)|(?:多少|几)(?:张|票).{0,8}(?:合计|加起来|总)|\bhow many\b.{0,24}\b(?:in total|altogether|across|combined|in all)\b|(?:赞成|反对|弃权|支持)票?(?:的)?(?:总(?:数|和|计|共)|合计|累计|之和)|平均|\btotal (?:number of )?(?:abstentions|(?:no|yes) votes|votes (?:against|in favou?r))\b|\b(?:sum of|average|mean)\b|\bon average\b/;
/** The figures of every vote, each for itself: 各次表决的弃权数, abstentions in each vote. */
const ofEachVote =
  /(?:各|每)(?:一)?(?:次|项|场|个)(?:记录)?(?:表决|投票)?(?:的|中的?|里的?)?(?:赞成|反对|弃权|支持)票?(?:的)?(?:数|数量|数目|是?多少|有?几票)|(?:赞成|反对|弃权|支持)票?(?:数|数量)(?:分别|各).{0,4}多少|\b(?:abstentions|(?:yes|no) votes|votes (?:for|against|in favou?r)|(?:vote )?(?:figures|tallies|totals|counts))(?: (?:were|was|are|there|cast|recorded))* (?:in|for|of|on|by) (?:each|every)\b/;
const compared = /多于|少于|多过|超过|比|\b(?:more|fewer|less)\b.*\bthan\b|\boutnumber|\bexceed/;
const attended =
  /(?:参加|参与|出席)(?:表决|投票)?(?:的)?(?:国家?|会员国|成员国)|\b(?:participants?|took part|attend\w*)\b/;
/** Which votes had more than so many of a figure: all are told with it. */
const bounded =
  /(?:超过|多于|大于|高于|不到|少于|不足|低于|至少|不少于|不超过|至多)(?:了)?\s*(?:\d|[一二三四五六七八九十百两])|\b(?:more|fewer|less) than \d|\b(?:at least|at most|over|under|above|below|up to) \d/;
const ofVotes =
  /哪(?:些|几)?(?:次|项|场|个)?(?:记录)?(?:表决|投票)|(?:有没有|有无|是否有).{0,4}(?:次|项|场)?(?:表决|投票)|\b(?:which|what|any|how many)(?: of the)?(?: five| recorded)* votes?\b(?! (?:were|was) (?:cast|for|against))/;

/** Which of several votes: 哪次反对票最多, which had the fewest abstentions. */
const ofOne =
  /哪(?:一)?(?:次|项|场|个表决|段)|\bwhich (?:one |vote |of (?:them|these|those) )?(?:had|has|got|drew|saw|received)\b/;

/** The votes on a draft and its parts, where a question speaks of several votes on it; else the votes that it names. */
function votesOfDraft({ reading, ledger }: Pick<Planning, 'reading' | 'ledger'>): readonly string[] {
  const named = votesOf(reading);
  const [reference, other] = reading.references;
  if (named.length !== 1 || reference?.kind !== 'draft' || other || !/\bvotes\b|表决/.test(reading.folded))
    return named;
  return ledger.votes
    .filter(({ draft, scope }) => reference.drafts.includes(draft) && scope.kind !== 'motion')
    .map(({ id }) => id);
}

/** The votes in the order of a figure (按弃权票排序, which had the second most); `undefined` where none is asked for. */
export function planRanked({ reading, ledger }: Planning): Plan | undefined {
  const { folded, positions } = reading;
  const [mention, other] = positions;
  const voting = positions.length > 0 || asksFor(reading, 'vote', 'margin');
  const somebody = membersOf(reading).length + blocMentions(reading).length > 0 || ofCountries.test(folded);
  const open = votesOf(reading).length === 0 && !(membersOf(reading).length + blocMentions(reading).length > 0);
  if (open && other && reading.residue.length < 6 && ofVotes.test(folded) && compared.test(folded))
    return { tool: 'overview' };
  const among = votesOfDraft({ reading, ledger });
  if (mention && !mention.negated && among.length > 1 && asksFor(reading, 'extreme') && !somebody && ofOne.test(folded))
    return {
      tool: 'extreme-vote',
      by: mention.position === 'not-listed' ? 'listed' : mention.position,
      which:
        /最少|最低|\b(?:fewest|lowest|least)\b/.test(folded) !== (mention.position === 'not-listed') ? 'least' : 'most',
      votes: among,
    };
  if (
    open &&
    reading.residue.length < 6 &&
    !asksFor(reading, 'rank', 'extreme') &&
    !ofCountries.test(folded) &&
    ofEachVote.test(folded)
  )
    return { tool: 'overview' };
  const within = open && ((bounded.test(folded) && ofVotes.test(folded)) || (mention && inAll.test(folded)));
  if (!(asksFor(reading, 'rank') || within) || !voting || somebody) return undefined;
  if (
    other ||
    mention?.negated ||
    mention?.position === 'not-listed' ||
    reading.residue.replace(ofOrder, '').trim().length >= 6
  )
    return undefined;
  const named = votesOf(reading);
  if (named.length === 1) return undefined;
  const close = /接近|悬殊|差距|相差|胶着|\bclose|\bnarrow|\bmargin|\bdecided by\b|lopsided/.test(folded);
  return {
    tool: 'ranked-votes',
    ...(mention && inAll.test(folded) ? { inAll: true } : {}),
    votes: named.length > 1 ? named : ledger.votes.map(({ id }) => id),
    by: close ? 'margin' : (mention?.position ?? 'in-favour'),
    lowestFirst:
      /(?:由|从)(?:低|少|小)(?:到|至)|升序|第[二三四](?:少|低|小|接近)|\bascending\b|\bincreasing\b|\bfrom (?:fewest|lowest|smallest|closest|narrowest)|\b(?:second|third|fourth)[- ](?:fewest|lowest|smallest|closest|narrowest)/.test(
        folded,
      ) || /\bby (?:how )?close/.test(folded),
  };
}

/** What is said of votes with a narrow margin; of the least of them it says the opposite. */
const closest =
  /接近|激烈|胶着|最小|(?:分歧|争议)最大|\b(?:closest|narrowest|narrowly|smallest|contested|divisive|divided|contentious|controversial|split)\b/;

/** Which vote had the most or fewest of a position, or the widest or narrowest margin. */
function planExtreme({ reading }: Planning, claimed?: string): Plan {
  const [mention] = reading.positions;
  const least =
    /\bleast (?:contested|divisive|divided|contentious|controversial|split|lopsided|one-sided|decisive)\b/.test(
      reading.folded,
    );
  const narrow = closest.test(reading.folded) !== least;
  const few = narrow || (!least && /最少|最低|\b(?:fewest|lowest|least)\b/.test(reading.folded));
  const countries =
    /哪(?:个|些|几个)?国|国家|谁|次数|\b(?:who|which (?:countr\w+|members?|states?)|most often|times)\b/.test(
      reading.folded,
    );
  if (
    mention &&
    mention.position !== 'not-listed' &&
    countries &&
    !/哪(?:次|项|场|个)?(?:表决|投票)|\bwhich vote/.test(reading.folded)
  ) {
    return { tool: 'most-often', position: mention.position, which: few ? 'least' : 'most' };
  }
  // The vote that most are not listed in is the one that fewest are listed in.
  const unlisted = mention?.position === 'not-listed' && !mention.negated;
  const ofTurnout = mention === undefined && (asksFor(reading, 'turnout') || attended.test(reading.folded));
  if (ofTurnout || mention?.position === 'not-listed')
    return { tool: 'extreme-vote', by: 'listed', which: few === unlisted ? 'most' : 'least' };
  const apart = reading.positions.length > 1 || /差距|相差|悬殊|接近|\bmargin\b/.test(reading.folded);
  const by = mention && !apart ? mention.position : 'margin';
  return { tool: 'extreme-vote', by, which: few ? 'least' : 'most', ...(claimed === undefined ? {} : { claimed }) };
}

/** 执行部分第1段的结果: what came of the vote on it. */
const bareResult = /结果[呢\s?？。]*$/;

const most = /最多|最高|最大|\b(?:most|highest|largest|biggest)\b/;
const fewest = /最少|最低|最小|\b(?:fewest|least|lowest|smallest)\b/;

/** The vote with the most of a figure and that with the fewest (弃权票最多和最少的表决分别是哪次), or the one asked for. */
function planExtremes(planning: Planning): Plan {
  const plan = planExtreme(planning);
  const both = most.test(planning.reading.folded) && fewest.test(planning.reading.folded);
  if (!both || (plan.tool !== 'extreme-vote' && plan.tool !== 'most-often')) return plan;
  return { tool: 'several', plans: (['most', 'least'] as const).map((which) => ({ ...plan, which })) };
}

/** Whether it is the draft itself whose stance is asked (草案二对能力建设的立场): that stands in its text, not in a vote. */
function asksStanceOfDraft({ reading }: Planning): boolean {
  return (
    membersOf(reading).length === 0 &&
    reading.residue.length >= 2 &&
    /(?:草案|决议|l\.?\d+(?:\/rev\.?\d)?)[一二里中]{0,2}对(?!.{0,4}(?:草案|决议|动议|案文))[^，。？]{2,24}(?:立场|态度)/.test(
      reading.folded,
    )
  );
}

/** The figures, outcome, margin or date of votes; `undefined` for a question that asks none of them. */
export function planVotes(planning: Planning): Plan | undefined {
  const { reading } = planning;
  if (asksStanceOfDraft(planning)) return undefined;
  const votes = votesOf(reading);
  const without = withoutVoteOf(reading);
  // When the group that a draft sets up meets is no question about the vote on it.
  const asksOfText = reading.residue.length >= 4 && !isAboutVoting(reading);
  // L.8有几个附件: how many there are of something that no vote has.
  const countsOther =
    asksFor(reading, 'count') && /\p{Script=Han}{2}/u.test(reading.residue) && !isAboutVoting(reading);
  const asksResult =
    isAboutVoting(reading) ||
    asksFor(reading, 'outcome', 'margin', 'turnout') ||
    (reading.residue === '' && bareResult.test(reading.folded)) ||
    (asksFor(reading, 'when', 'meeting', 'count') && !asksOfText && !countsOther) ||
    (asksFor(reading, 'follow') && !asksOfText && !asksFor(reading, 'about'));
  const claim = claimsOf(reading);
  const claims = Object.keys(claim).length > 0;
  const [onlyVote, secondVote] = votes;
  if (onlyVote && !secondVote && asksFor(reading, 'extreme') && asksFor(reading, 'yes-no')) {
    return planExtreme(planning, onlyVote);
  }
  if (votes.length === 0 && asksFor(reading, 'extreme') && asksResult && reading.residue.replace(fewest, '').length < 4)
    return planExtremes(planning);
  if (votes.length > 0 && (asksResult || claims) && (!asksFor(reading, 'text') || asksFor(reading, 'turnout'))) {
    return { tool: 'tally', votes, claim, ...(asksFor(reading, 'turnout') ? { turnout: true } : {}) };
  }
  if (votes.length > 0 && (isAboutVoting(reading) || claims)) return { tool: 'tally', votes, claim };
  if (without.length > 0 && asksResult)
    return {
      tool: 'without-vote',
      drafts: without,
      asksPositions: reading.positions.length > 0,
      claimed: asksFor(reading, 'yes-no') && asksFor(reading, 'without-vote'),
    };
  const dated = votes.length === 0 && without.length === 0 && (claim.meeting !== undefined || claim.day !== undefined);
  if (dated && isAboutVoting(reading))
    return { tool: 'tally', votes: planning.ledger.votes.map((vote) => vote.id), claim };
  if (votes.length > 0 || without.length > 0 || reading.residue.length >= 4) return undefined;
  if (asksFor(reading, 'turnout')) {
    return { tool: 'tally', votes: planning.ledger.votes.map((vote) => vote.id), claim: {}, turnout: true };
  }
  const asksMeeting = asksFor(reading, 'meeting') && asksFor(reading, 'outcome');
  if (asksMeeting || (asksFor(reading, 'when', 'meeting') && isAboutVoting(reading))) {
    const tally: Plan = { tool: 'tally', votes: planning.ledger.votes.map((vote) => vote.id), claim: {} };
    const drafts = planning.ledger.decisions.map(({ draft }) => draft);
    return isAboutVoting(reading) || drafts.length === 0
      ? tally
      : { tool: 'several', plans: [tally, { tool: 'without-vote', drafts, asksPositions: false }] };
  }
  const bare =
    reading.residue === '' && reading.asks.size === 1 && asksFor(reading, 'vote') && reading.members.length === 0;
  if (bare) return { tool: 'overview' };
  return asksFor(reading, 'votes', 'tally', 'margin') ||
    (asksFor(reading, 'vote', 'outcome') && asksFor(reading, 'report', 'every', 'count', 'which'))
    ? { tool: 'overview' }
    : undefined;
}
