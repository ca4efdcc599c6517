import { toast } from 'svelte-sonner';

export interface ToastOptions {
  readonly tone?: 'plain' | 'good' | 'warning' | 'error';
  readonly text?: string;
  /** The one thing that can be done about it ("Hoàn tác"). */
  readonly action?: { readonly label: string; readonly onpress: () => void };
}

const SHORT = 6_000;
/** Long enough to reach the button by keyboard (quality.md C20). */
const WITH_ACTION = 15_000;

/** A passing message at the corner. It must never hold the only copy of what it says. */
export function notify(title: string, { tone = 'plain', text, action }: ToastOptions = {}): void {
  const show = { plain: toast.info, good: toast.success, warning: toast.warning, error: toast.error }[tone];
  show(title, {
    duration: action ? WITH_ACTION : SHORT,
    ...(text ? { description: text } : {}),
    ...(action ? { action: { label: action.label, onClick: () => action.onpress() } } : {}),
  });
}
