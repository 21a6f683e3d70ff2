/** The environment as the caller set it: what Terraform gets when these tools run it on purpose. */
export const callerEnvironment = { ...process.env };

// Loading the generator runs `terraform version` and reports a failure to its vendor. The bindings need neither a
// binary nor a network, so: no report, and no warning about a CLI configuration that nothing here reads.
process.env.CHECKPOINT_DISABLE = '1';
process.env.TF_CLI_CONFIG_FILE = '';
