import { readChineseNumber } from '../language/chinese-number.js';
import type { ListName, Report, Unit } from '../report/report.js';
import type { Draft, Outcome, RecordedVote, VoteScope } from './ledger.js';
import { readCorrections } from './read-corrections.js';
import { baseSymbol, readDraftSymbols } from './read-draft-symbols.js';
import type { Meeting } from './read-meeting.js';
import { readNames } from './read-names.js';
import { readSpeakers } from './read-speakers.js';

/** The recorded votes of a report, and the names in their lists that belong to no member. */
export interface ReadVotes {
  readonly votes: readonly RecordedVote[];
  readonly unknown: readonly { readonly unit: string; readonly name: string }[];
  /** Units that report a recorded vote whose draft they do not name. */
  readonly homeless: readonly string[];
}

const count = String.raw`(\d+|零)\s*票`;
const votePattern = new RegExp(
  `以\\s*${count}(?:赞成)?(?:对|、|，)\\s*${count}(?:反对)?(?:[、，]\\s*(?:${count}|无)弃权)?的记录表决((?:未能?|没有|获得?|得到|予以|被)*(?:通过|保留|否决|否定|删除)了?)`,
  'g',
);
const listOrder: readonly ListName[] = ['in-favour', 'against', 'abstaining'];

function outcomeOf(words: string, scope: VoteScope): Outcome {
  const refused = /未|没有|否决|否定|删除/.test(words);
  const paragraph = scope.kind === 'preambular' || scope.kind === 'operative';
  if (paragraph) return refused ? 'not-retained' : 'retained';
  return refused ? 'rejected' : 'adopted';
}

/** What a sentence says was put to the vote; a whole draft where it names no part. */
function scopeOf(sentence: string): VoteScope {
  const part = /(序言|执行)部分第([^，。；]+?)段/.exec(sentence);
  const numbers = (part?.[2] ?? '').split(/[、和及至]/).map((piece) => {
    const [, number = '', item = ''] =
      /^第?([\d零一二三四五六七八九十百]+)((?:\([a-z]+\))*)/.exec(piece.replace(/\s/g, '')) ?? [];
    return `${readChineseNumber(number) ?? number}${item.replace(/[()]+/g, '-').replace(/-$/, '')}`;
  });
  const paragraph = numbers.join('-');
  const kind = part?.[1] === '序言' ? 'preambular' : 'operative';
  if (/动议/.test(sentence)) {
    const about = part && paragraph !== '' ? `${kind === 'preambular' ? 'pp' : 'op'}${paragraph}` : undefined;
    return { kind: 'motion', ...(about === undefined ? {} : { about }) };
  }
  return part ? { kind, paragraph } : { kind: 'whole' };
}

function sentenceAround(text: string, index: number): string {
  const start = Math.max(text.lastIndexOf('。', index), text.lastIndexOf('；', index)) + 1;
  const end = text.indexOf('。', index);
  return text.slice(start, end < 0 ? text.length : end);
}

/** The draft that a vote was on: named in its sentence, in its paragraph, or in the heading it stands under. */
function draftOfVote(report: Report, drafts: readonly Draft[], unit: Unit, sentence: string): Draft | undefined {
  const places = [sentence, unit.text, report.unitById.get(unit.parent ?? '')?.text ?? '', unit.section ?? ''];
  for (const place of places) {
    const mentions = readDraftSymbols(place);
    const mention = mentions.find((each) => each.kind === 'amendment') ?? mentions.at(-1);
    const found =
      mention && drafts.find((draft) => draft.symbols[0] && baseSymbol(draft.symbol) === baseSymbol(mention.symbol));
    if (found) return found;
  }
  return undefined;
}

const partOf = (scope: VoteScope): string => {
  if (scope.kind === 'whole') return '';
  if (scope.kind === 'motion') return '-motion';
  return `-${scope.kind === 'preambular' ? 'pp' : 'op'}${scope.paragraph}`;
};

function listsOf(report: Report, unit: Unit): { lists: RecordedVote['lists']; unknown: ReadVotes['unknown'] } {
  const unknown: { unit: string; name: string }[] = [];
  const read = (list: ListName): RecordedVote['lists'][ListName] => {
    const found = report.unitById.get(`${unit.id}.${list}`);
    if (!found) return { members: [] };
    const names = readNames(found.text.replace(/^[^：:]*[：:]/, ''));
    unknown.push(...names.unknown.map((name) => ({ unit: found.id, name })));
    return { unit: found.id, members: names.members };
  };
  const [inFavour, against, abstaining] = listOrder.map(read);
  const empty = { members: [] };
  const lists = { 'in-favour': inFavour ?? empty, against: against ?? empty, abstaining: abstaining ?? empty };
  return { lists, unknown };
}

const numberOf = (words: string | undefined): number => (words === undefined ? 0 : (readChineseNumber(words) ?? 0));

/** Reads every recorded vote of a report, in the order printed. */
export function readRecordedVotes(
  report: Report,
  drafts: readonly Draft[],
  meetings: ReadonlyMap<string, Meeting>,
): ReadVotes {
  const votes: RecordedVote[] = [];
  const unknown: { unit: string; name: string }[] = [];
  const homeless: string[] = [];
  for (const unit of report.units.filter((each) => each.kind === 'paragraph' || each.kind === 'sub-paragraph')) {
    for (const match of unit.text.matchAll(votePattern)) {
      const sentence = sentenceAround(unit.text, match.index);
      const draft = draftOfVote(report, drafts, unit, sentence);
      if (!draft) {
        homeless.push(unit.id);
        continue;
      }
      const scope = scopeOf(sentence);
      const { lists, unknown: names } = listsOf(report, unit);
      unknown.push(...names);
      const id = draft.id + partOf(scope);
      const twins = votes.filter((vote) => vote.id === id || new RegExp(`^${id}\\d+$`).test(vote.id)).length;
      const meeting = meetings.get(unit.id) ?? meetings.get(unit.parent ?? '');
      votes.push({
        id: twins > 0 ? `${id}${scope.kind === 'motion' ? '' : '-'}${twins + 1}` : id,
        draft: draft.id,
        scope,
        outcome: outcomeOf(match[4] ?? '', scope),
        outcomeWords: match[4] ?? '',
        unit: unit.id,
        ...(meeting ? { meeting } : {}),
        tally: { inFavour: numberOf(match[1]), against: numberOf(match[2]), abstaining: numberOf(match[3]) },
        lists,
        corrections: readCorrections(report, unit, lists),
        speakers: scope.kind === 'motion' ? readSpeakers(unit.text) : [],
      });
    }
  }
  return { votes: votes.map((vote) => withText(report, drafts, votes, vote)), unknown, homeless };
}

/** A paragraph that was voted out shifts the numbers of those after it, so that these can't be linked with certainty. */
function withText(
  report: Report,
  drafts: readonly Draft[],
  votes: readonly RecordedVote[],
  vote: RecordedVote,
): RecordedVote {
  const recommended = drafts.find((draft) => draft.id === vote.draft)?.recommended;
  const lost = votes.some((other) => other.draft === vote.draft && other.outcome === 'not-retained');
  if (recommended === undefined || vote.outcome === 'not-retained') return vote;
  if (vote.scope.kind === 'whole') return { ...vote, textUnit: recommended };
  const part = vote.scope.kind === 'motion' ? vote.scope.about : partOf(vote.scope).slice(1);
  const textUnit = `${recommended}.${(part ?? '').replaceAll('-', '.')}`;
  return part === undefined || lost || !report.unitById.has(textUnit) ? vote : { ...vote, textUnit };
}
