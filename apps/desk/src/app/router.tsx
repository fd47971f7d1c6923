import {
  createBrowserHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Navigate,
  useParams,
  type RouteComponent,
} from '@tanstack/react-router';
import { Suspense } from 'react';
import {
  CallEditorPage,
  CallPage,
  CallsPage,
  CaseloadPage,
  DossierPage,
  type DossierPageProps,
} from '@vrijhaven/applications/web';
import {
  NeedPage,
  NeedsPage,
  PairPage,
  PairsPage,
  ProfessionalPage,
  ProfessionalsPage,
} from '@vrijhaven/connect2protect/web';
import {
  AccountPage,
  hasRole,
  PeoplePage,
  TrustPage,
  useMember,
  WaitingPage,
  type DeskMember,
} from '@vrijhaven/organisation/web';
import {
  BoardPage,
  CitiesPage,
  CandidatePage,
  CandidatesPage,
  CaseTimeline,
  OverviewPage,
  PlacingPage,
  ProposalActions,
  ProposePage,
  StayPage,
  StaysPage,
} from '@vrijhaven/shelter-city/web';
import {
  BriefCard,
  ConcludeAction,
  EnquiriesPage,
  MeetingPage,
  NotesCard,
  RecusalCard,
  RefereesCard,
  ScoringPage,
  ScreeningCard,
  ScreeningPage,
} from '@vrijhaven/selection/web';
import { EditionPage, EditionsPage } from '@vrijhaven/training/web';
import { Frame } from './frame';
import { placesOf, type Place } from './places';

const PAGES: Readonly<Record<Place, RouteComponent>> = {
  overview: OverviewPage,
  caseload: CaseloadPage,
  screening: ScreeningPage,
  enquiries: EnquiriesPage,
  scoring: ScoringPage,
  selection: MeetingPage,
  placing: PlacingPage,
  candidates: CandidatesPage,
  board: BoardPage,
  stays: StaysPage,
  pairs: PairsPage,
  needs: NeedsPage,
  professionals: ProfessionalsPage,
  editions: EditionsPage,
  cities: CitiesPage,
  calls: CallsPage,
  people: PeoplePage,
  signatures: WaitingPage,
  trust: TrustPage,
};

/** The id in the address of the page that is shown. */
const useId = (): string => {
  const params: { readonly id?: string } = useParams({ strict: false });
  return params.id ?? '';
};

// A new version of the file brings new proposals.
const proposalActions: DossierPageProps['actions'] = (file, reload) => (
  <>
    <ConcludeAction dossier={file} reload={reload} />
    <ProposalActions key={file.version} dossier={file} reload={reload} />
  </>
);
const verifierActions: DossierPageProps['actions'] = (file, reload) =>
  file.state === 'verifying' ? <ConcludeAction dossier={file} reload={reload} /> : null;

// Parts of the file that other slices bring; each shows itself to whoever has its keys.
const dossierSections: DossierPageProps['sections'] = (file, reload) => (
  <>
    <ScreeningCard key={`screening ${file.version}`} id={file.id} reload={reload} />
    <RefereesCard key={`referees ${file.version}`} id={file.id} reload={reload} />
    <BriefCard key={`brief ${file.version}`} dossier={file} />
    <NotesCard id={file.id} />
    <Suspense fallback={null}>
      <CaseTimeline application={file.id} stamp={String(file.version)} />
    </Suspense>
  </>
);
const dossierAsides: DossierPageProps['asides'] = (file) => <RecusalCard id={file.id} />;

const DossierRoute = () => {
  const id = useId();
  const proposes = hasRole(useMember(), 'coordinator');
  return (
    <DossierPage
      key={id}
      id={id}
      sections={dossierSections}
      asides={dossierAsides}
      actions={proposes ? proposalActions : verifierActions}
    />
  );
};
const ProposeRoute = () => <ProposePage id={useId()} />;
const CallRoute = () => {
  const id = useId();
  return <CallPage key={id} id={id} />;
};
const CallEditRoute = () => <CallEditorPage id={useId()} mode="edit" />;
const CallCopyRoute = () => <CallEditorPage id={useId()} mode="copy" />;
const CallNewRoute = () => <CallEditorPage mode="new" />;
const StayRoute = () => <StayPage id={useId()} />;
const PairRoute = () => {
  const id = useId();
  return <PairPage key={id} id={id} />;
};
const NeedRoute = () => {
  const id = useId();
  return <NeedPage key={id} id={id} />;
};
const ProfessionalRoute = () => {
  const id = useId();
  return <ProfessionalPage key={id} id={id} />;
};
const CandidateRoute = () => <CandidatePage id={useId()} />;
const EditionRoute = () => {
  const params: { readonly slug?: string } = useParams({ strict: false });
  return <EditionPage key={params.slug} slug={params.slug ?? ''} />;
};

/** Routes of this member only: an address of somebody else's page leads home. */
export const createDeskRouter = (member: DeskMember) => {
  const places = placesOf(member);
  const home = `/${places[0] ?? 'people'}`;
  const root = createRootRoute({ component: Frame, notFoundComponent: () => <Navigate to={home} replace /> });
  const index = createRoute({
    getParentRoute: () => root,
    path: '/',
    component: () => <Navigate to={home} replace />,
  });
  const pages = places.map((place) =>
    createRoute({ getParentRoute: () => root, path: `/${place}`, component: PAGES[place] }),
  );
  const dossier = createRoute({ getParentRoute: () => root, path: '/caseload/$id', component: DossierRoute });
  const propose = createRoute({ getParentRoute: () => root, path: '/caseload/$id/propose', component: ProposeRoute });
  const candidate = createRoute({ getParentRoute: () => root, path: '/candidates/$id', component: CandidateRoute });
  const calls = (
    [
      ['/calls/new', CallNewRoute],
      ['/calls/$id', CallRoute],
      ['/calls/$id/edit', CallEditRoute],
      ['/calls/$id/copy', CallCopyRoute],
    ] as const
  ).map(([path, component]) => createRoute({ getParentRoute: () => root, path, component }));
  const stay = createRoute({ getParentRoute: () => root, path: '/stays/$id', component: StayRoute });
  const pair = createRoute({ getParentRoute: () => root, path: '/pairs/$id', component: PairRoute });
  const need = createRoute({ getParentRoute: () => root, path: '/needs/$id', component: NeedRoute });
  const professional = createRoute({
    getParentRoute: () => root,
    path: '/professionals/$id',
    component: ProfessionalRoute,
  });
  const edition = createRoute({ getParentRoute: () => root, path: '/editions/$slug', component: EditionRoute });
  const account = createRoute({ getParentRoute: () => root, path: '/account', component: AccountPage });
  const routes = [
    index,
    account,
    ...pages,
    ...(places.includes('caseload') ? [dossier, propose] : []),
    ...(places.includes('calls') ? calls : []),
    ...(places.includes('candidates') ? [candidate] : []),
    ...(places.includes('stays') ? [stay] : []),
    ...(places.includes('pairs') ? [pair] : []),
    ...(places.includes('needs') ? [need] : []),
    ...(places.includes('professionals') ? [professional] : []),
    ...(places.includes('editions') ? [edition] : []),
  ];
  return createRouter({
    routeTree: root.addChildren(routes),
    basepath: '/desk',
    history: createBrowserHistory(),
    scrollRestoration: false,
  });
};
