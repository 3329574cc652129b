import { describe, expect, test } from 'vitest';
import { type EnginePort, engineClient } from '@/app/session/engine-client';
import type { EngineReply, EngineRequest } from '@/app/workers/engine-protocol';
import { newCase } from '@/lib/case/new-case';
import type { Assessment } from '@/lib/engine/findings';
import { law } from '@/rules/law';

const assessment: Assessment = { findings: [], candidates: [], pairs: [], onPoint: [] };
const ASSESSMENT = { ask: 'assessment' } as const;
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
  const cases = () =>
    sent.flatMap((message) => ('text' in message ? [JSON.parse(message.text).label] : []));
  const reply = (data: EngineReply) => port.onmessage?.(new MessageEvent('message', { data }));
  return { port, sent, cases, reply };
}

function aClient() {
  const worker = aWorker();
  const heard: string[] = [];
  const client = engineClient(worker.port, law, {
    told: (told, of) => heard.push(`${Object.keys(told)} ${of.label}`),
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
    for (const label of ['a', 'ab', 'abc']) client.ask(ASSESSMENT, labelled(label));
    expect(cases()).toEqual(['a']);
    reply({ id: 1, told: { assessment } });
    expect(cases()).toEqual(['a', 'abc']);
    reply({ id: 2, told: { assessment } });
    expect(heard).toEqual(['assessment a', 'assessment abc']);
  });

  test('the explanation of one finding does not push out that of another', () => {
    const { client, sent, reply } = aClient();
    const of = (id: string) => ({ ask: `explanation ${id}`, id, at: {} }) as const;
    for (const id of ['a', 'b', 'c', 'b']) client.ask(of(id), labelled('x'));
    for (const id of [1, 2, 3]) reply({ id, told: {} });
    expect(sent.flatMap((one) => ('question' in one ? [one.question.ask] : []))).toEqual(
      ['a', 'b', 'c'].map((id) => of(id).ask),
    );
  });

  test('an assessment does not push out the question which answers matter', () => {
    const { client, reply, heard } = aClient();
    client.ask(ASSESSMENT, labelled('a'));
    client.ask({ ask: 'relevance' }, labelled('a'));
    client.ask(ASSESSMENT, labelled('b'));
    reply({ id: 1, told: { assessment } });
    reply({ id: 2, told: { relevance: { atoms: [], serves: [], exact: true } } });
    reply({ id: 3, told: { assessment } });
    expect(heard).toEqual(['assessment a', 'relevance a', 'assessment b']);
  });

  test('is not asked again of the same facts, but once more after it failed', () => {
    const { client, cases, reply } = aClient();
    const first = labelled('a');
    client.ask(ASSESSMENT, first);
    client.ask(ASSESSMENT, { ...first, label: 'renamed' });
    reply({ id: 1, failed: 'TypeError' });
    expect(cases()).toEqual(['a']);
    client.ask(ASSESSMENT, first);
    expect(cases()).toEqual(['a', 'a']);
  });

  test('tells the note of another visit to a page apart', () => {
    const { client, sent, reply } = aClient();
    const c = labelled('a');
    const note = (since: number) => client.ask({ ask: 'note', at: {}, since }, c);
    note(1);
    reply({ id: 1, told: {} });
    note(1);
    note(2);
    expect(sent.slice(1)).toMatchObject([{ question: { since: 1 } }, { question: { since: 2 } }]);
  });

  test('tells the note of another part apart, also on the same visit', () => {
    const { client, sent, reply } = aClient();
    const c = labelled('a');
    const note = (act: string) => client.ask({ ask: 'note', at: { act }, since: 1 }, c);
    note('one');
    reply({ id: 1, told: {} });
    note('two');
    expect(sent.slice(1)).toMatchObject([
      { question: { at: { act: 'one' } } },
      { question: { at: { act: 'two' } } },
    ]);
  });

  test('goes on after one that failed, and says so', () => {
    const { client, reply, heard, cases } = aClient();
    client.ask(ASSESSMENT, labelled('a'));
    client.ask(ASSESSMENT, labelled('b'));
    reply({ id: 1, failed: 'TypeError' });
    expect(cases()).toEqual(['a', 'b']);
    expect(heard).toEqual(['failed TypeError']);
  });
});
