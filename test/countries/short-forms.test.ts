import { describe, expect, it } from 'vitest';
import { found } from './found.js';

describe('one-character names', () => {
  it.each([
    ['中俄投票一致吗', ['CHN', 'RUS']],
    ['中美俄三国对L.4投了什么票', ['CHN', 'USA', 'RUS']],
    ['美英法都赞成吗', ['USA', 'GBR', 'FRA']],
    ['中、美、俄分别怎么投', ['CHN', 'USA', 'RUS']],
    ['比较朝韩的立场', ['PRK', 'KOR']],
    ['中韓兩國', ['CHN', 'KOR']],
    ['美德兩國', ['USA', 'DEU']],
    ['其中美英两国反对', ['USA', 'GBR']],
    ['11月9日中俄投了什么', ['CHN', 'RUS']],
    ['为什么中方反对', ['CHN']],
    ['俄方、美方、英方和朝方', ['RUS', 'USA', 'GBR', 'PRK']],
    ['法方對L.4投了什麼票', ['FRA']],
  ])('are read in %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    ['法律、日期、美好、英文、中文、德行、朝向', []],
    ['中英文对照', []],
    ['其中方案', []],
    ['立法方面', []],
    ['宪法中美好的规定', []],
    ['看法中有分歧', []],
    ['其中美国反对', ['USA']],
    ['其中俄罗斯联邦和法国', ['RUS', 'FRA']],
    ['中印度投了什么票', ['IND']],
    ['美中不足', []],
    ['俄投了什么票', []],
    ['打印方式', []],
    ['欧美国家', []],
    ['美德是什么', []],
  ])('are not read into %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});
