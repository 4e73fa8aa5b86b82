import type { Carried } from '../../text/sourcing.ts';
import { SourcingBar } from '../parts/sourcing-bar.tsx';

export interface Listed {
  /** The id of the article on the page. */
  readonly id: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly carried: readonly Carried[];
}

/** The list of the articles on a page, each with the bar of its sources. */
export const Contents = ({ listed }: { listed: readonly Listed[] }) => (
  <nav className="contents" id="contents" aria-labelledby="contents-title">
    <h1 id="contents-title">{listed.length === 1 ? '1 article' : `${listed.length} articles`}</h1>
    <ol>
      {listed.map(({ id, title, outlet, carried }) => (
        <li key={id}>
          <a href={`#${id}`}>
            <bdi>{title ?? 'Untitled'}</bdi>
          </a>
          {outlet && (
            <span className="quiet">
              {' '}
              <bdi>{outlet}</bdi>
            </span>
          )}
          {carried.some(({ words }) => words > 0) && <SourcingBar carried={carried} />}
        </li>
      ))}
    </ol>
  </nav>
);
