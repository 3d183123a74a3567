// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { Mark } from '../../components/mark.tsx';
import { rendered } from '../support/render.tsx';

describe('the mark', () => {
  it('says how many checks are met, and whether the panel is open', () => {
    const { get } = rendered(<Mark met={5} of={8} isExpanded={false} onToggle={() => {}} />);
    const mark = get('button', /^5 of 8 there/);
    expect(mark.textContent).toBe('5 of 8');
    expect(mark.getAttribute('aria-expanded')).toBe('false');
  });

  it('is only a ring where there is no room, and says the same', () => {
    const { get } = rendered(<Mark met={5} of={8} isExpanded isCompact onToggle={() => {}} />);
    expect(get('button', /^5 of 8 there/).textContent).toBe('');
  });

  it('draws no share where nothing is there', () => {
    const { container } = rendered(<Mark met={0} of={8} isExpanded={false} onToggle={() => {}} />);
    expect(container.querySelectorAll('circle')).toHaveLength(1);
  });

  it('tells a key from a click', () => {
    const onToggle = vi.fn();
    const mark = rendered(<Mark met={5} of={8} isExpanded={false} onToggle={onToggle} />).get('button', /5/);
    mark.dispatchEvent(new MouseEvent('click', { detail: 1 }));
    mark.dispatchEvent(new MouseEvent('click', { detail: 0 }));
    expect(onToggle.mock.calls).toEqual([[false], [true]]);
  });
});
