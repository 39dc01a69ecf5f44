const words = (list: string): readonly string[] => list.split(' ');

/** What plans are written with, by kind, and what is made to disturb; a text of these is far from any plan, and full of triggers. */
const PIECES: Readonly<Record<string, readonly string[]>> = {
  marks: [...'、，,。；;：:！？（）()〔〕[]《》〈〉“”‘’"\'「」—－-～~…·•|/\\%％‰℃+*×=<>&#@'],
  breaks: ['\n', '\n\n', '\r\n', '\r', '\t', ' ', '　', '\u00a0', '\u200b', '\u2028', '\ufeff'],
  digits: words('0 1 2 9 10 30 46.5 99.99 2015 2020 1990 0.5 1,234 10000000 ０ ９ ２０１５ Ⅲ ① ⑩ ㈠ ½ 007'),
  numerals: words(
    '一 二 两 三 十 百 千 万 亿 半 几 〇 零 廿 壹 貳 百分之三十 三分之一 千分之二 一倍 两成 二十五 一百零三 点五 翻番',
  ),
  units: words(
    '% ％ 个 万元 亿元 张 所 家 人 万人 户 件 平方米 公里 小时 天 个月 年 倍 名 次 项 百分点 个百分点 亩 吨 每人每月 元',
  ),
  markers: words(
    '一、 二、 十一、 （一） (二) 1. 2． 3、 (4) ① —— 一是 二是 首先 第一章 第二节 第三条 附件1 附件： 序号',
  ),
  bounds: words(
    '以上 以下 以内 左右 不低于 不少于 不超过 至少 约 近 超过 力争 确保 达到 提高到 由 从 到 至 降至 控制在 分别 各 均 共 其中 同比增长 比上年',
  ),
  times: words(
    '3月底前 年内 年底前 2015年 2015年底 “十三五”期间 上半年 二季度 每年 每季度末 12月31日前 3月 5日 今年 去年 本月 2013—2015年 24小时内 春节前 期末',
  ),
  places: words(
    '苏南 苏北 全省 全市 各县（市、区） 江苏省 常州市 溧阳市 西藏自治区 东、中、西部 市区 农村 城市 试点地区',
  ),
  bodies: words(
    '市民政局 省财政厅 责任单位 牵头 配合 责任处室： 各市人民政府 办公室 民政局、财政局负责 有关部门 卫生健康委 （县发改局牵头）',
  ),
  titles: words(
    '关于印发 的通知 工作要点 2015年全省民政工作要点 任务分解表 《关于加快发展养老服务业的意见》 鲁发〔2009〕24号 国发[2013]35号 索引号： 发布机构 成文日期',
  ),
  subjects: words(
    '护理型床位占比 覆盖率 城乡低保标准 养老床位 社区服务中心 参保人数 森林覆盖率 PM2.5 单位GDP能耗 优良天数比例 新建 改造 完成 推进 培育',
  ),
  tables: words(
    '类别|序号|工作任务|责任单位 指标名称 目标值 单位 属性 约束性 预期性 合计 苏南\t90%\t80% 1\t2\t3 ---|---',
  ),
  traditional: words('萬 億 兩 個 張 處 廳 達到 縣 臺灣 號 、發 關於 養老 機構 覆蓋率 負責'),
  odd: [
    '𪨶',
    '𫭟背村',
    '🏘️',
    '👨‍👩‍👧',
    'é',
    'e\u0301',
    'ß',
    'İ',
    '\u202e',
    '\u0000',
    '\u0007',
    '\ufffd',
    '\ud83d',
    '\udc00',
    '͏',
    '܀',
    '﷽',
    'ﾊﾝｶｸ',
    '한국',
  ],
  markup: [
    '<b>',
    '</td>',
    '<script>alert(1)</script>',
    '&nbsp;',
    '&#xD800;',
    '<!--',
    ']]>',
    '=1+1',
    "=cmd|' /C calc'!A0",
    '{{7*7}}',
    '${x}',
    '%s',
    '__proto__',
    'constructor',
    '$&',
    '$1',
  ],
  long: [
    '9'.repeat(400),
    '1'.repeat(40),
    '（'.repeat(60),
    '《'.repeat(30),
    '、'.repeat(50),
    '一、'.repeat(20),
    '分别'.repeat(20),
    '1万'.repeat(20),
    '市'.repeat(50),
    '各'.repeat(30),
  ],
};

export const KINDS: readonly (readonly string[])[] = Object.values(PIECES);
