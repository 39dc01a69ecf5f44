/** Why a source cannot be read. */
export const sources = {
  'There is no such file or folder. Check the spelling and the folder you are in.':
    '没有这个文件或文件夹。请检查名称是否写对、当前在哪个文件夹。',
  'A part of the path is a file, not a folder. Check the spelling.': '路径中有一段是文件，不是文件夹。请检查是否写对。',
  'You may not read it. Change its permissions (chmod u+r) or run as its owner.':
    '没有读取权限。请修改权限（chmod u+r），或用文件所有者的账号运行。',
  'You may not read it. Change its permissions or run as its owner.':
    '没有读取权限。请修改权限，或用文件所有者的账号运行。',
  'It is a link that leads back to itself. Name the file itself.': '这个链接指回自己。请直接写文件。',
  'The path is longer than the system allows. Check it.': '路径太长，系统不允许。请检查。',
  'Too many files are open. Raise the limit (ulimit -n) or ingest fewer at a time.':
    '打开的文件太多。请提高上限（ulimit -n），或一次少读一些。',
  'It could not be read: {reason}. Check the disk that it lies on.': '读不出来：{reason}。请检查它所在的磁盘。',
  'It is a folder. Name a file in it.': '这是文件夹。请写其中的一个文件。',
  'It is a pipe, socket or device, not a file. Save its content to a .txt file first.':
    '这是管道、套接字或设备，不是文件。请先把内容存成 .txt 文件。',
  'It has {size}, and no more than {most} are read. Split it into one file a notice.':
    '它有 {size}，最多只读 {most}。请拆成一份文件一个。',
  'It was not read within {seconds} s and is given up. It may be damaged, or made to take long: leave it out or split it, or give it longer with --timeout SECONDS.':
    '{seconds} 秒内没有读完，已放弃。它可能已损坏，或被故意做得很慢：请略过或拆开，或用 --timeout 秒数 放宽时间。',
  'Reading it takes more than {megabytes} MB of memory. Split it into one file a notice, or allow more with --memory MEGABYTES.':
    '读它需要超过 {megabytes} MB 内存。请拆成一份文件一个，或用 --memory 兆数 放宽。',
  'The process that read it ended ({how}). Please report it, with the file.':
    '读它的进程结束了（{how}）。请连同这个文件一起反馈。',
  'A fault in plan-extract itself ({reason}). Please report it, with the file; --verbose says more.':
    'plan-extract 自身出错（{reason}）。请连同这个文件一起反馈；--verbose 有更多信息。',
  'Interrupted; run the same command again to go on. Files done before that: {count}; left undone: {left}, from {next} on.':
    '已中断；再运行同一条命令即可继续。已完成 {count} 个文件；剩下 {left} 个，从 {next} 开始。',
  '{message} Files done before that: {count}; left undone: {left}, from {next} on.':
    '{message}在此之前已完成 {count} 个文件；剩下 {left} 个，从 {next} 开始。',
  'The folder holds no documents, only other things: {names}. Name the files or the folder that the notices are in: a file that is named is always read.':
    '文件夹里没有可读的文件，只有别的：{names}。请写文件，或文件所在的文件夹：点名的文件总会读。',
  'The folder holds no documents. Name the files or the folder that the notices are in: a file that is named is always read.':
    '文件夹里没有可读的文件。请写文件，或文件所在的文件夹：点名的文件总会读。',
  'The pattern matches no documents, only other things: {names}. Name the files or the folder that the notices are in: a file that is named is always read.':
    '通配符没有对上可读的文件，只有别的：{names}。请写文件，或文件所在的文件夹：点名的文件总会读。',
  'The pattern matches no documents. Name the files or the folder that the notices are in: a file that is named is always read.':
    '通配符没有对上可读的文件。请写文件，或文件所在的文件夹：点名的文件总会读。',
  'No file matches this pattern. Check it, and the folder you are in.':
    '没有文件符合这个通配符。请检查写法和当前所在的文件夹。',
  'It brings the bytes of {name}, and ingest reads files. Give it to plan-extract map.':
    '它带着 {name} 的内容，而 ingest 读的是文件。请交给 plan-extract map。',
  'The archive holds no file that notices are read from. Name the archive that they are in.':
    '压缩包里没有可读的文件。请写文件所在的压缩包。',
  '{what}. Write {"name":"…","base64":"…"} on one line, or {"name":"…"} for a file.':
    '{what}。请一行写一个 {"name":"…","base64":"…"}，文件则写 {"name":"…"}。',
  'It is no JSON ({reason})': '不是 JSON（{reason}）',
  'It has no name, or a field that is no text': '没有 name，或有字段不是文字',
  'The base64 of {name} cannot be decoded': '{name} 的 base64 无法解码',
  'It is longer than the largest source that is read': '超过了可读来源的最大长度',
  'The line is longer than any document. Write a document a line.': '这一行比任何文件都长。请一行写一份文件。',
  'The line is cut off or no JSON ({reason}). Run the batch again that wrote it.':
    '这一行被截断或不是 JSON（{reason}）。请把写出它的那一批再跑一次。',
  'The line is no document as plan-extract {version} has them ({reason}). Read its source again with this version.':
    '这一行不是 plan-extract {version} 的文件格式（{reason}）。请用本版本重读来源。',
  '{count} of its {parts} notices came. They are kept, and will be read again by the next ingest; or run the batch again that it was in, and load that.':
    '它的 {parts} 份文件只来了 {count} 份。已保存，下次 ingest 会重读；也可以把那一批再跑一次并装入。',
  'It is cut off or damaged ({reason}); what stands before that is read. Write it again.':
    '被截断或已损坏（{reason}）；之前的内容已读。请重新写出。',
  'Its source text was not found: {tried} do not exist. Name its folder with --source.':
    '没有找到它的原文：{tried} 都不存在。请用 --source 指定文件夹。',
  '{what}. Correct the gold.': '{what}。请改正标注。',
  'the quote «{quote}» (occurrence {number}) is not in the source text': '引文“{quote}”（第 {number} 处）不在原文里',
  'the quote «{quote}» is not in the source text': '引文“{quote}”不在原文里',
  '{prefix} has a floor of {floor}, but there is no such figure': '{prefix} 规定了下限 {floor}，但没有这个数字',
  '{name} is {value}, under its floor of {floor}': '{name} 为 {value}，低于下限 {floor}',
  'It is not JSON: {reason}. Correct it.': '不是 JSON：{reason}。请改正。',
  'It is not a gold file: {place}: {reason}. Correct it.': '不是标注文件：{place}：{reason}。请改正。',
  '{name} is an archive in an archive in an archive. Unpack it and ingest the folder.':
    '{name} 是压缩包里的压缩包里的压缩包。请解开后读文件夹。',
  '{name} unpacks to {times} times its size, as no notice does. Leave it out.':
    '{name} 解开后是原来的 {times} 倍，文件不会这样。请略过它。',
  '{name} and what stands behind it is left unread: the archive unpacks to more than {size} MB. Unpack it and ingest the folder.':
    '{name} 及其后的内容没有读：压缩包解开后超过 {size} MB。请解开后读文件夹。',
  '{name} is protected by a password. Unpack it with the password and read that.':
    '{name} 有密码。请用密码解开后再读。',
  '{name} is protected by a password. Open it with the password, and save it without.':
    '{name} 有密码。请用密码打开，另存为没有密码的文件。',
  '{name} is protected by a password. Open it with the password, and save or print it without.':
    '{name} 有密码。请用密码打开，另存或打印为没有密码的文件。',
  '{name} is packed in a way that is not read (method {method}). Unpack the archive and read the files in it.':
    '{name} 的压缩方式读不了（方式 {method}）。请解开压缩包，读里面的文件。',
  '{name} unpacks to more than {size}, which no notice has. Unpack it yourself if it is to be trusted, and split it.':
    '{name} 解开后超过 {size}，文件不会这么大。如果可信，请自行解开并拆分。',
  '{name} is damaged inside its archive. Download the archive again.': '{name} 在压缩包里已损坏。请重新下载压缩包。',
  '{name} is cut off or damaged: the directory at its end is missing or broken. Download it again.':
    '{name} 被截断或已损坏：末尾的目录缺失或不完整。请重新下载。',
  '{name} holds more than {most} files, and no more are read. Unpack it and ingest the folders one by one.':
    '{name} 里超过 {most} 个文件，不能再多。请解开后逐个文件夹读。',
  '{name} lists the same bytes as several files, as only attacks do. Download it again, or leave it out.':
    '{name} 把同样的内容列成几个文件，只有攻击才会这样。请重新下载或略过。',
  'The file holds nothing but white space. Was it downloaded whole?': '文件里只有空白。下载完整了吗？',
  '{name} is empty. Was it downloaded whole?': '{name} 是空的。下载完整了吗？',
  '{name} is {what}, not text. Open it in an office program and save it as plain text (UTF-8).':
    '{name} 是{what}，不是文本。请用办公软件打开，另存为纯文本（UTF-8）。',
  '{name} is {what}, not text. A picture of a notice must be typed out or put through character recognition first.':
    '{name} 是{what}，不是文本。图片要先录入或做文字识别（OCR）。',
  '{name} is {what}, not text. Take the text out of it (pdftotext) and read that.':
    '{name} 是{what}，不是文本。请先取出文字（pdftotext）再读。',
  '{name} is {what}, not text. Unpack it first.': '{name} 是{what}，不是文本。请先解压。',
  '{name} is {what}, not text. Find out which program made it, and save it as plain text (UTF-8).':
    '{name} 是{what}，不是文本。请查明由什么程序生成，再存为纯文本（UTF-8）。',
  '{name} is in none of the encodings UTF-8, GB18030, Big5 and UTF-16. Save it as UTF-8 and try again.':
    '{name} 不是 UTF-8、GB18030、Big5、UTF-16 中的任何一种编码。请存为 UTF-8 再试。',
  '{name} is in none of the encodings UTF-8, GB18030, Big5 and UTF-16. Save the page as UTF-8 and try again.':
    '{name} 不是 UTF-8、GB18030、Big5、UTF-16 中的任何一种编码。请把网页存为 UTF-8 再试。',
  '{name} looks like {mistake} and then saved, with characters lost. Take the notice from its site again, and save it as UTF-8.':
    '{name} 看来是{mistake}后又保存的，已丢失文字。请从原网站重新获取，存为 UTF-8。',
  'UTF-8 that was read as Latin-1': '把 UTF-8 当作 Latin-1 打开',
  'GBK that was read as Latin-1': '把 GBK 当作 Latin-1 打开',
  'Chinese that was read as Latin-1': '把中文当作 Latin-1 打开',
  'UTF-8 that was read as GBK': '把 UTF-8 当作 GBK 打开',
  'GBK that was read as UTF-8': '把 GBK 当作 UTF-8 打开',
  '{name} nests more than {most} elements in each other, as no page does. Save the page again from its site.':
    '{name} 的嵌套超过 {most} 层，网页不会这样。请从原网站重新保存。',
  '{name} nests its elements more than {most} deep, as no notice does. Open it in an office program and save it anew.':
    '{name} 的嵌套超过 {most} 层，文件不会这样。请用办公软件打开后另存。',
  '{name} is a web page without an article: a list, an index, an error page, or one that loads its text by script. Open the notice itself in a browser and save that page.':
    '{name} 是没有正文的网页：列表、索引、出错页，或正文由脚本载入。请在浏览器里打开文件本身再保存。',
  '{name} is a saved page without any text. Save the page again as HTML.':
    '{name} 是没有文字的网页存档。请重新保存为 HTML。',
  '{name} is a saved page of more than {most} parts, which no notice has. Save the page again as HTML.':
    '{name} 是超过 {most} 个部分的网页存档，文件不会这样。请重新保存为 HTML。',
  '{name} has a page with more than {most} characters and shapes, which no notice has. Leave the page out.':
    '{name} 有一页的字符和图形超过 {most} 个，文件不会这样。请去掉这一页。',
  '{name} holds more than {most} million characters of XML, which no notice has. Split it.':
    '{name} 的 XML 超过 {most} 百万字符，文件不会这样。请拆分。',
  '{name} holds more than {most} million characters, which no notice has. Split it, or leave out what is not a notice.':
    '{name} 超过 {most} 百万字符，文件不会这样。请拆分，或去掉不是文件的部分。',
  '{name} has more than {most} pages, which no notice has. Split it.': '{name} 超过 {most} 页，文件不会这样。请拆分。',
  '{name} is cut off or damaged inside. Download it again, or open it in an office program and save it anew.':
    '{name} 被截断或内部已损坏。请重新下载，或用办公软件打开后另存。',
  '{name} is damaged inside: {reason}. Download it again, or open it in an office program and save it anew.':
    '{name} 内部已损坏：{reason}。请重新下载，或用办公软件打开后另存。',
  '{name} is damaged inside its workbook. Download it again, or convert it: libreoffice --headless --convert-to xlsx FILE.':
    '{name} 的工作簿内部已损坏。请重新下载，或转换：libreoffice --headless --convert-to xlsx FILE。',
  '{name} holds more characters than any notice has. Split it.': '{name} 的字符数超过任何文件。请拆分。',
  '{name} is from Word 95 or older, or from another program. Open it in an office program and save it as .docx.':
    '{name} 是 Word 95 或更旧的，或由别的程序生成。请用办公软件打开，另存为 .docx。',
  '{name} is an archive of files, not a notice. Ingest it, or unpack it and read the files in it.':
    '{name} 是装有多个文件的压缩包，不是一份文件。请用 ingest 读，或解开后读里面的文件。',
  '{name} is a presentation. Save the notice in it as a text or Word document.':
    '{name} 是演示文稿。请把里面的文件存为文本或 Word 文档。',
  '{name} is {what}. Convert it first: libreoffice --headless --convert-to {format} FILE':
    '{name} 是{what}。请先转换：libreoffice --headless --convert-to {format} FILE',
  '{name} is {what}. Read it with extractAsync; extract reads all but PDF and OFD.':
    '{name} 是{what}。请用 extractAsync 读；extract 不读 PDF 和 OFD。',
  '{name} is an office document without its main part ({part}). Download it again, or open it in an office program and save it anew.':
    '{name} 是缺少主要部分（{part}）的办公文档。请重新下载，或用办公软件打开后另存。',
  '{name} declares XML entities of its own, as no office program does and as attacks do. Open it in an office program and save it anew.':
    '{name} 自定义了 XML 实体，办公软件不会这样，攻击才会。请用办公软件打开后另存。',
  '{name} has cells strewn over {rows} rows and {columns} columns: that is no task list. Save the task list as a workbook of its own.':
    '{name} 的单元格散布在 {rows} 行 {columns} 列：不是任务表。请把任务表单独存成工作簿。',
  '{name} has a sheet with more than {most} filled cells: that is data, not a plan. Save the task list as a workbook of its own.':
    '{name} 有一张表超过 {most} 个单元格：那是数据，不是计划。请把任务表单独存成工作簿。',
  '{name} holds no text. Scanned pages must be put through character recognition first.':
    '{name} 没有文字。扫描件要先做文字识别（OCR）。',
  '{name} holds no text. Was it saved whole?': '{name} 没有文字。保存完整了吗？',
  '{name} holds pictures of its pages and no text. Put it through character recognition (OCR) first.':
    '{name} 只有页面图片，没有文字。请先做文字识别（OCR）。',
  '{name} is a damaged PDF document: none of its pages can be read. Download it again.':
    '{name} 是损坏的 PDF：没有一页能读。请重新下载。',
  '{name} is a damaged PDF document: a part of a page contains itself. Download it again.':
    '{name} 是损坏的 PDF：页面的一部分包含了自己。请重新下载。',
  '{name} is a damaged PDF document ({reason}). Download it again.': '{name} 是损坏的 PDF（{reason}）。请重新下载。',
  '{name} does not say which characters its fonts draw, so that its text cannot be taken out. Put it through character recognition (OCR), or save the notice from another source.':
    '{name} 没有说明字体画的是哪些字，取不出文字。请做文字识别（OCR），或从别处保存这份文件。',
  '{name} says that it has {pages} pages; no notice does. Print the pages of the notice to a PDF of their own.':
    '{name} 自称有 {pages} 页，文件不会这样。请把需要的页另打印成 PDF。',
  '{name} draws more on page {page} than any page shows; no notice does. Print the pages of the notice to a PDF of their own.':
    '{name} 第 {page} 页画的内容超过任何页面。请把需要的页另打印成 PDF。',
  '{name} has a page that is drawn by more parts than any page is. Print the pages of the notice to a PDF of their own.':
    '{name} 有一页由过多部分组成。请把需要的页另打印成 PDF。',
  'A page shows more than {most} characters, which no notice does. Print the pages of the notice to a PDF of their own.':
    '有一页超过 {most} 个字符，文件不会这样。请把需要的页另打印成 PDF。',
  '{name} unpacks to more than {size} MB, which no notice does. Print the pages of the notice to a PDF of their own.':
    '{name} 解开后超过 {size} MB，文件不会这样。请把需要的页另打印成 PDF。',
  '{name} has fonts that tell of {count} characters, which no notice has. Print the pages of the notice to a PDF of their own.':
    '{name} 的字体涉及 {count} 个字符，文件不会这样。请把需要的页另打印成 PDF。',
  '{name} is no .{extension} document: it holds one byte of text and no notice. Download it again.':
    '{name} 不是 .{extension} 文档：只有 1 个字节的文字，没有文件内容。请重新下载。',
  '{name} is no .{extension} document: it holds {count} bytes of text and no notice. Download it again.':
    '{name} 不是 .{extension} 文档：只有 {count} 个字节的文字，没有文件内容。请重新下载。',
  'a PNG image': ' PNG 图片',
  'a JPEG image': ' JPEG 图片',
  'a GIF image': ' GIF 图片',
  'a BMP image': ' BMP 图片',
  'a TIFF image': ' TIFF 图片',
  'a PDF document': ' PDF 文档',
  'an OFD document': ' OFD 文档',
  'a ZIP archive or an office document (docx, xlsx, ofd)': '压缩包或办公文档（docx、xlsx、ofd）',
  'an old office document (doc, xls, wps)': '旧版办公文档（doc、xls、wps）',
  'an RTF document': ' RTF 文档',
  'a gzip archive': ' gzip 压缩包',
  'a RAR archive': ' RAR 压缩包',
  'a 7z archive': ' 7z 压缩包',
  'binary data': '二进制数据',
  'a Word document (.docx)': ' Word 文档（.docx）',
  'an old Word document (.doc)': '旧版 Word 文档（.doc）',
  'an Excel workbook (.xlsx)': ' Excel 工作簿（.xlsx）',
  'a document protected by a password': '有密码的文档',
  'an old Excel workbook (.xls)': '旧版 Excel 工作簿（.xls）',
  'a presentation': '演示文稿',
  'an OpenDocument spreadsheet (.ods)': ' OpenDocument 电子表格（.ods）',
  'an OpenDocument text (.odt)': ' OpenDocument 文档（.odt）',
  'an OpenDocument text': ' OpenDocument 文档',
  'an office document in flat XML': '单个 XML 形式的办公文档',
  'a binary Excel workbook (.xlsb)': '二进制 Excel 工作簿（.xlsb）',
  'a binary Excel workbook': '二进制 Excel 工作簿',
  'an archive': '压缩包',
  'an old office document': '旧版办公文档',
  'a plain table': '纯文本表格',
  'plain text': '纯文本',
  'a saved web page (.mht)': '网页存档（.mht）',
  'a web page': '网页',
  'it was stopped': '被停止',
  'text: it holds halves of characters': 'text：含有半个字符',
} as const;
