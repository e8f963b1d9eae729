import type { CountryMention } from '../../countries/country-mention.js';
import type { Ledger } from '../../votes/ledger.js';
import type { DraftMention } from './find-drafts.js';

const draftNoun =
  '(?:决议草案|决定草案|草案|提案|决议案|决议|决定|案文|文本|版本|那份|那个|那版|版|(?:那|这)?两份|东西)';
const zhOwned = new RegExp(
  `^(?:代表团|方面|方|国)?(?:所|主要|共同)?(?:自己|自家|本国)?(?:的|牵头|主导|提出|提交|提案|主提|发起|起草|推动|推|领衔|提|搞|弄|带头)*(?:的|了)?(?:那份|那个|那项|这份|这个|这项|一份|网络|信息安全|网安)*(?:的)?${draftNoun}`,
);
const enOwned =
  /^(?:['’]s?)?(?:[ -](?:led|sponsored|backed|drafted|authored|proposed|submitted|tabled|own|cyber|ict|government|delegation's))*[ -](?:draft resolution|draft decision|draft|resolution|decision|proposal|text|version|paper|initiative)\b/;
const enBefore =
  /\b(?:draft resolution|draft decision|draft|resolution|decision|proposal|text)(?: that was| which was)? (?:submitted|tabled|proposed|put forward|introduced|sponsored|led|drafted|authored|presented) by (?:the )?(?:delegation of )?(?:the )?$/;
const enOf = /\b(?:draft resolution|draft decision|draft|proposal|text) (?:of|from|by) (?:the )?$/;

/** A draft named by who submitted it: `俄罗斯的决议草案`, `the US draft`; the submitter of exactly one draft. */
export function findOwned(named: readonly CountryMention[], folded: string, ledger: Ledger): DraftMention[] {
  return named.flatMap((mention): DraftMention[] => {
    if (mention.kind !== 'member') return [];
    const own = ledger.drafts.filter((draft) => draft.submission?.by.includes(mention.iso3));
    const [draft, second] = own;
    if (!draft || second) return [];
    const after = folded.slice(mention.end);
    const before = folded.slice(0, mention.start);
    const tail = zhOwned.exec(after) ?? enOwned.exec(after);
    const head = enBefore.exec(before) ?? enOf.exec(before);
    if (!tail && !head) return [];
    const start = head ? head.index : mention.start;
    return [{ kind: 'draft', draft: draft.id, start, end: mention.end + (tail?.[0].length ?? 0) }];
  });
}

const ownDraft =
  /自己(?:所)?(?:的|提出的|提交的|牵头的)?(?:那份|那个)?(?:决议|决定)?(?:草案|提案|决议|案文)|\b(?:its|their|his|her) own (?:draft|resolution|proposal|text|decision)s?\b|\b(?:draft|resolution|proposal|text|decision)s? (?:that )?(?:it|they|he|she) (?:itself |themselves )?(?:submitted|tabled|introduced|proposed|put forward|brought in)\b/;

/** `its own draft`: what the members named submitted. */
export function findOwn(named: readonly CountryMention[], folded: string, ledger: Ledger): DraftMention[] {
  const match = ownDraft.exec(folded);
  if (match === null) return [];
  const members = named.flatMap((mention) => (mention.kind === 'member' ? [mention.iso3] : []));
  const drafts = ledger.drafts
    .filter(({ submission }) => submission?.by.some((country) => members.includes(country)))
    .map(({ id }) => id);
  const span = { start: match.index, end: match.index + match[0].length };
  const [draft, other] = drafts;
  if (draft === undefined) return [];
  return [other === undefined ? { kind: 'draft', draft, ...span } : { kind: 'drafts', drafts, ...span }];
}
