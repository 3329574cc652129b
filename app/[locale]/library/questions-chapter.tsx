import { Details } from '@/app/components/details';
import type { Fact } from '@/lib/engine/pack';
import styles from './chapter.module.css';
import { ChapterFrame } from './chapter-frame';
import entry from './entry.module.css';
import { Anchor, RuleLinks } from './rule-entry';
import type { Shelf } from './shelf';

export function QuestionsChapter({ shelf }: { shelf: Shelf }) {
  const { law, words } = shelf;
  const { facts } = law.law.vocabulary;
  const sections = [...new Set(facts.map((fact) => fact.section))].map((id) => ({
    id,
    title: law.texts.sections[id]?.title ?? id,
    facts: facts.filter((fact) => fact.section === id),
  }));
  return (
    <ChapterFrame
      shelf={shelf}
      title={words('library.chapter.questions.title')}
      lead={words('library.chapter.questions.about')}
      caption={words('library.version', { version: law.law.vocabulary.version })}
      contents={sections.map(({ id, title, facts: inside }) => ({
        anchor: `section-${id}`,
        title,
        count: inside.length,
      }))}
    >
      {sections.map(({ id, title, facts: inside }) => (
        <section key={id} className={styles.group} aria-labelledby={`section-${id}`}>
          <h2 id={`section-${id}`}>{title}</h2>
          {inside.map((fact) => (
            <QuestionEntry key={fact.id} fact={fact} shelf={shelf} />
          ))}
        </section>
      ))}
    </ChapterFrame>
  );
}

function QuestionEntry({ fact, shelf }: { fact: Fact; shelf: Shelf }) {
  const { law, words, uses } = shelf;
  const text = law.texts.facts[fact.id];
  if (!text) throw new Error(`no text for fact ${fact.id}`);
  const used = uses.ofFact(fact.id);
  return (
    <article id={`fact-${fact.id}`} className={entry.entry}>
      <div className={styles.head}>
        <p className={entry.caption}>
          {words('library.about', { scope: words(`library.scope.${fact.scope}`) })}
        </p>
        <h3 className={entry.title}>
          {text.question}{' '}
          <Anchor to={`fact-${fact.id}`} label={words('library.linkHere')} of={text.short} />
        </h3>
        <p className={entry.guidance}>{text.why}</p>
        {fact.judgement ? (
          <p className={entry.quiet}>{words('library.question.judgement')}</p>
        ) : null}
        {fact.options && fact.options.length > 0 ? (
          <Details
            summary={
              <span>
                {words('library.question.options')} ({fact.options.length})
                <span className="visually-hidden"> ({text.short})</span>
              </span>
            }
          >
            <ul className={entry.links}>
              {fact.options.map((option) => (
                <li key={option}>{law.optionLabel(fact.id, option)}</li>
              ))}
            </ul>
          </Details>
        ) : null}
        {used.length > 0 ? (
          <Details
            summary={
              <span>
                {words('library.readBy', { count: used.length })}
                <span className="visually-hidden"> ({text.short})</span>
              </span>
            }
          >
            <RuleLinks ids={used} shelf={shelf} />
          </Details>
        ) : (
          <p className={entry.quiet}>{words('library.notUsed')}</p>
        )}
      </div>
    </article>
  );
}
