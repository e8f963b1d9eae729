import { editDistance } from '../../language/edit-distance.js';
import { everyMatch } from '../../language/every-match.js';
import { fold } from '../../language/fold.js';

/** The words that a question about votes turns on, by what they have in common. */
const keyWords = [
  'abstain abstains abstained abstaining abstainers abstention abstentions',
  'against',
  'adopted',
  'amendment amendments',
  'committee committees',
  'consensus',
  'correction corrections corrected',
  'countries',
  'decision decisions',
  'delegation delegations',
  'favour favoured',
  'motion motions',
  'operative',
  'oppose opposes opposed opposing opponents opposition',
  'paragraph paragraphs',
  'position positions',
  'preambular preamble',
  'propose proposes proposed proposer proposal proposals',
  'rapporteur',
  'recorded',
  'resolution resolutions',
  'separate separately',
  'sponsor sponsors sponsored sponsoring sponsorship',
  'cosponsor cosponsors cosponsored',
  'submit submits submitted submitter submission submissions',
  'support supports supported supporters supporting',
  'unanimous unanimously',
  'voted voters voting',
].map((words) => words.split(' '));

/** Words that lie near one of those and mean something else. */
const ownWords = new Set(
  'adapted adopts adopter collected collection collections commits committed connected connection connections corrects correctly corrupted counties countess decisive favours favourite favored mention mentions mentioned notion operating operation operations operator opposite partition petition petitions positive possession purpose purposes recorder regarded relegation reported revolution revolutions rewarded separated separation separates subjected supposed supporter supportive suppose voiced votes'.split(
    ' ',
  ),
);

const known = new Map(keyWords.flatMap((words, group) => words.map((word) => [word, group] as const)));
const byFirstLetter = new Map<string, readonly string[]>();
for (const word of known.keys())
  byFirstLetter.set(word.charAt(0), [...(byFirstLetter.get(word.charAt(0)) ?? []), word]);

/** Characters that sound like those of a word and make none with what stands beside them (弃劝, 赞城, 题案国), with as many right ones. */
const wrongCharacters: readonly (readonly [RegExp, string])[] = [
  [/弃[劝全券拳泉圈]/g, '弃权'],
  [/赞[城诚承程](?!市)/g, '赞成'],
  [/(?:反[队兑]|返对)/g, '反对'],
  [/[题堤][案按]国/g, '提案国'],
  [/提[按岸]国/g, '提案国'],
  [/(?<!代)表[绝诀]/g, '表决'],
  [/投[飘漂]/g, '投票'],
  [/动[义意](?=的|投|表|怎|通|谁|是|[?？]|$)/g, '动议'],
  [/草[按岸]/g, '草案'],
  [/决[义意](?=草?案)/g, '决议'],
  [/[联连]暑/g, '联署'],
];

/**
 * A question with the slips in its key words mended (abstaned, oposed, 弃劝, 共同题案国), where no other word is as near; all
 * else stays as typed.
 */
export function mendKeyWords(question: string): string {
  let mended = question;
  const folded = fold(question);
  if (/\p{Script=Han}/u.test(question))
    for (const [wrong, right] of wrongCharacters)
      for (const { index, 0: found } of everyMatch(folded, wrong))
        mended = mended.slice(0, index) + right + mended.slice(index + found.length);
  return mended.replace(/[A-Za-z]{5,}/g, (word) => nearestKeyWord(word.toLowerCase()) ?? word);
}

function nearestKeyWord(word: string): string | undefined {
  if (known.has(word) || ownWords.has(word)) return undefined;
  let least = word.length < 9 ? 1 : 2;
  let nearest: readonly string[] = [];
  for (const key of byFirstLetter.get(word.charAt(0)) ?? []) {
    const slips = editDistance(word, key, least);
    if (slips > least) continue;
    nearest = slips < least ? [key] : [...nearest, key];
    least = slips;
  }
  const [first] = nearest;
  return first !== undefined && new Set(nearest.map((key) => known.get(key))).size === 1 ? first : undefined;
}
