/** What a head of government says when the report to a congress begins. */
export const REPORTS_TO_CONGRESS =
  /向大会(?:报告|作|汇报)|向各位代表报告|请予审议|提请[^。]{0,12}审议|请[^。]{0,20}(?:委员|代表)[^。]{0,16}提出意见/u;

const YEAR =
  '(?:今年|明年|本年|新的一年|(?<year>20\\d{2})年|今后[三五]年|未来[三五]年|(?:“?十[一二三四五六]五”?|本届政府)(?:时期|期间)?|下一?步|下一阶段)';
/** What opens the part of a report that tells of the work to come, as a heading or at the beginning of a sentence. */
export const CLOSES_REVIEW = new RegExp(
  [
    `^[一二三四五六七八九十、()（）. 　第部分]{0,8}(?:关于|做好)?${YEAR}[^。;:]{0,24}(?:目标|任务|工作安排|安排|重点|总体要求|思路|打算|部署|展望|建议|预期)`,
    '^(?:今年|新的一年)(?:是|,?(?:我们)?要|政府工作|经济社会)',
    '^(?:做好|根据|按照)[^。]{0,20}(?:今年|新的一年)[^。]{0,10}工作',
  ].join('|'),
  'u',
);
/** What tells of the past though it speaks of aims: 2023年工作回顾, 圆满完成全年目标任务. */
export const LOOKS_BACK =
  /回顾|总结|以来|成[就效绩]|过去|完成情况|(?:圆满|全面|顺利|较好|超额)?(?:完成|实现)了?[^。]{0,12}(?:目标|任务)|五年来|一年来|历史性|了/u;
