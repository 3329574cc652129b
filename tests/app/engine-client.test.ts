import { describe, expect, test } from 'vitest';
import { type EnginePort, engineClient } from '@/app/session/engine-client';
import type { EngineReply, EngineRequest } from '@/app/workers/engine-protocol';
import { newCase } from '@/lib/case/new-case';
import type { Assessment } from '@/lib/engine/findings';
import { law } from '@/rules/law';

const assessment: Assessment = { findings: [], candidates: [], pairs: [], onPoint: [] };
const labelled = (label: string) => newCase({ word: 'survivor', label });

/** A worker that answers only when it is told to. */
function aWorker() {
  const sent: EngineRequest[] = [];
  const port: EnginePort = {
    postMessage: (message) => void sent.push(message),
    onmessage: null,
    onerror: null,
    terminate: () => undefined,
  };
  const cases = () => sent.flatMap((message) => ('case' in message ? [message.case.label] : []));
  const reply = (data: EngineReply) => port.onmessage?.(new MessageEvent('message', { data }));
  return { port, sent, cases, reply };
}

function aClient() {
  const worker = aWorker();
  const heard: string[] = [];
  const client = engineClient(worker.port, law, {
    assessment: (_, of) => heard.push(of.label),
    relevance: (_, of) => heard.push(`relevant ${of.label}`),
    failed: (name) => heard.push(`failed ${name}`),
  });
  return { ...worker, client, heard };
}

describe('the engine, asked while a person types', () => {
  test('gets the law first', () => {
    expect(aClient().sent).toEqual([{ law }]);
  });

  test('takes one case at a time, and of those that wait only the newest', () => {
    const { client, cases, reply, heard } = aClient();
    for (const label of ['a', 'ab', 'abc']) client.assess(labelled(label));
    expect(cases()).toEqual(['a']);
    reply({ id: 1, assessment });
    expect(cases()).toEqual(['a', 'abc']);
    reply({ id: 2, assessment });
    expect(heard).toEqual(['a', 'abc']);
  });

  test('an assessment does not push out the question which answers matter', () => {
    const { client, reply, heard } = aClient();
    client.assess(labelled('a'));
    client.relevant(labelled('a'));
    client.assess(labelled('b'));
    reply({ id: 1, assessment });
    reply({ id: 2, relevance: { atoms: [], serves: [], exact: true } });
    reply({ id: 3, assessment });
    expect(heard).toEqual(['a', 'relevant a', 'b']);
  });

  test('goes on after one that failed, and says so', () => {
    const { client, reply, heard, cases } = aClient();
    client.assess(labelled('a'));
    client.assess(labelled('b'));
    reply({ id: 1, failed: 'TypeError' });
    expect(cases()).toEqual(['a', 'b']);
    expect(heard).toEqual(['failed TypeError']);
  });
});
