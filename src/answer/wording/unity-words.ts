import { listNames, positionNames } from '../../votes/position-names.js';
import type { Unity } from '../../votes/unity-of.js';
import type { Voice } from './voice.js';

/** `赞成 **26**、反对 **0**、弃权 **1**`; who is not listed comes last, where there are such. */
export function unityCounts({ by }: Unity, voice: Voice): string {
  return positionNames
    .filter((position) => position !== 'not-listed' || by[position].length > 0)
    .map((position) => `${voice.position(position)} **${by[position].length}**`)
    .join(voice.say('、', ', '));
}

/** `赖斯指数 |26 − 1| ÷ (26 + 1) = **0.93**（n = 27）。` */
export function riceWords(unity: Unity, voice: Voice): string {
  if (unity.rice === undefined) {
    return voice.say(
      voice.zh`没有成员投赞成票或反对票，赖斯指数无从计算。`,
      'No member voted in favour or against, so there is no Rice index.',
    );
  }
  const [yes, no] = [unity.by['in-favour'].length, unity.by.against.length];
  const figure = `|${yes} − ${no}| ÷ (${yes} + ${no}) = **${unity.rice.toFixed(2)}**`;
  return voice.say(voice.zh`赖斯指数 ${figure}（n = ${unity.n}）。`, `Rice index ${figure} (n = ${unity.n}).`);
}

/** Who is listed elsewhere than most of the bloc; a position is no fault, so it is said by lists. */
export function apartWords(unity: Unity, voice: Voice): string {
  if (unity.largest === undefined) {
    const listed = listNames.some((list) => unity.by[list].length > 0);
    return listed ? voice.say(voice.zh`没有哪一份名单的成员最多。`, ' No one list has most of its members.') : '';
  }
  const most = voice.position(unity.largest);
  if (unity.apart.length === 0)
    return voice.say(voice.zh`列入名单的成员立场一致（${most}）。`, ` All members listed took one position (${most}).`);
  const others = listNames
    .filter((list) => list !== unity.largest && unity.by[list].length > 0)
    .map((list) => `${voice.position(list)}${voice.say('：', ': ')}${voice.names(unity.by[list])}`)
    .join(voice.say('；', '; '));
  return voice.say(
    voice.zh`与多数成员（${most}）不同的有 ${unity.apart.length} 国：${others}。`,
    ` Apart from most of its members (${most}), ${unity.apart.length}: ${others}.`,
  );
}

/** What the index is, in one line. */
export function riceFormula(voice: Voice): string {
  return voice.say(
    voice.zh`赖斯指数 = |赞成 − 反对| ÷ (赞成 + 反对)，从 0（各占一半）到 1（同在一边）；弃权和未列入名单的不计。`,
    'Rice index = |in favour − against| ÷ (in favour + against), from 0 (evenly split) to 1 (all on one side); abstentions and members not listed are left out.',
  );
}
