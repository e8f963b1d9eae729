import type { ListName } from '../../report/report.js';
import type { Ledger, RecordedVote } from '../../votes/ledger.js';
import type { Finding } from '../finding.js';
import { verdict } from '../wording/verdict.js';
import { mergeFindings } from './merge-findings.js';
import { findTally } from './tally.js';
import type { ToolContext } from './tool-context.js';

const figureOf: Readonly<Record<ListName | 'margin', (vote: RecordedVote) => number>> = {
  'in-favour': ({ tally }) => tally.inFavour,
  against: ({ tally }) => tally.against,
  abstaining: ({ tally }) => tally.abstaining,
  margin: ({ tally }) => Math.abs(tally.inFavour - tally.against),
};

/** The recorded votes with the most or fewest of a position, or the widest or narrowest margin: several where they tie. */
export function extremeVotes(
  { votes }: Ledger,
  by: ListName | 'margin',
  which: 'most' | 'least',
): readonly RecordedVote[] {
  const figures = votes.map(figureOf[by]);
  const bound = which === 'most' ? Math.max(...figures) : Math.min(...figures);
  return votes.filter((vote) => figureOf[by](vote) === bound);
}

/** The recorded votes with the most or fewest of a position, or the widest or narrowest margin; ties all named. */
export function findExtremeVote(
  context: ToolContext,
  by: ListName | 'margin',
  asked: { readonly which: 'most' | 'least'; readonly claimed?: string },
): Finding {
  const { which, claimed } = asked;
  const { voice, ledger } = context;
  const votes = extremeVotes(ledger, by, which);
  const bound = votes[0] ? figureOf[by](votes[0]) : 0;
  const what =
    by === 'margin'
      ? voice.say(voice.zh`赞成与反对的差距`, 'margin between in favour and against')
      : voice.position(by);
  const order = which === 'most' ? voice.say(voice.zh`最大`, 'largest') : voice.say(voice.zh`最小`, 'smallest');
  const head = voice.say(
    voice.zh`${ledger.votes.length} 项记录表决中，${what}票数${order}的一项是（**${bound}**）：`.replace(
      /差距票数|差距票數/,
      voice.zh`差距`,
    ),
    `Of the ${ledger.votes.length} recorded votes, the ${order} figure for “${what}” (**${bound}**):`,
  );
  const tally = findTally(
    context,
    votes.map((vote) => vote.id),
  );
  return mergeFindings([
    {
      ...tally,
      text: `${
        claimed === undefined
          ? ''
          : verdict(
              votes.some((vote) => vote.id === claimed),
              voice,
            )
      }${head}\n${tally.text}`,
    },
  ]);
}
