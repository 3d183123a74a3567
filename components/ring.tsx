/** How much of a whole is there, drawn; the words beside it say the same, so it is hidden from a screen reader. */
export function Ring({ met, of }: { met: number; of: number }) {
  const share = of > 0 ? met / of : 0;
  return (
    <svg class="ring" viewBox="0 0 20 20" aria-hidden="true">
      <circle class="ring-track" cx="10" cy="10" r="7.5" pathLength="100" />
      {share > 0 && (
        <circle class="ring-share" cx="10" cy="10" r="7.5" pathLength="100" stroke-dasharray={`${share * 100} 100`} />
      )}
    </svg>
  );
}
