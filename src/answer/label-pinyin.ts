/** The characters that the names of votes, drafts and places are made of, in pinyin without tones. */
const spelling: Readonly<Record<string, string>> = Object.fromEntries(
  (
    '第di 段duan 项xiang 执zhi 行xing 序xu 言yan 部bu 分fen 决jue 议yi 定ding 草cao 案an 动dong 全quan 文wen 脚jiao 注zhu ' +
    '赞zan 成cheng 反fan 对dui 弃qi 权quan 标biao 题ti 页ye 关guan 于yu 进jin 单dan 独du 表biao 的de 未wei 经jing ' +
    '一yi 二er 三san 四si 五wu 六liu 七qi 八ba 九jiu 十shi'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, 1), entry.slice(1)]),
);

/**
 * What someone types in pinyin for the name of a vote, a draft or a place: whole (`jueyicaoanyi`) and by initials
 * (`jycay`); other characters stay as they are. Empty where the name has no such character.
 * @param name in Simplified characters
 */
export function labelPinyin(name: string): readonly string[] {
  const syllables = [...name].map((character) => spelling[character] ?? character);
  const whole = syllables.join('');
  if (whole === name) return [];
  return [whole, [...name].map((character) => spelling[character]?.charAt(0) ?? character).join('')];
}
