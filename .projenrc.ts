import { cdk, javascript } from 'projen';

const engineRange = '>=0.21.0 <0.25.0';

/** One kind of tests. Sources come before compiled files, which would otherwise be tested after every compile, stale or not. */
function testProject(displayName: string, folders: string[], moduleNameMapper: Record<string, string> = {}): any {
  return {
    displayName,
    moduleNameMapper,
    testMatch: folders.map(folder => `<rootDir>/test/${folder}/**/*.test.ts`),
    moduleFileExtensions: ['ts', 'js', 'cjs', 'json', 'node'],
    transform: { '^.+\\.ts$': ['ts-jest', { tsconfig: 'test/tsconfig.json', isolatedModules: true, diagnostics: false }] },
  };
}

const project = new cdk.JsiiProject({
  name: 'sovereign-constructs',
  description: 'Portable CDK for Terraform constructs for European clouds: change the provider with one word of configuration.',
  keywords: ['cdktf', 'cdktn', 'terraform', 'opentofu', 'scaleway', 'ovhcloud', 'sovereign-cloud', 'multi-cloud'],
  author: 'Sovereign Constructs contributors',
  authorAddress: 'sovereign-constructs@users.noreply.github.com',
  repositoryUrl: 'https://github.com/sovereign-constructs/sovereign-constructs.git',
  license: 'Apache-2.0',
  copyrightOwner: 'Sovereign Constructs contributors',
  copyrightPeriod: '2026',
  defaultReleaseBranch: 'main',
  packageManager: javascript.NodePackageManager.NPM,
  npmAccess: javascript.NpmAccess.PUBLIC,
  minNodeVersion: '20.0.0',
  jsiiVersion: '~5.9.0',
  typescriptVersion: '~5.9.0',
  projenrcTs: true,
  srcdir: 'lib',
  libdir: 'lib',
  testdir: 'test',
  github: false,
  release: false,
  docgen: false,
  sampleCode: false,
  // Users of other languages come later; until then jsii keeps the API portable.
  publishToPypi: undefined,
  eslint: true,
  eslintOptions: { dirs: ['lib', 'test', 'tools', 'bench', 'examples'], ignorePatterns: ['/lib/internal/', '**/*.d.ts', '*.js', 'node_modules/', 'cdktf.out/'] },
  peerDeps: [`cdktf@${engineRange}`, 'constructs@^10.4.2'],
  bundledDeps: ['ipaddr.js@^2.5.0'],
  devDeps: [
    // Both engines are installed; constructs 10.6 is what both accept.
    'cdktf@0.21.0',
    'cdktn@0.24.0',
    'constructs@10.6.0',
    '@cdktf/provider-generator@0.21.0',
    '@cdktf/commons@0.21.0',
    'jsii-pacmak',
    'tsx',
    'fast-check',
    '@grpc/grpc-js',
    '@grpc/proto-loader',
    '@msgpack/msgpack',
    'fflate',
  ],
  peerDependencyOptions: { pinnedDevDependency: false },
  jestOptions: {
    jestVersion: '^30',
    junitReporting: false,
    coverage: false,
    configFilePath: 'jest.config.json',
    jestConfig: {
      collectCoverage: false,
      projects: [
        testProject('cdktf', ['unit', 'conformance']),
        testProject('cdktn', ['unit', 'conformance'], { '^cdktf$': 'cdktn', '^cdktf/(.*)$': 'cdktn/$1' }),
        testProject('project', ['project']),
        testProject('real', ['real']),
      ],
      reporters: [['default', { summaryThreshold: 1 }] as any, ['<rootDir>/test/support/tally.cjs'] as any],
    },
  },
  gitignore: ['cdktf.out/', '*.tfstate*', '.terraform/', '.terraform.lock.hcl', '/.cache/', '*.tgz', '/dist/', '/tsconfig.tsbuildinfo'],
  npmignore: ['/lib/**/*.ts', '!/lib/**/*.d.ts', '/bench/', '/tools/', '/schemas/', '/examples/', '/docs/', '/.ci/', '/cdktf.json', '/jest.config.json', '/.cache/', '/lib/internal/**/README.md'],
});

