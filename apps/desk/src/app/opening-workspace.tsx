import { useCallback } from 'react';
import { Button, Notice, Progress, uiWords, useLanguage, useLoad, useMessages, Wordmark } from '@vrijhaven/ui';
import { fetchWorkspace, isWorkspaceHere } from './fetch-workspace';
import type { WorkspaceProps } from './workspace';

/** The workspace, which has mostly come while somebody typed; over a slow line it is waited for here. */
export const OpeningWorkspace = (props: WorkspaceProps) => {
  const ui = useMessages(uiWords);
  const language = useLanguage();
  const loading = useLoad(useCallback(() => fetchWorkspace(language), [language]));
  const Workspace = loading.data;
  if (Workspace && isWorkspaceHere(language)) return <Workspace {...props} />;
  return (
    <main className="vh-door">
      <div className="vh-door-card">
        <Wordmark />
        {loading.state === 'failed' ? (
          <Notice tone="danger" live title={ui('load.failed')}>
            <p>{ui(`fault.${loading.fault.code}`)}</p>
            <Button small icon="refresh" onClick={() => void loading.reload()}>
              {ui('retry')}
            </Button>
          </Notice>
        ) : (
          <Progress label={ui('loading')} />
        )}
      </div>
    </main>
  );
};
