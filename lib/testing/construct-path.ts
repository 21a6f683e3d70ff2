/** The path of the construct that a resource stands for: its main resource has the id `Default`. */
export function constructPath(resourcePath: string): string {
  return resourcePath.replace(/\/Default$/, '');
}
