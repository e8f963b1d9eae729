import { everyMatch } from '../../language/every-match.js';
import type { Position } from '../../votes/ledger.js';
import { type Span, withoutOverlaps } from './mention.js';

/** A position that a question names; `negated` where it says that somebody did not take it (没有赞成, did not support). */
export interface PositionMention extends Span {
  readonly position: Position;
  readonly negated: boolean;
  /** True for words that say more than the report does: 缺席 and absent are not "not listed". */
  readonly loose?: boolean;
  /** True for words that say "not listed" without a "not" of their own (缺席, missed): never beside them denies it. */
  readonly absence?: true;
}

const words: readonly (readonly [Position | 'listed', RegExp])[] = [
  // What says "in none of the lists" comes first, since it holds shorter words of the others.
  [
    'not-listed',
    /(?:未|没有?|不)(?:曾)?(?:被)?(?:列入|列在|列出|出现在)|不在.{0,12}名单(?:上|里|中)?|(?:未|没有?|不)(?:曾)?在.{0,12}(?:名单|表决|投票)(?:记录)?(?:上|里|中|内)?(?:出现|露面|列名)|(?<=(?:[次份项]|表决|投票|名单).{0,4})(?:未|没有?)(?:曾)?(?:出现|露面|露脸)过?(?!在)/g,
  ],
  [
    'not-listed',
    /(?:未|没有?|不)(?:被)?列(?:入|名|出)|(?:未|没有?)(?:参加|参与|出席)(?:表决|投票)?|(?:未|没有?)(?:投票|表决)(?!赞成|反对|弃权|支持|同意)|缺席|不在场|榜上无名|没投(?!过?了?下?(?:[赞反弃]|支持|同意))|(?<!有)没有投(?=\s*(?:l\.?\d|[po]p ?\d|序言|执行|全文|动议|草案|决议))|没有?任何(?:投票)?记录/g,
  ],
  [
    'not-listed',
    /\b(?:not|un|never|isn't|aren't|wasn't|weren't)[ -]?listed\b|\babsent(?:ees?)?\b|\bno-?shows?\b|\b(?:miss(?:ed|ing)?|skip(?:ped|ping)?|sat out)\b(?= (?:(?:the )?(?:final |whole )?votes? (?:on|of) )?(?:the )?(?:draft|whole|resolution|motion|l[. ]?\d|pp ?\d|op ?\d)| (?:at (?:least|most) |more than |only |exactly |just |up to )?(?:one|two|three|four|five|\d|an?|any|all|every|each|some|most|no)\b(?: \w+){0,4} votes?\b)|\b(?:never|not|n't)(?: ever)? (?:appear|show up|figure|feature)(?:s|ed|ing)?(?= (?:in|on) (?:any|the|an?|either|all)\b.{0,24}\b(?:lists?|votes?|roll|record))|\b(?:appear(?:s|ed)?|figures?|are|is|were|was) (?:in|on) (?:none|no) (?:of .{0,20})?(?:lists?|votes?)\b|\b(?:did(?:n't| not)|do(?:n't| not)|does(?:n't| not)) (?:vote|take part|participate|cast a vote|record a vote)\b(?! (?:for|in favou?r|against|yes|no|with|the same|alike))|\bnon-?voting\b|\blisted in none\b|\bin none of (?:the|these|those)\b|\bmissing from\b|\bnot (?:in|on) (?:any|either|the|a)(?: of)?(?: the)?(?: three)? lists?\b|\bnone of the (?:three )?lists\b|\bno recorded (?:vote|position)\b/g,
  ],
  [
    'listed',
    /有(?:投票|列名|参加|参与)|(?<=[都均全])在(?:表决)?名单(?:上|里|中|内)|列(?:入|在|于)(?:了)?(?:表决)?名单|\b(?:was|were|is|are|but|and) listed\b|\blisted on\b/g,
  ],
  // No beside yes (yes minus no, the yes and no votes) is a position, and no word that denies.
  ['against', /(?<=\byes (?:votes )?(?:minus|vs\.?|versus|and) (?:the )?)no\b(?! (?:one|country|state|member))/g],
  ['abstaining', /弃权票?|\babst(?:ain(?:ed|ing|s|ers?)?|ention(?:s)?|en\w*|uv\w*)\b/g],
  [
    'against',
    /(?:投|投下|投了)?反对票?|投(?:了)?否决票|说(?:了)?["']?不(?=["'的吗呢吧了，。？！,.?!\s]|$)|唱反调|抵制|\b(?:against|contre|contra|gegen)\b|\boppos(?:e|ed|es|ing|ition)\b|\bopponents?\b|\b(?:vote[sd]?|voting|say|said) no\b|(?<!\bwith )\bno[ -]votes?\b(?! at all| (?:was|were) )|\b(?:from|to|a) no\b|\bno(?= on (?:the |l|pp|op))|\bnays?\b|\bnoes\b|\breject(?:ed|s|ing)?\b/g,
  ],
  [
    'in-favour',
    /(?:投|投下|投了)?赞成票?|赞同|支持票?|同意票?|投(?:了)?同意|力挺|\b(?:in )?favou?r(?:ed|ing|s)?(?: of)?\b|\bsupport(?:ed|ers?|ing|s)?\b|\b(?:vote[sd]?|voting|say|said) (?:yes|for)\b|\byes[ -]votes?\b|\b(?:but|nor|or|neither) for\b(?= (?:the (?:draft|whole|resolution|motion)|l[. ]?\d|pp ?\d|op ?\d|nor|or against))|\byes\b(?!\s*[?？]|,)|(?<=\b(?:l\.?\d+(?:\/rev\.?\d)?|[po]p ?\d+|(?:from|to)) )yes\b|\bwant(?:ed|ing|s)?\b(?= (?:the |a )?separate vote)|(?:想要|希望|愿意)(?=(?:进行|有)?(?:单独|分开)表决)|\bayes?\b|\byeas?\b|\bback(?:ed|ing|s|(?= (?:the (?:draft|motion|whole)|l[. ]?\d|pp ?\d|op ?\d)))\b|\bendors(?:e|ed|es|ing)\b|\bapprov(?:e|ed|es|ing)\b/g,
  ],
];

