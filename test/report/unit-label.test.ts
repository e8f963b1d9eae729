import { describe, expect, it } from 'vitest';
import { unitLabel } from '../../src/report/unit-label.js';
import { parseSound, readFixture } from '../helpers/read-fixture.js';

const report = parseSound(readFixture('A-75-394'));

const unit = (id: string) => {
  const found = report.unitById.get(id);
  if (!found) throw new Error(`no unit ${id}`);
  return found;
};

describe('the labels of the units', () => {
  it.each([
    ['head', '标题页', '標題頁', 'title page'],
    ['p6', '第6段', '第6段', 'para. 6'],
    ['p10.b', '第10(b)段', '第10(b)段', 'para. 10 (b)'],
    ['p6.against', '第6段（反对）', '第6段（反對）', 'para. 6 (against)'],
    ['p10.a.in-favour', '第10(a)段（赞成）', '第10(a)段（贊成）', 'para. 10 (a) (in favour)'],
    ['p9.abstaining', '第9段（弃权）', '第9段（棄權）', 'para. 9 (abstaining)'],
    ['p10.fn2', '第10段脚注2', '第10段腳註2', 'para. 10, footnote 2'],
    ['r1.title', '决议草案一标题', '決議草案一標題', 'draft resolution I, title'],
    ['r1.pp5', '决议草案一序言部分第5段', '決議草案一序言部分第5段', 'draft resolution I, PP 5'],
    ['r2.op1', '决议草案二执行部分第1段', '決議草案二執行部分第1段', 'draft resolution II, OP 1'],
    ['r1.op2.a', '决议草案一执行部分第2(a)段', '決議草案一執行部分第2(a)段', 'draft resolution I, OP 2 (a)'],
    ['r1.fn3', '决议草案一脚注3', '決議草案一腳註3', 'draft resolution I, footnote 3'],
    ['d1', '决定草案一', '決定草案一', 'draft decision I'],
    ['d2.title', '决定草案二标题', '決定草案二標題', 'draft decision II, title'],
  ])('%s', (id, simplified, traditional, english) => {
    expect(unitLabel(report, unit(id), 'zh-Hans')).toBe(simplified);
    expect(unitLabel(report, unit(id), 'zh-Hant')).toBe(traditional);
    expect(unitLabel(report, unit(id), 'en')).toBe(english);
  });

  it('tell every unit from every other', () => {
    for (const language of ['zh-Hans', 'zh-Hant', 'en'] as const) {
      const labels = report.units.map((each) => unitLabel(report, each, language));
      expect(new Set(labels).size).toBe(labels.length);
    }
  });
});
