import type { CoachedPage } from './coached-page.ts';
import type { Failure } from './failures.ts';
import type { Answer, PageStatus, Request } from './messages.ts';
import { readRequest } from './messages.ts';
import type { Site, SiteTrouble } from './surfaces/site.ts';

/** What the answers are made from. */
export interface Answering {
  readonly site: Pick<Site, 'id'>;
  isOn(): boolean;
  switchSite(on: boolean): void;
  /** `undefined` while the coach is off for this site. */
  page(): CoachedPage | undefined;
  trouble(): SiteTrouble | undefined;
  failures(): readonly Failure[];
  /** Opens the panel of the draft in use and puts the focus in it. */
  openPanel(): void;
}

/**
 * Answers a message of the popup or the background script.
 *
 * `undefined`, and nothing done, for whatever is no message of ours. Rejects never.
 */
export async function answer(message: unknown, answering: Answering): Promise<Answer | undefined> {
  const request = readRequest(message);
  if (!request) return undefined;
  if (request.name === 'open-panel') {
    answering.openPanel();
    return undefined;
  }
  if (request.name === 'switch') answering.switchSite(request.on);
  const result = await act(request, answering.page());
  return { status: statusOf(answering), ...(result && { result }) };
}

async function act(request: Request, page: CoachedPage | undefined): Promise<Answer['result']> {
  const coached = page?.inUse();
  if (!coached) return undefined;
  switch (request.name) {
    case 'page-status':
      // The popup has just been opened: it is told of the text as it is, not as it was before the last pause.
      coached.refresh();
      return undefined;
    case 'insert':
      return coached.insert(request.check, request.offerId);
    case 'dismiss':
      coached.dismiss(request.check);
      return undefined;
    case 'disable':
      coached.disable(request.check);
      return undefined;
    case 'enable':
      coached.enable();
      return undefined;
    case 'snooze':
      coached.snooze(request.on);
      return undefined;
    default:
      return undefined;
  }
}

function statusOf({ site, isOn, page, trouble, failures }: Answering): PageStatus {
  const draft = page()?.inUse()?.state();
  return { site: site.id, isOn: isOn(), trouble: trouble(), draft, failures: failures() };
}
