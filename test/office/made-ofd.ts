import { escaped, zipOf } from './package.js';

const NAMESPACE = 'xmlns:ofd="http://www.ofdspec.org/2016"';
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';

/** A line of text in 16 point, set in evenly; places and lengths are millimetres from the page's upper left corner. */
export const textAt = (x: number, y: number, text: string, size = 5.6): string =>
  `<ofd:TextObject ID="1" Font="2" Size="${size}" Boundary="${x} ${y} 160 8"><ofd:TextCode X="0" Y="5" DeltaX="g ${[...text].length - 1} ${size}">${escaped(text)}</ofd:TextCode></ofd:TextObject>`;

/** A stroked path, in the box of the page. */
export const pathOf = (data: string, attributes = ''): string =>
  `<ofd:PathObject ID="3" Boundary="0 0 210 297" ${attributes}><ofd:AbbreviatedData>${data}</ofd:AbbreviatedData></ofd:PathObject>`;

export const picture = '<ofd:ImageObject ID="4" Boundary="0 0 210 297" ResourceID="9"/>';

export interface MadeOfd {
  /** What each page holds; a template is told by `<ofd:Template …/>` before `|`. */
  readonly pages: readonly string[];
  /** A page that lies under others, by the number 70. */
  readonly template?: string;
  /** Drawings that several places use, by their numbers. */
  readonly units?: Readonly<Record<string, string>>;
  readonly more?: Readonly<Record<string, string>>;
}

const pageXml = (inside: string): string => {
  const [before, content] = inside.includes('|') ? (inside.split('|') as [string, string]) : ['', inside];
  return `${HEAD}<ofd:Page ${NAMESPACE}><ofd:Area><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:Area>${before}<ofd:Content><ofd:Layer ID="5">${content}</ofd:Layer></ofd:Content></ofd:Page>`;
};

/** An OFD document, as small as one may be. */
export function ofdOf({ pages, template = '', units = {}, more = {} }: MadeOfd): Uint8Array {
  const listed = pages.map((_, i) => `<ofd:Page ID="${100 + i}" BaseLoc="Pages/Page_${i}/Content.xml"/>`).join('');
  const drawings = Object.entries(units)
    .map(
      ([id, inside]) =>
        `<ofd:CompositeGraphicUnit ID="${id}" Width="210" Height="297"><ofd:Content>${inside}</ofd:Content></ofd:CompositeGraphicUnit>`,
    )
    .join('');
  return zipOf({
    'OFD.xml': `${HEAD}<ofd:OFD ${NAMESPACE} Version="1.0" DocType="OFD"><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`,
    'Doc_0/Document.xml': `${HEAD}<ofd:Document ${NAMESPACE}><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea><ofd:TemplatePage ID="70" BaseLoc="/Doc_0/Template.xml"/><ofd:DocumentRes>Resources.xml</ofd:DocumentRes></ofd:CommonData><ofd:Pages>${listed}</ofd:Pages></ofd:Document>`,
    'Doc_0/Template.xml': pageXml(template),
    'Doc_0/Resources.xml': `${HEAD}<ofd:Res ${NAMESPACE}><ofd:CompositeGraphicUnits>${drawings}</ofd:CompositeGraphicUnits></ofd:Res>`,
    ...Object.fromEntries(pages.map((page, i) => [`Doc_0/Pages/Page_${i}/Content.xml`, pageXml(page)])),
    ...more,
  });
}
