import { cdk, javascript, JsonFile } from 'projen';

const engineRange = '>=0.21.0 <0.25.0';

/** One kind of tests. Sources come before compiled files, which would otherwise be tested after every compile, stale or not. */
function testProject(displayName: string, folders: string[], moduleNameMapper: Record<string, string> = {}): any {
  return {
    displayName,
    moduleNameMapper,
    testMatch: folders.map(folder => `<rootDir>/${folder}/**/*.test.ts`),
    moduleFileExtensions: ['ts', 'js', 'cjs', 'json', 'node'],
    transform: { '^.+\\.ts$': ['ts-jest', { tsconfig: 'test/tsconfig.json', diagnostics: false }] },
  };
}

const project = new cdk.JsiiProject({
  name: 'sovereign-constructs',
  description: 'Portable CDK for Terraform constructs for European clouds: change the provider with one word of configuration.',
  keywords: ['cdktf', 'cdktn', 'terraform', 'opentofu', 'scaleway', 'ovhcloud', 'hetzner', 'sovereign-cloud', 'multi-cloud'],
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
    'fastify',
    'p-limit@^3',
    'fast-xml-parser',
    // 5 wants a later Node than the oldest that is tested with.
    'vitest@^4',
  ],
  peerDependencyOptions: { pinnedDevDependency: false },
  jestOptions: {
    jestVersion: '^30',
    junitReporting: false,
    configFilePath: 'jest.config.json',
    jestConfig: {
      collectCoverage: false,
      projects: [
        testProject('cdktf', ['test/unit', 'test/conformance']),
        testProject('cdktn', ['test/unit', 'test/conformance'], { '^cdktf$': 'cdktn', '^cdktf/(.*)$': 'cdktn/$1' }),
        testProject('project', ['test/project']),
        testProject('real', ['test/real']),
        testProject('simulated-clouds', ['test/simulated-clouds']),
        testProject('servers', ['test/servers']),
        // What stands for a package of its own runs under Node's test runner, against the packed library.
        testProject('examples', ['examples/!(third-party-platform)'], { '^sovereign-constructs$': '<rootDir>/lib/index.ts', '^sovereign-constructs/(.*)$': '<rootDir>/$1' }),
      ],
    },
  },
  gitignore: ['cdktf.out/', '*.tfstate*', '.terraform/', '.terraform.lock.hcl', '/.cache/', '*.tgz', '/dist/', '/tsconfig.tsbuildinfo'],
  // What is published is listed: a new folder at the top stays out by itself.
  npmignoreEnabled: false,
});

// The list of projen begins with a second default reporter.
project.tryFindObjectFile('jest.config.json')?.addOverride('reporters', [['default', { summaryThreshold: 1 }], ['<rootDir>/test/support/tally.cjs', {}]]);

// 1.13.0 came without its bindings for other systems, and npm refuses a lock file that lacks them.
project.package.addField('overrides', { 'unrs-resolver': '1.12.2' });

// Inline source maps tripled the tarball and nearly doubled import time.
for (const tsconfig of [project.tsconfig, project.tsconfigDev]) {
  tsconfig?.file.addOverride('compilerOptions.inlineSourceMap', false);
  tsconfig?.file.addOverride('compilerOptions.inlineSources', false);
}
// Examples import the package by its name, as users do.
const packagePaths = { 'sovereign-constructs': ['../lib/index.ts'], 'sovereign-constructs/lib/*': ['../lib/*'] };
project.tsconfigDev.file.addOverride('compilerOptions.paths', packagePaths);
for (const folder of ['lib', 'tools', 'bench', 'examples']) project.tsconfigDev.addInclude(`../${folder}/**/*.ts`);
// The same sources on the other engine.
new JsonFile(project, 'test/tsconfig.cdktn.json', {
  obj: {
    extends: './tsconfig.json',
    compilerOptions: {
      paths: { 'cdktf': ['../node_modules/cdktn'], 'cdktf/*': ['../node_modules/cdktn/*'], ...packagePaths },
    },
  },
});

// What jsii accepts and then loses without a word.
const exported = ':matches(ExportNamedDeclaration, ExportDefaultDeclaration)';
const publicClass = `${exported} > ClassDeclaration > ClassBody > :not([accessibility="private"]):not([key.name=/^_/])`;
const struct = `${exported} > TSInterfaceDeclaration`;
const union = 'TSUnionType:not(:has(> TSUndefinedKeyword))';
const jsiiRules = [
  { selector: `${publicClass} ${union}`, message: 'jsii makes any of a union: use a class with static factories.' },
  { selector: `${struct} ${union}`, message: 'jsii makes any of a union: use a class with static factories.' },
  { selector: `${struct} TSLiteralType`, message: 'jsii widens literal types: use an enum.' },
  { selector: `${struct}[id.name=/^I[A-Z]/] TSMethodSignature[optional=true]`, message: 'jsii makes optional methods required: use a second interface.' },
];

/** Forbids to import certain files, and to load them by a lazy `require`. */
const ban = (pattern: string, message: string) => ({
  imported: { regex: pattern, message },
  required: { selector: `CallExpression[callee.name="require"][arguments.0.value=/${pattern.replace(/\//g, '\\/')}/]`, message },
});
const lazyBindings = {
  selector: 'ImportDeclaration[importKind="value"][source.value=/\\/internal\\//]',
  message: 'Load bindings where they are used, by require: every program pays for an import.',
};
const forbid = (files: string[], excludedFiles: string[], bans: ReturnType<typeof ban>[], rules = jsiiRules) => project.eslint?.addOverride({
  files,
  excludedFiles,
  rules: {
    '@typescript-eslint/no-restricted-imports': ['error', { patterns: bans.map(b => b.imported) }],
    'no-restricted-syntax': ['error', ...rules, lazyBindings, ...bans.map(b => b.required)],
  },
} as any);

