/**
 * Counts the tests of all projects and says so on the very last line of the run: `N passed, N failed`.
 * Under CI=true a test that did not run makes the run fail, because a skip nobody looks at is a gap.
 */
class Tally {
  onRunComplete(_contexts, results) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests + results.numTodoTests;
    const line = [`${results.numPassedTests} passed`, `${failed} failed`, ...(skipped > 0 ? [`${skipped} skipped`] : [])].join(', ');
    if (skipped > 0 && process.env.CI === 'true') {this.error = new Error(`tests that did not run:\n${namesOf(results).join('\n')}`);}
    // Jest writes its own summary after all reporters, so the last line has to wait for the end of the process.
    process.once('exit', () => process.stdout.write(`${this.error ? `${this.error.message}\n` : ''}${line}\n`));
  }

  /** An error here makes the exit code 1. */
  getLastError() {
    return this.error;
  }
}

function namesOf(results) {
  return results.testResults.flatMap(file => file.testResults
    .filter(test => ['pending', 'skipped', 'todo', 'disabled'].includes(test.status))
    .map(test => `  ${file.testFilePath}: ${test.fullName}`));
}

module.exports = Tally;
