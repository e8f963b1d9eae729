import type { Iso3 } from '../../votes/ledger.js';
import type { SetExpression } from '../../votes/set-expression.js';
import type { Finding } from '../finding.js';
import { falsePremise } from '../wording/false-premise.js';
import { verdict } from '../wording/verdict.js';
import { membersIn } from './facts.js';
import { mergeFindings } from './merge-findings.js';
import type { ToolContext } from './tool-context.js';
import { findVoterSets } from './voters.js';

/** Members that a question says are all that there are in each of some sets, or denies it of. */
export interface OnlyClaim {
  readonly members: readonly Iso3[];
  readonly sets: readonly SetExpression[];
  readonly denied: boolean;
  /** Whether the question narrows the members by what is not known here (the only island state). */
  readonly unclear: boolean;
  /** True where the question builds on the claim, and does not ask whether it is so. */
  readonly premise: boolean;
}

function holdsOf(context: ToolContext, { members, denied }: OnlyClaim, set: SetExpression): boolean {
  const found = membersIn(context, set);
  const areAll = found.length === members.length && members.every((member) => found.includes(member));
  return areAll !== denied;
}

/** Whether what a question says of the only members is so of each of its sets. */
export function isOnlyAsClaimed(context: ToolContext, claim: OnlyClaim): boolean {
  return claim.sets.every((set) => holdsOf(context, claim, set));
}

/** What stands before the members of a set: whether it is as claimed, or that it is not known of whom it is asked. */
function headOf(context: ToolContext, claim: OnlyClaim, set: SetExpression): string {
  const { voice } = context;
  const holds = holdsOf(context, claim, set);
  const found = membersIn(context, set);
  const others = found.length > claim.members.length && claim.members.every((member) => found.includes(member));
  if (claim.unclear && others)
    return voice.say(
      voice.zh`问题限定的是哪些国家，这里分辨不出。以下是全部：`,
      'Which members the question narrows it to is not told apart here. All of them: ',
    );
  if (claim.premise) return holds ? '' : falsePremise(voice);
  return verdict(holds, voice, claim.denied);
}

/** Whether members are the only ones of each set, with all that are in it. */
export function findOnly(context: ToolContext, claim: OnlyClaim): Finding {
  return mergeFindings(
    claim.sets.map((set) => {
      const found = findVoterSets(context, { sets: [set] });
      return { ...found, text: headOf(context, claim, set) + found.text };
    }),
  );
}