// Inline source maps tripled the tarball and nearly doubled import time.
for (const tsconfig of [project.tsconfig, project.tsconfigDev]) {
  tsconfig?.file.addOverride('compilerOptions.inlineSourceMap', false);
  tsconfig?.file.addOverride('compilerOptions.inlineSources', false);
}
// Examples import the package by its name, as users do.
project.tsconfigDev.file.addOverride('compilerOptions.paths', { 'sovereign-constructs': ['../lib/index.ts'] });
project.tsconfigDev.addInclude('../tools/**/*.ts');
project.tsconfigDev.addInclude('../bench/**/*.ts');
project.tsconfigDev.addInclude('../examples/**/*.ts');

// Import rules of the architecture: constructs know no platform, platforms do not know each other, only a platform knows bindings.
const forbid = (files: string[], patterns: object[]) => project.eslint?.addOverride({
  files, rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }], 'no-restricted-syntax': ['error', ...publicApiRules] },
} as any);
const publicApiRules = [
  { selector: 'ExportNamedDeclaration > ClassDeclaration PropertyDefinition[accessibility="public"] > TSTypeAnnotation > TSUnionType:not(:has(TSUndefinedKeyword))', message: 'jsii drops unions silently: use a class with static factories.' },
  { selector: 'TSInterfaceDeclaration TSPropertySignature TSLiteralType', message: 'jsii widens literal types silently: use an enum.' },
  { selector: 'TSInterfaceDeclaration[id.name=/^I[A-Z]/] TSMethodSignature[optional=true]', message: 'jsii loses optional methods silently: use an optional property or a separate driver.' },
];
forbid(['lib/*.ts', 'lib/private-network/*.ts', 'lib/managed-postgres/*.ts', 'lib/object-bucket/*.ts'], [
  { group: ['**/internal/**'], message: 'Only platforms use bindings.' },
  { group: ['**/platforms/**'], message: 'Constructs and core know no platform.', allowTypeImports: true },
]);
for (const platform of ['scaleway', 'ovhcloud']) {
  const others = ['scaleway', 'ovhcloud'].filter(other => other !== platform);
  forbid([`lib/platforms/${platform}/*.ts`], [{ group: others.map(other => `**/${other}/**`), message: 'Platforms do not import each other.' }]);
}
// Lazy loading keeps the import of the library at a few milliseconds.
project.eslint?.addRules({ '@typescript-eslint/no-require-imports': ['off'], 'curly': ['error', 'multi-line'], 'max-len': ['error', { code: 150, ignoreUrls: true, ignoreRegExpLiterals: true, ignorePattern: 'typeof import\\(' }] });
project.eslint?.allowDevDeps('tools/**');
project.eslint?.allowDevDeps('bench/**');
project.eslint?.allowDevDeps('examples/**');

const tsx = 'node -r tsx/cjs';
project.addTask('bindings:generate', { description: 'Generate lib/internal from schemas', exec: `${tsx} tools/bindings/main.ts generate` });
project.addTask('bindings:refresh', { description: 'Rewrite schemas from installed providers', exec: `${tsx} tools/bindings/main.ts refresh`, receiveArgs: true });
project.addTask('bindings:check', { description: 'Fail when bindings or schemas are stale', exec: `${tsx} tools/bindings/main.ts check`, receiveArgs: true });
project.addTask('docs:generate', { description: 'Rewrite the generated tables', exec: `${tsx} tools/docs/main.ts generate` });
project.addTask('docs:check', { description: 'Fail when a generated table is stale', exec: `${tsx} tools/docs/main.ts check` });
project.addTask('example', {
  description: 'Synthesize examples/portable-app',
  cwd: 'examples/portable-app',
  env: { TSX_TSCONFIG_PATH: '../../test/tsconfig.json' },
  exec: `${tsx} main.ts`,
});
project.addTask('bench', { description: 'Measure import and synthesis beside the bare engine', exec: `${tsx} bench/main.ts` });
project.compileTask.env('JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION', '20');
// One command runs every tier: lint, types, bindings and docs are tests too, so that one line counts them all.
project.testTask.reset('jest --ci', { receiveArgs: true });

project.gitattributes.addAttributes('/lib/internal/**', 'linguist-generated');

project.synth();
