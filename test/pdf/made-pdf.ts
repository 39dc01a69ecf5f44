/** What a page draws, in the operators of PDF; `F1` is Helvetica. */
type Drawing = string;

/** Lines of text from the top of the page. */
export const shown = (lines: readonly string[], size = 12): Drawing =>
  lines
    .map((line, i) => `BT /F1 ${size} Tf 72 ${770 - i * 20} Td (${line.replace(/[\\()]/gu, '\\$&')}) Tj ET`)
    .join('\n');

/** Objects by number, as a PDF file with its table of places. */
function pdfFile(objects: ReadonlyMap<number, string>, trailer = ''): Uint8Array {
  let text = '%PDF-1.7\n';
  const places = new Map<number, number>();
  for (const [number, object] of objects) {
    places.set(number, text.length);
    text += `${number} 0 obj\n${object}\nendobj\n`;
  }
  const start = text.length;
  const size = Math.max(...objects.keys()) + 1;
  const entry = (number: number): string => {
    const place = places.get(number);
    return place === undefined ? '0000000000 65535 f \n' : `${String(place).padStart(10, '0')} 00000 n \n`;
  };
  text += `xref\n0 ${size}\n${Array.from({ length: size }, (_, number) => entry(number)).join('')}`;
  text += `trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

export const stream = (content: string, entries = ''): string =>
  `<< /Length ${content.length} ${entries} >>\nstream\n${content}\nendstream`;

const FIRST_PAGE = 10;

/** A document of these pages; `resources` are added to those of each page, `more` to the objects. */
export function pdfOf(
  pages: readonly Drawing[],
  {
    resources = '',
    more = [],
  }: { readonly resources?: string; readonly more?: readonly (readonly [number, string])[] } = {},
): Uint8Array {
  const kids = pages.map((_, i) => `${FIRST_PAGE + 2 * i} 0 R`).join(' ');
  const objects = new Map<number, string>([
    [1, '<< /Type /Catalog /Pages 2 0 R >>'],
    [2, `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`],
    [3, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'],
    ...more,
  ]);
  pages.forEach((drawing, i) => {
    const page = FIRST_PAGE + 2 * i;
    objects.set(
      page,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${page + 1} 0 R /Resources << /Font << /F1 3 0 R >> ${resources} >> >>`,
    );
    objects.set(page + 1, stream(drawing));
  });
  return pdfFile(objects);
}
