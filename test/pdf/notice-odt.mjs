/** Notices as flat OpenDocument texts, for LibreOffice to print. */

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const NAMESPACES = ['office', 'style', 'text', 'table']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat('xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"')
  .join(' ');

const paragraphStyle = (name, paragraph, text) =>
  `<style:style style:name="${name}" style:family="paragraph"><style:paragraph-properties ${paragraph}/><style:text-properties ${text}/></style:style>`;

const font = (name, size, more = '') =>
  `fo:font-family="${name}" style:font-family-asian="${name}" fo:font-size="${size}pt" style:font-size-asian="${size}pt" ${more}`;

/**
 * What a notice looks like on paper. Lengths with units; `head` and `foot` are lines of text in which ## is the page's number and
 * @@ how many there are.
 */
export const OFFICIAL = {
  width: '21cm',
  height: '29.7cm',
  margins: 'fo:margin-top="3.7cm" fo:margin-bottom="3.5cm" fo:margin-left="2.8cm" fo:margin-right="2.6cm"',
  size: 16,
  pitch: '28pt',
  align: 'justify',
  font: 'Noto Serif CJK SC',
  heading: 'Noto Sans CJK SC',
  title: 22,
  head: null,
  foot: '— ## —',
  mirrored: false,
  columns: 1,
};

const field = (line) =>
  escaped(line)
    .replaceAll('##', '<text:page-number text:select-page="current"/>')
    .replaceAll('@@', '<text:page-count/>');

const HEADING = /^(?:[一二三四五六七八九十]{1,3}、|[(（][一二三四五六七八九十]{1,3}[)）])[^。]{2,40}$/u;

const paragraph = (style, line) => `<text:p text:style-name="${style}">${field(line)}</text:p>`;

/** A table of rows of cells `{ text, rows }`, those that a cell above covers being null; `widths` are relative. */
function odtTable({ rows, widths, headerRows = 1 }) {
  const columns = widths.map((_, i) => `<table:table-column table:style-name="C${i}"/>`).join('');
  const cell = (one) =>
    one === null
      ? '<table:covered-table-cell/>'
      : `<table:table-cell table:style-name="Cell" ${one.rows > 1 ? `table:number-rows-spanned="${one.rows}"` : ''} ${one.columns > 1 ? `table:number-columns-spanned="${one.columns}"` : ''}>${one.text
          .split('\n')
          .map((line) => paragraph('Cell', line))
          .join('')}</table:table-cell>`;
  const row = (cells) => `<table:table-row>${cells.map(cell).join('')}</table:table-row>`;
  const styles = widths
    .map(
      (width, i) =>
        `<style:style style:name="C${i}" style:family="table-column"><style:table-column-properties style:rel-column-width="${width}*"/></style:style>`,
    )
    .join('');
  return {
    styles,
    body: `<table:table table:style-name="T">${columns}<table:table-header-rows>${rows.slice(0, headerRows).map(row).join('')}</table:table-header-rows>${rows.slice(headerRows).map(row).join('')}</table:table>`,
  };
}

/**
 * A notice as a flat OpenDocument text. `blocks`: `{ title }`, `{ red }` (a letterhead), `{ centre }`, `{ right }`, `{ plain }` (not
 * indented), `{ table }`, or a line of the body.
 */
export function noticeOdt(blocks, changes = {}) {
  const look = { ...OFFICIAL, ...changes };
  let tableStyles = '';
  const body = blocks
    .map((block) => {
      if (typeof block === 'string') return paragraph(HEADING.test(block) ? 'Heading' : 'Body', block);
      if (block.table) {
        const { styles, body } = odtTable(block.table);
        tableStyles = styles;
        return body;
      }
      const [[style, line]] = Object.entries(block);
      return paragraph(style, line);
    })
    .join('');
  const styles =
    paragraphStyle('title', 'fo:text-align="center" fo:margin-top="12pt"', font(look.heading, look.title)) +
    paragraphStyle(
      'red',
      'fo:text-align="center" fo:border-bottom="2pt solid #ff0000" fo:padding-bottom="8pt"',
      font(look.heading, 40, 'fo:color="#ff0000" fo:letter-spacing="4pt"'),
    ) +
    paragraphStyle('centre', `fo:text-align="center" fo:line-height="${look.pitch}"`, font(look.font, look.size)) +
    paragraphStyle(
      'right',
      `fo:text-align="end" fo:margin-right="64pt" fo:line-height="${look.pitch}"`,
      font(look.font, look.size),
    ) +
    paragraphStyle('plain', `fo:text-align="${look.align}" fo:line-height="${look.pitch}"`, font(look.font, look.size)) +
    paragraphStyle(
      'Body',
      `style:punctuation-wrap="simple" fo:text-align="${look.align}" fo:text-indent="${2 * look.size}pt" fo:line-height="${look.pitch}" fo:orphans="0" fo:widows="0"`,
      font(look.font, look.size),
    ) +
    paragraphStyle(
      'Heading',
      `fo:text-align="${look.align}" fo:text-indent="${2 * look.size}pt" fo:line-height="${look.pitch}"`,
      font(look.heading, look.size),
    ) +
    paragraphStyle('Cell', 'fo:text-align="left"', font(look.font, look.cell ?? 10.5)) +
    paragraphStyle('Head', 'fo:text-align="center"', font(look.font, 10.5)) +
    paragraphStyle('Left', 'fo:text-align="left"', font(look.font, 14)) +
    paragraphStyle('Right', 'fo:text-align="right"', font(look.font, 14));
  const ruled =
    '<style:style style:name="T" style:family="table"><style:table-properties table:border-model="collapsing" table:align="margins"/></style:style>' +
    '<style:style style:name="Cell" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #000000" fo:padding="2pt"/></style:style>';
  const running = (kind, line, style, left = null) =>
    line === null
      ? ''
      : `<style:${kind}>${paragraph(style, line)}</style:${kind}>${left === null ? '' : `<style:${kind}-left>${paragraph(left, line)}</style:${kind}-left>`}`;
  const columns =
    look.columns > 1 ? `<style:columns fo:column-count="${look.columns}" fo:column-gap="0.8cm"/>` : '';
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${NAMESPACES} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text"><office:styles>${styles}</office:styles>
<office:automatic-styles>${tableStyles}${ruled}<style:page-layout style:name="P" ${look.mirrored ? 'style:page-usage="mirrored"' : ''}><style:page-layout-properties fo:page-width="${look.width}" fo:page-height="${look.height}" ${look.margins}>${columns}</style:page-layout-properties>${look.head ? '<style:header-style/>' : ''}${look.foot ? '<style:footer-style><style:header-footer-properties fo:margin-top="20pt"/></style:footer-style>' : ''}</style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="P">${running('header', look.head, 'Head')}${running('footer', look.foot, look.mirrored ? 'Right' : 'Head', look.mirrored ? 'Left' : null)}</style:master-page></office:master-styles>
<office:body><office:text>${body}</office:text></office:body></office:document>`;
}
