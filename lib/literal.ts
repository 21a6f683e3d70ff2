/** A reference that the engine finds in a text; anything else that begins like one is text. */
const REFERENCE = '\\$\\{TfToken\\[[\\w:.-]+\\]\\}';

/** Terraform reads `${` and `%{` in texts as code, and `$${` as no code, which a dollar before a reference would make of it. */
const TEMPLATE = new RegExp(`(\\$+)(?=${REFERENCE})|${REFERENCE}|[$%](?=\\{)`, 'g');

const REFERENCES = new RegExp(REFERENCE, 'g');

/** A text of Terraform JSON that means just that text; references of the engine in it stay references. */
export function literal(text: string): string {
  return text.replace(TEMPLATE, (found, dollars) => {
    if (dollars !== undefined) return `\${"${found}"}`;
    return found.length > 1 ? found : found + found;
  });
}

/** The text with each reference replaced. */
export function replaceReferences(text: string, by: string): string {
  return text.replace(REFERENCES, by);
}
