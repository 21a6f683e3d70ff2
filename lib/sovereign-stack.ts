import { LocalBackend, TerraformBackend, TerraformStack } from 'cdktf';
import { Construct } from 'constructs';
import { Faults } from './faults';
import { checkScope, checkStackId } from './ids';
import { bindLabels } from './labels';
import { Platform } from './platform';
import { COMMON_RULES, CommonProps, openCheck } from './portable';
import { StackRecord } from './stack-record';
import { configuredBackend, MakeBackend } from './state/configured';

/** The stack lies at `<output>/stacks/<id>`; its state lies beside the output folder. */
const PROJECT_FOLDER = '../../..';

/** How the engine begins the names of outputs that it makes for another stack. */
const FOR_ANOTHER_STACK = 'cross-stack-output-';

/** A stack whose state is kept apart per platform, with labels for everything in it. Any TerraformStack works too. */
export class SovereignStack extends TerraformStack {
  private readonly configured?: MakeBackend;

  /**
   * @param scope the app.
   * @param id name of the stack: letters, digits, `-` and `_`; it is part of file names.
   * @param props platform and labels for everything in the stack.
   * @throws an error that lists everything wrong with the id or the props.
   */
  constructor(scope: Construct, id: string, props: CommonProps = {}) {
    checkScope('SovereignStack', scope, 'the app, or a construct in it');
    const idFaults = new Faults('SovereignStack');
    checkStackId(id, idFaults);
    idFaults.throwIfAny();
    super(scope, id);
    const context = openCheck(this, 'SovereignStack', props, COMMON_RULES);
    const { platform, faults } = context;
    this.configured = configuredBackend(this, context);
    faults.throwIfAny();
    if (props.platform) Platform.bind(this, platform);
    bindLabels(this, props.labels ?? {});
    // Present even in an empty stack: the guards must outlive the last construct.
    StackRecord.of(this);
  }

  /**
   * The backend of the stack: one that you made, else a bucket by the configuration (`state`), else a local file beside the
   * output folder. The default of the engine is an absolute path, which differs from checkout to checkout.
   */
  public ensureBackendExists(): TerraformBackend {
    const own = this.node.findAll().find(TerraformBackend.isBackend) as TerraformBackend | undefined;
    return own ?? this.configured?.(this.platform) ?? this.localFile();
  }

  /**
   * The Terraform JSON, without the engine's list of the outputs that it made for other stacks: nobody asks for those by name,
   * and scanners take a line of it for a secret that names a token and gives it a long name.
   */
  public toTerraform(): any {
    const json = super.toTerraform();
    const listed = json['//']?.outputs?.[this.node.id] ?? {};
    for (const name of Object.keys(listed)) if (name.startsWith(FOR_ANOTHER_STACK)) delete listed[name];
    return json;
  }

  /** The cloud account that constructs of this stack stand on unless they say otherwise. */
  public get platform(): Platform {
    return Platform.of(this);
  }

  private localFile(): TerraformBackend {
    return new LocalBackend(this, { path: `${PROJECT_FOLDER}/terraform.${this.node.id}.${this.platform.name}.tfstate` });
  }
}
