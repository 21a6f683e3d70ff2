import { cdk, javascript, TextFile } from 'projen';

const engineRange = '>=0.21.0 <0.25.0';

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
  },
  gitignore: ['cdktf.out/', '*.tfstate*', '.terraform/', '.terraform.lock.hcl', '/.cache/', '*.tgz', '/dist/', '/tsconfig.tsbuildinfo'],
  npmignore: ['/lib/**/*.ts', '!/lib/**/*.d.ts', '/bench/', '/tools/', '/schemas/', '/examples/', '/docs/', '/.ci/', '/cdktf.json', '/jest.config.json', '/.cache/', '/lib/internal/**/README.md'],
});

// Inline source maps tripled the tarball and nearly doubled import time.
for (const tsconfig of [project.tsconfig, project.tsconfigDev]) {
  tsconfig?.file.addOverride('compilerOptions.inlineSourceMap', false);
  tsconfig?.file.addOverride('compilerOptions.inlineSources', false);
}

project.synth();
