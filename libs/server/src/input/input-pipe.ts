import { ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { rememberRules } from './remember-rules';

/** Thrown by the pipe, answered by the filter; never seen outside. */
export class InvalidFields extends Error {
  constructor(readonly fields: readonly string[]) {
    super('invalid fields');
  }
}

/** `documents.0.envelope`: where, never what. */
const pathsOf = (errors: readonly ValidationError[], prefix = ''): string[] =>
  errors.flatMap(({ property, constraints, children }) => {
    const path = `${prefix}${property}`;
    return [...(constraints ? [path] : []), ...pathsOf(children ?? [], `${path}.`)];
  });

/** Checks every input and arguments class by its class-validator decorators. */
export const createInputPipe = (): ValidationPipe => {
  rememberRules();
  return new ValidationPipe({
    transform: true,
    stopAtFirstError: true,
    validationError: { target: false, value: false },
    exceptionFactory: (errors) => new InvalidFields([...new Set(pathsOf(errors))].sort()),
  });
};
