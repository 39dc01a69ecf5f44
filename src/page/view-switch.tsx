interface Choice {
  readonly label: string;
  readonly href: string;
  readonly isChosen: boolean;
}

/** Two ways to look at the same rows. */
export function ViewSwitch({ choices }: { readonly choices: readonly Choice[] }) {
  return (
    <span class="view-switch">
      {choices.map(({ label, href, isChosen }) => (
        <a key={label} href={href} aria-current={isChosen ? 'true' : undefined}>
          {label}
        </a>
      ))}
    </span>
  );
}
