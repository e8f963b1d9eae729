import { allBlocs } from '../../countries/all-blocs.js';
import type { Finding } from '../finding.js';
import { findBlocVotes } from './bloc.js';
import { findWithoutVote } from './tally.js';
import type { ToolContext } from './tool-context.js';
import { findMissing } from './unknown.js';
import { wantedBloc } from './wanted-bloc.js';
import { wantedVotes } from './wanted-votes.js';

/** How a bloc voted in one vote, or in all of them where none is given; ids, or words for either. */
export function findBlocCard(context: ToolContext, typed: string, typedVote?: string): Finding {
  const { voice } = context;
  const bloc = wantedBloc(typed);
  if (bloc === undefined) {
    const names = allBlocs().map(({ names: own, acronym }) => acronym ?? own[voice.language]);
    return {
      kind: 'not-found',
      text: voice.say(
        voice.zh`没有“${typed.trim()}”的成员名单。有成员名单的集团：${names.join('、')}。`,
        `There is no list of members of “${typed.trim()}”. There are lists of: ${names.join(', ')}.`,
      ),
      facts: [],
      citations: [],
    };
  }
  if (typedVote === undefined || typedVote.trim() === '') return findBlocVotes(context, { blocs: [bloc], votes: [] });
  const { votes, withoutVote } = wantedVotes(context, typedVote);
  if (votes.length > 0) return findBlocVotes(context, { blocs: [bloc], votes });
  return withoutVote.length > 0
    ? findWithoutVote(context, withoutVote, { positions: true, claimed: false })
    : findMissing(context, [typedVote]);
}
