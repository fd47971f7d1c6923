import {
  ADDED_COMPARTMENTS,
  ADDED_KINDS,
  CONDITION_CODES,
  conditionText,
  labelOf,
  LEAVABLE,
  variantsOf,
  type AddedQuestion,
  type CallForm,
  type ConditionCode,
  type ConditionTexts,
} from '@vrijhaven/applications/model';
import { Button, Card, CheckField, SelectField, useMessages } from '@vrijhaven/ui';
import { useQuestionTexts } from '../use-question-texts';
import { LocalisedField } from './localised-field';
import { withQuestion } from './plan';
import { callsWords } from './words';

interface CardProps {
  form: CallForm;
  onChange: (form: CallForm) => void;
}

/** The hard conditions: which, and how each is put. */
export const ConditionsCard = ({ form, texts, onChange }: CardProps & { texts: ConditionTexts }) => {
  const t = useMessages(callsWords);
  const variantIn = (code: ConditionCode) => form.conditions.find((each) => each.code === code);
  const set = (code: ConditionCode, variant: string | null | undefined) => {
    const rest = form.conditions.filter((each) => each.code !== code);
    onChange({ ...form, conditions: variant === undefined ? rest : [...rest, { code, variant }] });
  };
  return (
    <Card title={t('conditions')}>
      {CONDITION_CODES.map((code) => {
        const [usual = null] = variantsOf(code);
        const chosen = variantIn(code);
        return (
          <div key={code} className="vh-call-condition">
            <CheckField
              label={conditionText(texts, { code, variant: chosen?.variant ?? usual })}
              checked={chosen !== undefined}
              onChange={(checked) => set(code, checked ? usual : undefined)}
            />
            {chosen !== undefined && usual !== null && (
              <SelectField
                label={t('version')}
                value={chosen.variant ?? usual}
                options={variantsOf(code).map((variant) => ({
                  value: variant,
                  label: conditionText(texts, { code, variant }),
                }))}
                onChange={(variant) => set(code, variant)}
              />
            )}
          </div>
        );
      })}
    </Card>
  );
};

/** The optional questions, each of which may be left out. */
export const OptionalCard = ({ form, onChange }: CardProps) => {
  const t = useMessages(callsWords);
  const questions = useQuestionTexts();
  return (
    <Card title={t('editor.leaveOut')}>
      <p className="vh-muted vh-small">{t('editor.leaveOut.hint')}</p>
      <div className="vh-stack-tight">
        {LEAVABLE.map((key) => (
          <CheckField
            key={key}
            label={labelOf(questions, key)}
            checked={!form.leftOut.includes(key)}
            onChange={(asked) => {
              const rest = form.leftOut.filter((each) => each !== key);
              onChange({ ...form, leftOut: asked ? rest : [...rest, key] });
            }}
          />
        ))}
      </div>
    </Card>
  );
};

interface QuestionProps {
  /** Which one of the added ones, from one. */
  number: number;
  question: AddedQuestion;
  onChange: (question: AddedQuestion) => void;
  onRemove: () => void;
}

const QuestionFields = ({ number, question, onChange, onRemove }: QuestionProps) => {
  const t = useMessages(callsWords);
  const name = t('editor.question', { number });
  return (
    <fieldset className="vh-call-question">
      <legend className="vh-hidden">{name}</legend>
      <LocalisedField label={name} value={question.title} onChange={(title) => onChange({ ...question, title })} />
      <div className="vh-two">
        <SelectField
          label={t('editor.kind')}
          value={question.kind}
          options={ADDED_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
          onChange={(kind) => onChange({ ...question, kind })}
        />
        <SelectField
          label={t('editor.where')}
          value={question.compartment}
          options={ADDED_COMPARTMENTS.map((value) => ({ value, label: t(`where.${value}`) }))}
          onChange={(compartment) => onChange({ ...question, compartment })}
        />
      </div>
      <Button small onClick={onRemove}>
        {t('editor.removeQuestion')}
      </Button>
    </fieldset>
  );
};

/** Questions of this call alone. */
export const AddedCard = ({ form, onChange }: CardProps) => {
  const t = useMessages(callsWords);
  const set = (added: readonly AddedQuestion[]) => onChange({ ...form, added });
  return (
    <Card title={t('added')}>
      <div className="vh-stack">
        <p className="vh-muted vh-small">{t('editor.added.hint')}</p>
        {form.added.map((question, at) => (
          <QuestionFields
            key={question.key}
            number={at + 1}
            question={question}
            onChange={(fresh) => set(form.added.map((each) => (each.key === question.key ? fresh : each)))}
            onRemove={() => set(form.added.filter((each) => each.key !== question.key))}
          />
        ))}
        <Button icon="plus" onClick={() => set(withQuestion(form.added))}>
          {t('editor.addQuestion')}
        </Button>
      </div>
    </Card>
  );
};
