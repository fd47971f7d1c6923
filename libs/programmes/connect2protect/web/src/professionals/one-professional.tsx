import type { ProfessionalView } from '@vrijhaven/connect2protect/client';
import { usePlace } from '../use-place';
import { ConfidentialityCard } from './confidentiality-card';
import { FactsCard } from './facts-card';
import { ProfileCard } from './profile-card';
import { TeamCard } from './team-card';

interface Props {
  professional: ProfessionalView;
  reload: () => void;
}

/** What is known of a professional; what has to be signed comes before everything else. */
export const OneProfessional = ({ professional, reload }: Props) => {
  const isOffice = usePlace() === 'coordinator';
  return (
    <div className="vh-stack-wide">
      {!isOffice && <ConfidentialityCard {...{ professional, reload }} />}
      <div className="vh-duo-columns">
        <div className="vh-stack-wide">
          <ProfileCard {...{ professional, reload }} />
        </div>
        <div className="vh-stack-wide">
          <FactsCard {...{ professional, reload, isOffice }} />
          <TeamCard {...{ professional, isOffice }} />
        </div>
      </div>
    </div>
  );
};