const absence = /缺席|不在场|无名|absen|no-?show|miss(?!ing from)|skip|sat out/;

const zhNegation =
  /(?:未|没有?|不|并未|并没有?|从未|从没有?|拒绝|无|冇|唔)(?:投票?出?|投下|投过|表示|明确|有|曾|能|会|[对给为在].{0,14})?$/;
const enNegation = /(?:\b(?:not|never|without|fail(?:ed)? to|refused? to|declined? to)|n't)(?: \w+){0,2} ?$/;
/** Voted for neither L.4 nor L.8. */
const neitherAfter = /^ (?:neither|none)\b/;
const neither = /\bneither\b.{0,60}\bnor\b|\bneither\b|既(?:没|不|未).{0,12}(?:也|又)(?:没|不|未)/;
// 有没有赞成 and 是不是反对 ask; they deny nothing.
const zhQuestion = /(?:有没有?|是不是|有无|是否|会不会|要不要|有冇|系咪)(?:投票?出?|投下|[对给为在].{0,14})?$/;

const votedOn = String.raw`(?= (?:both |all )?(?:the )?(?:draft|whole|resolution|motion|procedural|(?:\w+ )?(?:preamb|operative|paragraph)|l[. ]?\d|a/c|pp ?\d|op ?\d))`;
/** Who was for L.4. */
const wasFor = new RegExp(`\\b(?:was|were|is|are|those|who) (?:all |both |also )?for${votedOn}`, 'g');
/** Voted against L.8 and for L.4: after another position a mere "for" what was voted on is one as well. */
const bareFor = new RegExp(
  `(?:\\b(?:and|but|yet|then|while|plus)|[,，;])(?: (?:also|then|yet|and|but|instead|only|not))* for${votedOn}`,
  'g',
);
/** Abstentions for L.4 and for L.8: here "for" only says which vote. */
const forOfVote = /^(?: (?:votes?|there|were|are|was|is|cast|recorded))* for\b/;

const forIn = (match: RegExpExecArray): PositionMention => {
  const end = match.index + match[0].length;
  return { position: 'in-favour', negated: /\bnot for$/.test(match[0]), start: end - 'for'.length, end };
};

/** Every bare "for" that names a position: after "was", or beside another position. */
function bareFors(folded: string, taken: readonly PositionMention[]): readonly PositionMention[] {
  const first = everyMatch(folded, wasFor).map(forIn);
  const known = withoutOverlaps([...taken, ...first]);
  const beside = everyMatch(folded, bareFor).filter((match) => {
    const before = known.findLast((mention) => mention.end <= match.index);
    return before !== undefined && !forOfVote.test(folded.slice(before.end));
  });
  return [...first, ...beside.map(forIn)];
}

/** Took part in a vote, whatever it was that was voted. */
const tookPart = new RegExp(
  String.raw`(?:参加|参与|出席)(?:了|过)?|投(?:了|过)?(?=\s*(?:l\.?\d|[po]p ?\d|序言|执行|全文|动议|草案|决议))|\bpresent (?:for|at|in|on)\b|\b(?:took|take|taking) part\b|\bparticipat(?:e|ed|ing)\b|(?:\bvoted|(?<=\bdid )vote)${votedOn.replace('(?= ', '(?= (?:on|in) ')}`,
  'g',
);
/** Voted on L.8 but not on OP1: taking part is denied of the second. */
const butNotOn =
  /\b(?:but|and|yet) not (?:on |in |for |at )?(?:the )?(?:draft|whole|resolution|motion|l[. ]?\d|pp ?\d|op ?\d)/;

/** Voted in all five votes, never voted: whether somebody was listed each time, or not once. */
const overAllVotes =
  /(?:参加|参与|出席|投)(?:了|过)?(?:全部|所有|每)(?:的)?[一五5]?(?:次|项|场|个)?(?:记录)?(?:表决|投票)|(?:[五5]次|全部|所有|每次)(?:记录)?(?:表决|投票)?[都均](?:有)?(?:参加|参与|出席|投了?票)(?!赞|反|弃|支|同)(?:了|过)?(?:表决|投票)?|\bnever(?: once)? (?:voted|cast (?:a|any) votes?|took part|participated)\b(?! (?:for|in favou?r|against|yes|no|with|the same|alike|like|differently|together|otherwise)\b)|\b(?:voted|vote|took part|take part|participated|present|cast (?:a )?(?:vote|ballot)s?) (?:in|at|on) (?:all|each|every)(?: one)?(?: of)?(?: the)?(?: (?:five|5|recorded|single))* votes?\b/;
const notListed = ({ index, 0: text }: RegExpExecArray, negated: boolean): PositionMention => ({
  position: 'not-listed',
  negated,
  start: index,
  end: index + text.length,
});

/** Taking part as a position of its own: beside another that says who is not listed, or denied of another vote. */
function takingPart(folded: string, taken: readonly PositionMention[]): readonly PositionMention[] {
  if (taken.length === 0) {
    const over = overAllVotes.exec(folded);
    if (over) return [notListed(over, !over[0].startsWith('never'))];
  }
  const apart = taken.length === 0 ? butNotOn.test(folded) : taken.every(({ position }) => position === 'not-listed');
  if (!apart) return [];
  return everyMatch(folded, tookPart).map((match) => notListed(match, true));
}

/** A negation that asks (`Didn't China support …?`) is still one of the position asked about. */
function isNegated(folded: string, start: number): boolean {
  const before = folded.slice(Math.max(0, start - 24), start);
  if (zhQuestion.test(before)) return false;
  if (zhNegation.test(before)) return true;
  if (neither.test(folded.slice(0, start + 1))) return true;
  if (/^\W*(?:did|does|do|is|was|were|has|have|had|are)n't\b/.test(folded.replace(/[’]/g, "'"))) return false;
  return enNegation.test(before.replace(/['’]/g, "'")) && !/\b(?:why|yes or no)\b[^a-z]*$/.test(before);
}

/** The positions that a question names, in order, without overlaps. @param folded the question folded by `fold` */
export function findPositions(folded: string): readonly PositionMention[] {
  const found = words.flatMap(([position, pattern]) =>
    everyMatch(folded, pattern).map((match) => ({
      position: position === 'listed' ? ('not-listed' as const) : position,
      negated:
        position === 'listed' ||
        (position !== 'not-listed' &&
          (isNegated(folded, match.index) || neitherAfter.test(folded.slice(match.index + match[0].length)))),
      start: match.index,
      end: match.index + match[0].length,
      ...(position === 'not-listed' && !/列|名单|list/.test(match[0]) ? { loose: true } : {}),
      ...(position === 'not-listed' && absence.test(match[0]) ? { absence: true as const } : {}),
    })),
  );
  const taken = withoutOverlaps(found);
  return withoutOverlaps([...taken, ...bareFors(folded, taken), ...takingPart(folded, taken)]);
}