// Import rules of the architecture: constructs know no platform, platforms do not know each other, only a platform knows bindings.
const knowsNoPlatform = [ban('/internal/', 'Only platforms use bindings.'), ban('/platforms/', 'Constructs and core know no platform.')];
forbid(['lib/**/*.ts'], ['lib/platforms/**', 'lib/internal/**', 'lib/index.ts', 'lib/built-in-kinds.ts'], knowsNoPlatform);
// Tests are written in TypeScript: what serves them alone is not part of the interface that jsii translates.
forbid(['lib/testing/**/*.ts'], [], knowsNoPlatform, []);
forbid(['lib/platforms/*.ts'], [], [ban('^\\./.*/', 'What platforms share knows no platform.')]);
const platformBindings: Record<string, string[]> = { scaleway: ['scaleway'], ovhcloud: ['ovh'], hetzner: ['hcloud', 'minio'] };
for (const [platform, bindings] of Object.entries(platformBindings)) {
  const others = (names: string[], own: string[]) => names.filter(name => !own.includes(name)).join('|');
  forbid([`lib/platforms/${platform}/**/*.ts`], [], [
    ban(`/(${others(Object.keys(platformBindings), [platform])})/`, 'Platforms do not import each other.'),
    ban(`/internal/(${others(Object.values(platformBindings).flat(), bindings)})/`, 'A platform uses its own bindings.'),
  ]);
}
// Lazy loading keeps the import of the library at a few milliseconds.
project.eslint?.addRules({
  '@typescript-eslint/no-require-imports': ['off'],
  'curly': ['error', 'multi-line'],
  'import/order': ['error', { groups: ['builtin', 'external', 'parent', 'sibling'], alphabetize: { order: 'asc', caseInsensitive: true } }],
  '@stylistic/object-property-newline': ['off'],
  '@stylistic/max-len': ['error', {
    code: 150, ignoreUrls: true, ignoreStrings: true, ignoreTemplateLiterals: true, ignoreRegExpLiterals: true, ignorePattern: 'typeof import\\(',
  }],
});
// One program that knows every file is faster than a search for each, and resolves the package by its own name.
const eslintrc = project.tryFindObjectFile('.eslintrc.json');
eslintrc?.addDeletionOverride('parserOptions.projectService');
eslintrc?.addOverride('parserOptions.project', ['./test/tsconfig.json', './projenrc/tsconfig.json']);
eslintrc?.addOverride('settings.import/resolver.typescript.project', './test/tsconfig.json');
project.eslint?.allowDevDeps('tools/**');
project.eslint?.allowDevDeps('bench/**');
project.eslint?.allowDevDeps('examples/**');

const tsx = 'node -r tsx/cjs';
project.addTask('bindings:generate', { description: 'Generate lib/internal from schemas', exec: `${tsx} tools/bindings/main.ts generate` });
project.addTask('bindings:refresh', { description: 'Rewrite schemas from installed providers', exec: `${tsx} tools/bindings/main.ts refresh`, receiveArgs: true });
project.addTask('bindings:check', { description: 'Fail when bindings or schemas are stale', exec: `${tsx} tools/bindings/main.ts check`, receiveArgs: true });
project.addTask('docs:generate', { description: 'Rewrite the generated tables', exec: `${tsx} tools/docs/main.ts generate` });
project.addTask('docs:check', { description: 'Fail when a generated table is stale', exec: `${tsx} tools/docs/main.ts check` });
project.addTask('fixtures:update', { description: 'Record anew what the example and every case give; read the difference', exec: `${tsx} tools/fixtures.ts`, receiveArgs: true });
project.addBins({ 'sovereign-plan-tests': 'lib/testing/plan-tests/command.js', 'sovereign-state-probe': 'lib/state/command.js' });
project.addTask('example', {
  description: 'Synthesize examples/portable-app',
  cwd: 'examples/portable-app',
  env: { TSX_TSCONFIG_PATH: '../../test/tsconfig.json' },
  exec: `${tsx} main.ts`,
});
project.addTask('bench', { description: 'Measure import and synthesis beside the bare engine', exec: `${tsx} bench/main.ts`, receiveArgs: true });

project.addTask('fuzz', { description: 'Hostile texts through the library and real Terraform: npm run fuzz -- <count> [<seed>]', exec: `${tsx} test/fuzz/main.ts`, receiveArgs: true });
project.addTask('mutants', { description: 'Take away one escape or check after the other; the tests must notice each', exec: `${tsx} test/mutants/main.ts` });
project.compileTask.env('JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION', '20');
// JSII6 wants the lowest constructs that the peer range admits; both engines together need a later one.
project.compileTask.reset('jsii --fail-on-warnings --silence-warnings=JSII6');
project.compileTask.exec('node -r tsx/cjs tools/join-files.ts lib');
// jsii-pacmak would add nothing to a package of JavaScript only, and copies the folder with rsync under CI.
project.packageTask.reset('mkdir -p dist && npm pack --silent --pack-destination dist');
// A build leaves a packable library; whether it works is what `npm test` says, once.
project.tasks.removeTask('build');
project.addTask('build', { description: 'Compile and pack', steps: ['default', 'compile', 'package'].map(spawn => ({ spawn })) });
// One command runs every tier: lint, types, bindings and docs are tests too, so that one line counts them all.
project.testTask.reset('jest --ci --maxWorkers=100%', { receiveArgs: true });

// What servers run is published as it is.
project.package.addField('files', ['.jsii', 'catalog', 'lib/**/*.js', 'lib/**/*.d.ts', 'lib/platforms/**/files/*']);
project.gitattributes.addAttributes('/lib/internal/**', 'linguist-generated');

project.synth();
