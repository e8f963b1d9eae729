import { findCountries } from '../../countries/find-countries.js';
import { memberByIso3 } from '../../countries/member-by-iso3.js';
import type { Iso3 } from '../../votes/ledger.js';
import { blocWords } from '../wording/bloc-words.js';
import type { Voice } from '../wording/voice.js';
import { type ToolContext, voteOf } from './tool-context.js';

/** A short name for a vote that a suggestion can use: `L.4`, `L.8/Rev.1`, with its part. */
export function shortVote(context: ToolContext, id: string): string {
  const vote = voteOf(context, id);
  const symbol = context.ledger.drafts.find((draft) => draft.id === vote.draft)?.symbol ?? '';
  const tail = symbol.slice(symbol.lastIndexOf('/L.') + 1);
  const { zh, say } = context.voice;
  if (vote.scope.kind === 'motion') return say(zh`动议`, 'the motion');
  if (vote.scope.kind === 'preambular')
    return say(zh`${tail}序言部分第${vote.scope.paragraph}段`, `PP${vote.scope.paragraph} of ${tail}`);
  if (vote.scope.kind === 'operative')
    return say(zh`${tail}执行部分第${vote.scope.paragraph}段`, `OP${vote.scope.paragraph} of ${tail}`);
  return tail;
}

/** A name that means this member and no other when it is sent back (刚果（布） and not 刚果). */
function plainName(country: Iso3, voice: Voice): string {
  const names = memberByIso3(country)?.names;
  const chinese = voice.language === 'zh-Hant' ? [names?.zhHantTw, names?.zhHantHk] : [names?.zh, names?.zhShort];
  const forms = [...(voice.language === 'en' ? [names?.enShort, names?.en, names?.enFormal] : chinese), country];
  const plain = forms.find((form) => {
    const [mention, other] = findCountries(form ?? '');
    return mention?.kind === 'member' && mention.iso3 === country && !other;
  });
  return voice.language === 'en' && plain?.startsWith('Republic') ? `the ${plain}` : (plain ?? country);
}

/** The question where a member stands, in one vote or in all: `瑞士对L.4投了什么票？` */
export function positionQuestion(context: ToolContext, country: Iso3, vote: string | undefined): string {
  const { voice } = context;
  const name = plainName(country, voice);
  if (vote === undefined)
    return voice.say(voice.zh`${name}在各项表决中的立场是什么？`, `What was the position of ${name} in every vote?`);
  return voice.say(
    voice.zh`${name}对${shortVote(context, vote)}投了什么票？`,
    `How did ${name} vote on ${shortVote(context, vote)}?`,
  );
}

/** The question how a bloc's members voted, in one vote or in all: `北约成员国对L.4怎么投？` */
export function blocQuestion(context: ToolContext, bloc: string, vote: string | undefined): string {
  const { voice } = context;
  const who = blocWords(bloc, voice);
  if (vote === undefined)
    return voice.say(voice.zh`${who}在各项表决中怎么投？`, `How did ${who} vote in all recorded votes?`);
  return voice.say(
    voice.zh`${who}对${shortVote(context, vote)}怎么投？`,
    `How did ${who} vote on ${shortVote(context, vote)}?`,
  );
}
