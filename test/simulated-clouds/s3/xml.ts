/** XML as S3 speaks it: elements are fields, attributes are fields whose name begins with `@`. */
import { XMLBuilder, XMLParser } from 'fast-xml-parser';

export interface Xml {
  readonly [name: string]: any;
}

/** Elements that may come several times are lists, however often they come. */
const LISTS = [
  'Rule', 'Transition', 'NoncurrentVersionTransition', 'Tag', 'Grant', 'Object',
  'CORSRule', 'AllowedHeader', 'AllowedMethod', 'AllowedOrigin', 'ExposeHeader',
];

const FORM = { ignoreAttributes: false, attributeNamePrefix: '@' };
const PARSER = new XMLParser({ ...FORM, parseTagValue: false, ignoreDeclaration: true, isArray: name => LISTS.includes(name) });
const BUILDER = new XMLBuilder(FORM);

export const XML_TYPE = { 'content-type': 'application/xml' };

/** What stands in the element `root`; nothing when the text has another root or is no XML. */
export function parseXml(root: string, text: unknown): Xml | undefined {
  const content = PARSER.parse(`${text ?? ''}`)[root];
  return content === '' ? {} : content;
}

export function toXml(document: Xml): string {
  return BUILDER.build(document);
}
