import type {
  AnswerProposalMutation,
  DiscloseToCityMutation,
  ProposeMoveMutation,
  ProposeToCityMutation,
} from '@vrijhaven/contracts';
import { unreachable } from '@vrijhaven/domain';
import type { AnswerOutcome, DiscloseOutcome, ProposeOutcome } from './outcomes';

type ProposalResult =
  | AnswerProposalMutation['answerProposal']
  | ProposeToCityMutation['proposeToCity']
  | ProposeMoveMutation['proposeMove']
  | DiscloseToCityMutation['discloseToCity'];

/** The answer to an act on a proposal, in the words of the clients. */
export const proposalOutcome = (result: ProposalResult): ProposeOutcome | AnswerOutcome | DiscloseOutcome => {
  switch (result.__typename) {
    case 'Proposal':
      return { kind: 'done', proposal: result.id, state: result.state, version: result.version };
    case 'StateMismatch':
      return { kind: 'StateMismatch', state: result.actual, version: result.actualVersion };
    case 'InvalidInput':
      return { kind: 'InvalidInput', fields: result.fields };
    case 'CityBusy':
    case 'ConsentMissing':
    case 'KeyReused':
    case 'NotFound':
    case 'NotSigned':
    case 'OnHold':
      return { kind: result.__typename };
    default:
      return unreachable(result);
  }
};
