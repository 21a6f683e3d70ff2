import { readFileSync } from 'fs';
import { join } from 'path';
import { createSourceFile, isEnumDeclaration, EnumDeclaration, getJSDocCommentsAndTags, ScriptTarget } from 'typescript';
import { Feature } from '../../lib/profile';

const FILE = join(__dirname, '..', '..', 'lib', 'profile.ts');

/** A feature and its title, which is the comment on it in the code. */
export interface DocumentedFeature {
  readonly feature: Feature;
  readonly title: string;
}

/** All features in the order of the code. */
export function features(): DocumentedFeature[] {
  const source = createSourceFile(FILE, readFileSync(FILE, 'utf8'), ScriptTarget.Latest, true);
  const declaration = source.statements.find((s): s is EnumDeclaration => isEnumDeclaration(s) && s.name.text === 'Feature')!;
  return declaration.members.map(member => {
    const [comment] = getJSDocCommentsAndTags(member).map(c => c.comment);
    const name = member.name.getText() as keyof typeof Feature;
    if (typeof comment !== 'string') throw new Error(`Feature.${name} has no comment`);
    return { feature: Feature[name], title: comment.replace(/( at all)?\.$/, '') };
  });
}
