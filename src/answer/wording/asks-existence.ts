const exists =
  /有没有|有无|是否有|(?<![没只仅唯所还具含共享拥占])有(?!关|权|些|什么|啥|哪|多少|几|效|利|意)[^，,。？?]{0,20}吗[？?]?\s*$/;
const otherwise = /是不是|对不对|[是对]吗|对吧|是吧|属实|真的/;

/** Whether a Chinese question asks if there is something (有没有, 有…吗), so that 有 or 没有 answers it. @param folded by `fold` */
export function asksExistence(folded: string): boolean {
  return exists.test(folded) && !otherwise.test(folded);
}
