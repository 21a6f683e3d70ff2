/** Terraform reads `${` and `%{` in texts as code, unless the engine puts a reference of its own there. */
const TEMPLATE = /[$%](?=\{(?!TfToken\[))/g;

/** A text of Terraform JSON that means just that text; references of the engine in it stay references. */
export function literal(text: string): string {
  return text.replace(TEMPLATE, '$&$&');
}
