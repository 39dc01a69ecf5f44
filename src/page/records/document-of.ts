import type { DocumentCard } from '../../report/contents.js';
import { hashOf } from '../address.js';

const NUMBER_OF_ID = /:(?<record>[a-z][\w.]*)$/;

/** What a record is called within its document: m4231 of 0123456789abcdef:m4231. */
export const shortId = (id: string): string => NUMBER_OF_ID.exec(id)?.groups?.record ?? id;

/** The address of a record's place in its document. */
export const placeOf = (document: Pick<DocumentCard, 'id'>, recordId: string): string =>
  hashOf('document', { at: shortId(recordId) }, document.id);
