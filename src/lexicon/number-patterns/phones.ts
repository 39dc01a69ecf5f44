import { type NumberPattern, pattern } from './pattern.js';

/** Short numbers of public services, and numbers behind a word for how to reach somebody. */
export const PHONES: readonly NumberPattern[] = [
  pattern(
    'phone',
    String.raw`(?:110|11[4-9]|12[0-2]|12\d{3}|95\d{3}|96\d{3,4}|400|800)(?=[”"]?(?:[、和及/等]|[一-龥]{0,6}(?:平台|热线|电话|指挥|急救|报警|呼叫|联动|服务|中心)))`,
    [
      ['“12349”民政公共服务热线', '12349'],
      ['城区120呼叫后', '120'],
      ['将110、119、122等', '110'],
    ],
    ['12345人'],
  ),
  pattern(
    'phone',
    String.raw`(?<=(?:电话|传真|手机|热线|邮编|邮政编码|[Qq]{2})(?:号码?)?[:为]? {0,2}\(?)\d[\d—-]{2,14}`,
    [
      ['联系电话:7222345', '7222345'],
      ['电话:0572—2398881', '0572—2398881'],
    ],
  ),
  pattern('phone', String.raw`(?<=[一-龥],)\d{7,11}(?=[),;])`, [['(办公室,王宁,63910000)', '63910000']]),
];
