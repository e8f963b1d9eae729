import { blocById } from '../../countries/bloc-by-id.js';
import type { Finding } from '../finding.js';
import { blocWords, withArticle } from '../wording/bloc-words.js';
import { capital } from '../wording/capital.js';
import { exampleQuestions } from './help.js';
import type { ToolContext } from './tool-context.js';

/** A bloc whose members on the day of the vote are not known. */
export function findUnknownMembers(context: ToolContext, bloc: string): Finding {
  const { voice } = context;
  const name = blocById(bloc)?.names[voice.language] ?? bloc;
  return {
    kind: 'not-found',
    text: voice.say(
      voice.zh`没有${name}在表决日的成员名单，无法给出其成员的投票；可以逐国询问。`,
      `There is no list of the members of ${withArticle(name)} for the date of the vote; ask about its members one by one.`,
    ),
    facts: [],
    citations: [],
    suggestions: exampleQuestions(context).slice(0, 2),
  };
}

/** Whether a bloc itself voted: it is no member, and its members are offered instead. */
export function findBlocItself(context: ToolContext, blocs: readonly string[]): Finding {
  const { voice, ledger } = context;
  const vote = ledger.votes.at(-1);
  const symbol = ledger.drafts.find((draft) => draft.id === vote?.draft)?.symbol ?? '';
  const tail = symbol.slice(symbol.lastIndexOf('/L.') + 1);
  const names = blocs.map((bloc) => blocById(bloc)?.names[voice.language] ?? bloc);
  return {
    kind: 'not-found',
    text: voice.say(
      voice.zh`${names.join('、')}本身不是联合国会员国，没有表决权，不在任何一份名单中；投票的是其成员。`,
      `${capital(names.map(withArticle).join(' and '))} ${names.length > 1 ? 'are no members' : 'is no member'} of the United Nations, ${names.length > 1 ? 'have' : 'has'} no vote, and ${names.length > 1 ? 'stand' : 'stands'} in no list; the members vote.`,
    ),
    facts: [],
    citations: [],
    suggestions: blocs.map((bloc) =>
      voice.say(
        voice.zh`${blocWords(bloc, voice)}对${tail}怎么投票？`,
        `How did ${blocWords(bloc, voice)} vote on ${tail}?`,
      ),
    ),
  };
}
