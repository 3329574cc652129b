import { caseActions } from './case-actions';
import type { Observable } from './observable';
import { createCore, type SessionParts } from './session-core';
import type { SessionActions, SessionState } from './session-state';
import { storeActions } from './store-actions';

export type SessionModel = Omit<Observable<SessionState>, 'set'> & {
  readonly actions: SessionActions;
  /** Looks whether there is a store on this device; called once the page is there. */
  look(): Promise<void>;
};

/** The session without its screens: state in one place, changed only by the actions. */
export function createSession(parts: SessionParts): SessionModel {
  const core = createCore(parts);
  return {
    get: core.state.get,
    subscribe: core.state.subscribe,
    actions: { ...storeActions(core), ...caseActions(core) },
    look: core.look,
  };
}
