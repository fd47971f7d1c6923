import { attachmentVectorsSuite } from './attachment-vectors.suite';
import { attachmentsSuite } from './attachments.suite';
import { chainRulesSuite } from './chain-rules.suite';
import { chainSuite } from './chain.suite';
import type { Runner } from './check';
import { checkpointSuite } from './checkpoint.suite';
import { commitmentSuite } from './commitment.suite';
import { documentsSuite } from './documents.suite';
import type { Engine } from './engines';
import { enginesSuite } from './engines.suite';
import { grantsSuite } from './grants.suite';
import { labelsMatrixSuite } from './labels-matrix.suite';
import { layersSuite } from './layers.suite';
import { membersSuite } from './members.suite';
import { receiptsSuite } from './receipts.suite';
import { rolesSuite } from './roles.suite';
import { safetyNumberSuite } from './safety-number.suite';
import { statementsSuite } from './statements.suite';
import { vectorsSuite } from './vectors.suite';
import { layerVectorsSuite } from './layer-vectors.suite';
import layerVectors from '../vectors/v1-layer.json' with { type: 'json' };
import attachmentVectors from '../vectors/v1-attachment.json' with { type: 'json' };
import vectors from '../vectors/v1.json' with { type: 'json' };
import type { Stretch } from '../stretch';

/** The specification as tests: run once per engine and runtime, `other` opens what `engine` sealed. */
export const describeProtocol = (runner: Runner, engine: Engine, other: Engine, fast: Stretch): void => {
  const { p } = engine;
  runner.describe(`protocol on ${engine.name}, checked with ${other.name}`, () => {
    enginesSuite(runner, p, other.p);
    receiptsSuite(runner, p, other.p);
    documentsSuite(runner, p, other.p);
    grantsSuite(runner, p, other.p);
    layersSuite(runner, p, other.p);
    commitmentSuite(runner, p);
    statementsSuite(runner, p, other.p);
    membersSuite(runner, engine, other, fast);
    rolesSuite(runner, p, other.p);
    chainSuite(runner, p, other.p);
    chainRulesSuite(runner, p);
    checkpointSuite(runner, p, other.p);
    safetyNumberSuite(runner, p, other.p);
    attachmentsSuite(runner, p, other.p);
    labelsMatrixSuite(runner, p);
    vectorsSuite(runner, p, fast, vectors);
    layerVectorsSuite(runner, p, vectors, layerVectors);
    attachmentVectorsSuite(runner, p, attachmentVectors);
  });
};
