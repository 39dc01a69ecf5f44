/** Remarks on what was odd in a source. */
export const remarks = {
  '{count} broken byte sequences in UTF-8 are read as U+FFFD, the first here. Was the file cut off?':
    '有 {count} 处 UTF-8 字节不完整，读作 U+FFFD，第一处在这里。文件是否被截断？',
  '{count} broken byte sequences in {encoding} are read as U+FFFD. Was the page saved whole?':
    '有 {count} 处 {encoding} 字节不完整，读作 U+FFFD。网页保存完整了吗？',
  'The file ends inside the saved page: the end of the notice may be missing. Save the page again.':
    '文件在网页中间中断：文件末尾可能缺失。请重新保存网页。',
  'The file is {mistake} and then saved so; it is read as it was meant, and no character is lost.':
    '文件是{mistake}后保存的；已按本来的意思读，没有丢字。',
  'Row {row} has more cells than the table has columns ({columns}), and cannot be read as rows. Put cells that hold the mark “{mark}” into quotation marks.':
    '第 {row} 行的单元格多于表的列数（{columns}），不能按行读。含有“{mark}”的单元格请加引号。',
  '{count} rows, row {row} the first, have more cells than the table has columns ({columns}), and cannot be read as rows. Put cells that hold the mark “{mark}” into quotation marks.':
    '有 {count} 行（第一处是第 {row} 行）的单元格多于表的列数（{columns}），不能按行读。含有“{mark}”的单元格请加引号。',
  'Page {page} hold a picture and no text, and were not read. Put them through character recognition (OCR).':
    '第 {page} 页只有图片没有文字，没有读。请做文字识别（OCR）。',
  'Pages {pages} hold a picture and no text, and were not read. Put them through character recognition (OCR).':
    '第 {pages} 页只有图片没有文字，没有读。请做文字识别（OCR）。',
  'Page {page} hold text that character recognition (OCR) laid over a picture. It may be misread: compare values with the picture.':
    '第 {page} 页的文字是文字识别（OCR）加在图片上的，可能有误：请与图片核对数值。',
  'Pages {pages} hold text that character recognition (OCR) laid over a picture. It may be misread: compare values with the picture.':
    '第 {pages} 页的文字是文字识别（OCR）加在图片上的，可能有误：请与图片核对数值。',
  'Page {page} could not be read. Was the file downloaded whole?': '第 {page} 页读不了。文件下载完整了吗？',
  'Pages {pages} could not be read. Was the file downloaded whole?': '第 {pages} 页读不了。文件下载完整了吗？',
  'Page {page} hold characters that their fonts do not name; they are read as U+FFFD.':
    '第 {page} 页有字体没有说明的字，读作 U+FFFD。',
  'Pages {pages} hold characters that their fonts do not name; they are read as U+FFFD.':
    '第 {pages} 页有字体没有说明的字，读作 U+FFFD。',
  '{count} pronunciations in brackets such as {first} were put into the text by a converter; they are taken out, the first here.':
    '转换程序在文中加了 {count} 处注音，如 {first}；已去掉，第一处在这里。',
  'The file is {format}, though its name ends in .{extension}; it was read as what it is.':
    '文件实为{format}，而名称以 .{extension} 结尾；已按实际格式读。',
  'Struck through in the source, and left out of the text: {count} character, beginning “{words}”.':
    '原文中有 {count} 个字被划去，没有收入正文，开头是“{words}”。',
  'Struck through in the source, and left out of the text: {count} characters, beginning “{words}”.':
    '原文中有 {count} 个字被划去，没有收入正文，开头是“{words}”。',
  'Characters were lost here when the text was decoded ({words}). What they touch is not read.':
    '这里在解码时丢了字（{words}）。涉及的内容没有读。',
  'The lines of this text are broken at about {width} characters; sentences were read over {count} line ends.':
    '文本约每 {width} 字折行；句子跨过 {count} 处换行读出。',
  '{sign} has no partner and {more} more in this paragraph; the sentence is read without it.':
    '“{sign}”没有成对，本段另有 {more} 处；读句子时不计它。',
  '{sign} has no partner; the sentence is read without it.': '“{sign}”没有成对；读句子时不计它。',
  'The page is dated {date}, long after the plan began ({start}); the date is that of the page.':
    '页面日期 {date} 远在计划开始（{start}）之后；这是网页的日期。',
  'No sentence, heading or table of a notice was found in this text.': '文本里没有找到文件的句子、标题或表格。',
  'This line of the table fits none of its columns; it is left out of the rows.':
    '表格的这一行与各列都对不上，没有计入各行。',
  'The cells of this table cannot be told apart; its lines are read as text, and none of them as a row.':
    '分不清这张表的单元格；各行按文字读，没有当作表格行。',
  "{name} is taken for {place} by the notice's {by}.": '“{name}”根据文件的 {by} 认作 {place}。',
  '{count} places are called {name}, and nothing in the notice says which is meant: {places}.':
    '有 {count} 个地方叫“{name}”，文件没有说明是哪一个：{places}。',
  'In {year} no place was called {name} ({times}).': '{year} 年没有叫“{name}”的地方（{times}）。',
  'The text speaks for a place whose name ends with {word} and does not say which, or names several alike; no place above it is given in its stead. It lies in {above}.':
    '文件代表一个以“{word}”结尾的地方说话，但没有说是哪一个，或说了几个；不用上级地区代替。它在{above}。',
  'The text speaks for a place whose name ends with {word} and does not say which, or names several alike; no place above it is given in its stead.':
    '文件代表一个以“{word}”结尾的地方说话，但没有说是哪一个，或说了几个；不用上级地区代替。',
  'The heading {title} runs into its text; its full stop is taken to be lost here.':
    '标题“{title}”与正文连在一起；认为这里丢了句号。',
  'The number of this heading is lost; by its place it is number {number}.':
    '这个标题的编号丢了；按位置应是 {number}。',
  'The numbering goes from {before} to {number}.': '编号从 {before} 跳到 {number}。',
  'The date {date} has lost 年, 月 or 日; it is read as {day}.': '日期“{date}”丢了年、月或日；读作 {day}。',
  'The date {date} has lost 年, 月 or 日; it can be read in more than one way and is given no day.':
    '日期“{date}”丢了年、月或日；读法不止一种，不给日期。',
  'The date {date} has lost 年, 月 or 日; it is read as by {day}.': '日期“{date}”丢了年、月或日；读作 {day} 前。',
  'Injected text stands where the issuer signs: {text}. No issuer is read from it.':
    '落款处混入了别的文字：{text}。没有从中读发文机关。',
  'The text is in traditional characters. It is quoted as it is; all values are given in simplified ones.':
    '原文是繁体字。引文保持原样，其他内容用简体。',
  '{values} are shared out (分别) over names that are not as many, or not clearly so; they are not read.':
    '{values} 用“分别”分给几个名称，但数目对不上或不清楚；没有读。',
  'The parts add up to {sum} {unit}, the whole is given as {whole}; not all parts may be listed.':
    '各部分合计 {sum} {unit}，总数写作 {whole}；可能没有列全。',
  'The parts add up to {sum} {unit}, the whole is given as {whole}.': '各部分合计 {sum} {unit}，总数写作 {whole}。',
  'What {figure} measures is not clear from what stands around it; it is kept without a subject. Read the sentence.':
    '从上下文看不清“{figure}”说的是什么；保留数值但没有对象。请看句子。',
  '{time} names no year, and what time the plan is for is not known; it is given no day. Look up which year is meant.':
    '“{time}”没有写年份，也不知道计划属于哪一年；不给日期。请查明是哪一年。',
  '{time} names no year, and the plan is for {first} to {last}; it is given no day. Look up which year is meant.':
    '“{time}”没有写年份，而计划从 {first} 到 {last}；不给日期。请查明是哪一年。',
  'The file holds {count} notices one after another, here read as one. extractAll reads each by itself.':
    '文件里连着有 {count} 份文件，这里当作一份读。extractAll 可逐份读。',
  'two indicators are called {name} (in {domain} and in {other})':
    '有两个指标都叫“{name}”（分别在 {domain} 和 {other}）',
  '"{wording}" of {name} ({domain}) is a wording of {other} ({elsewhere}) too':
    '“{name}”（{domain}）的说法“{wording}”也是“{other}”（{elsewhere}）的说法',
  '"{wording}" is a wording of {name} ({domain}) already. Leave it out, or give {name} as the name to add other wordings to it':
    '“{wording}”已经是“{name}”（{domain}）的说法。请去掉它；要给“{name}”加说法，请以它为名称',
  '"{pattern}" of {name} stands for more than {most} wordings: split it':
    '“{name}”的“{pattern}”代表的说法超过 {most} 种：请拆开',
  '"{line}" is more than one name. Write one {what} a line, such as {example}':
    '“{line}”不止一个名称。请一行写一个{what}，如 {example}',
  'a {what} has at most {most} characters': '{what}最多 {most} 个字',
  '"{line}" is too short to be told from other words. Write the whole {what}, such as {example}':
    '“{line}”太短，与别的词分不开。请写{what}的全称，如 {example}',
  '"{line}" is no unit. Write one a line, 标方, or 标方 = 标准立方米 for the same by two names':
    '“{line}”不是单位。请一行写一个，如 标方；同一单位两种叫法写 标方 = 标准立方米',
  '"{name}" holds a number or a sign. Write the unit alone: 标方 and not 万标方':
    '“{name}”含有数字或符号。请只写单位：标方，不写 万标方',
  '"{line}" would take lines of a notice away. Write at least {fewest} characters beside *':
    '“{line}”会去掉文件的正文。除 * 外请至少写 {fewest} 个字',
  '{problem}. Write name | units | more, less or neither | other wordings, separated by ;':
    '{problem}。请写 名称 | 单位 | more、less 或 neither | 其他说法，用 ; 分隔',
  'there is no section {entry}. Sections are {list}; the lines under it were passed over':
    '没有 {entry} 这一节。可用的有 {list}；它下面的行没有读',
  '"{entry}" stands under no section. Put one of {list} on a line above it':
    '“{entry}”不在任何一节下。请在它上面写一行 {list} 中的一个',
  'expected name | units | direction | wordings, found {count} columns more':
    '应为 名称 | 单位 | 方向 | 其他说法，多了 {count} 列',
  'the name, before the first |, is missing': '第一个 | 前缺少名称',
  'the direction of {name} is "{direction}": write more, less or neither':
    '“{name}”的方向写成了“{direction}”：请写 more（越多越好）、less（越少越好）或 neither',
  'a { or } of {name} has no partner': '“{name}”的 { 或 } 没有成对',
  '{name} has no unit: write %, 元, 个, 人 …': '“{name}”没有单位：请写 %、元、个、人……',
} as const;
