import { listNames, positionNames } from '../../votes/position-names.js';
import type { Unity } from '../../votes/unity-of.js';
import type { Voice } from './voice.js';

/** Where the members are named by list above, more of them than this are not named a second time. */
const mostNamedAgain = 12;

/** `赞成 **26**、反对 **0**、弃权 **1**`; who is not listed comes last, where there are such. */
export function unityCounts({ by }: Unity, voice: Voice): string {
  return positionNames
    .filter((position) => position !== 'not-listed' || by[position].length > 0)
    .map((position) => `${voice.position(position)} **${by[position].length}**`)
    .join(voice.say('、', ', '));
}

/** `赖斯指数 **0.93**（n = 27）。` @param inFull with the sum that it comes from: `|26 − 1| ÷ (26 + 1) = ` */
export function riceWords(unity: Unity, voice: Voice, inFull: boolean): string {
  if (unity.rice === undefined) {
    return voice.say(
      voice.zh`没有成员投赞成票或反对票，赖斯指数无从计算。`,
      'No member voted in favour or against, so there is no Rice index.',
    );
  }
  const [yes, no] = [unity.by['in-favour'].length, unity.by.against.length];
  const sum = inFull ? `|${yes} − ${no}| ÷ (${yes} + ${no}) = ` : '';
  const figure = `${sum}**${unity.rice.toFixed(2)}**`;
  return voice.say(voice.zh`赖斯指数 ${figure}（n = ${unity.n}）。`, `Rice index ${figure} (n = ${unity.n}).`);
}

/**
 * Who is listed elsewhere than the largest part of the members; a position is no fault, so it is said by lists.
 * @param named whether the members are named by list beside it
 */
export function apartWords(unity: Unity, voice: Voice, named: boolean): string {
  if (unity.largest === undefined) {
    const listed = listNames.some((list) => unity.by[list].length > 0);
    return listed
      ? voice.say(voice.zh`人数最多的名单不止一份。`, ' Two or more lists tie for most of its members.')
      : '';
  }
  const most = voice.position(unity.largest);
  if (unity.apart.length === 0)
    return voice.say(voice.zh`列入名单的成员立场一致（${most}）。`, ` All members listed took one position (${most}).`);
  const others = listNames
    .filter((list) => list !== unity.largest && unity.by[list].length > 0)
    .map((list) => `${voice.position(list)}${voice.say('：', ': ')}${voice.names(unity.by[list])}`)
    .join(voice.say('；', '; '));
  const again = !named || unity.apart.length <= mostNamedAgain;
  return voice.say(
    voice.zh`与人数最多的一方（${most}）不同的有 ${unity.apart.length} 国${again ? voice.zh`，${others}` : ''}。`,
    ` Outside its largest list (${most}): ${unity.apart.length}${again ? `, ${others}` : ''}.`,
  );
}

/** What the index is, in one line. */
export function riceFormula(voice: Voice): string {
  return voice.say(
    voice.zh`赖斯指数 = |赞成 − 反对| ÷ (赞成 + 反对)，从 0（各占一半）到 1（同在一边）；弃权和未列入名单的不计。`,
    'Rice index = |in favour − against| ÷ (in favour + against), from 0 (evenly split) to 1 (all on one side); abstentions and members not listed are left out.',
  );
}
