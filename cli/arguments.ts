import { type ParseArgsConfig, parseArgs } from 'node:util';
import { BadInput } from './bad-input';
import { say } from './say';

/** Arguments as Node reads them; an option that does not exist is bad input, not a crash. */
export function readArguments<T extends NonNullable<ParseArgsConfig['options']>>(options: T) {
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    const message = error instanceof Error ? error.message.split(/[.\n]/)[0] : String(error);
    throw new BadInput(say('input.unknownOption', { message: message ?? '' }));
  }
}
