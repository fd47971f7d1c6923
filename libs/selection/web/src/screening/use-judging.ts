import { useState } from 'react';
import type { ScreeningView } from '@vrijhaven/selection/client';
import type { Judging, Verdict } from '@vrijhaven/selection/model';
import { askedAgain, conditionsOf, formOf, questionsOfCondition, type CallForm } from '@vrijhaven/applications/model';

/** What is asked of the applicant, while it is chosen. */
export interface Asking {
  readonly questions: readonly string[];
  readonly text: string;
}

/** Which questions the verdicts ask by themselves, each once. */
const askedBy = (rows: readonly Judging[]): readonly string[] => [
  ...new Set(rows.flatMap(({ verdict, condition }) => (verdict === 'ask' ? questionsOfCondition(condition.code) : []))),
];

/** The verdicts and the question while somebody works on them. Nothing is chosen to begin with. */
export const useJudging = (call: CallForm) => {
  const [rows, setRows] = useState<readonly Judging[]>(() =>
    conditionsOf(call).map((condition) => ({ condition, verdict: null, note: '' })),
  );
  const [extra, setExtra] = useState<readonly string[]>([]);
  const [dropped, setDropped] = useState<readonly string[]>([]);
  const [text, setText] = useState('');
  const change = (code: string, part: Partial<Judging>) => {
    setRows((before) => before.map((row) => (row.condition.code === code ? { ...row, ...part } : row)));
  };
  const keys = [...askedBy(rows), ...extra].filter((key) => !dropped.includes(key));
  const questions = askedAgain(formOf(call), keys).map(({ key }) => key);
  const asking: Asking = { questions, text };
  return {
    rows,
    asking,
    isAsked: questions.length > 0 || text.trim() !== '',
    judge: (code: string, verdict: Verdict) => change(code, { verdict }),
    note: (code: string, note: string) => change(code, { note }),
    setText,
    ask: (key: string) => {
      setDropped((before) => before.filter((each) => each !== key));
      setExtra((before) => [...before, key]);
    },
    drop: (key: string) => {
      setExtra((before) => before.filter((each) => each !== key));
      setDropped((before) => [...before, key]);
    },
  };
};

export type JudgingState = ReturnType<typeof useJudging>;

/** The newest screening, for words beside the present one. */
export const lastOf = ({ past }: ScreeningView) => past.at(-1);
