/** A reference that the engine finds in a text; anything else that begins like one is text. */
const REFERENCE = '\\$\\{TfToken\\[[\\w:.-]+\\]\\}';

const REFERENCES = new RegExp(REFERENCE, 'g');
const HAS_REFERENCE = new RegExp(REFERENCE);

/** What Terraform reads as code. */
const TEMPLATE = /[$%](?=\{)/g;

/**
 * What means something else beside a reference, by group: dollars that would make text of it; it itself; `${`, for which the
 * engine takes the braces of references that follow; a carriage return, after which Terraform reads no reference.
 */
const BESIDE_REFERENCE = new RegExp(`(\\$+)(?=${REFERENCE})|(${REFERENCE})|\\$*(?:\\$\\{|\\r)|%(?=\\{)`, 'g');

/** What could mean something else together with the text that follows. */
const AT_END = /[$%]+$/;

/** Terraform takes it for the mark of an encoding where it begins a text, and drops it. */
const BYTE_ORDER_MARK = /^\ufeff/;

/** A text of Terraform JSON that means just that text; references of the engine in it stay references. */
export function literal(text: string): string {
  return HAS_REFERENCE.test(text) ? besideReferences(text) : marked(text.replace(TEMPLATE, '$&$&'));
}

/** The same for a text that others may be put beside, references among them. */
export function literalPart(text: string): string {
  return besideReferences(text).replace(AT_END, quoted);
}

/** The text with each reference replaced. */
export function replaceReferences(text: string, by: string): string {
  return text.replace(REFERENCES, by);
}

function besideReferences(text: string): string {
  return marked(text.replace(BESIDE_REFERENCE, (found, _dollars, reference) => reference ?? (found === '%' ? '%%' : quoted(found))));
}

function marked(text: string): string {
  return text.replace(BYTE_ORDER_MARK, () => quoted('\\ufeff'));
}

/** A text as an expression of its own; the code for a dollar is no beginning of anything. */
function quoted(text: string): string {
  return `\${"${text.replace('${', '\\u0024{').replace('\r', '\\r')}"}`;
}
