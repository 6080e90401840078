/** The design's components, in one place to import from. */
export { Back } from "./back.tsx";
export { Badge, type Tone } from "./badge.tsx";
export { Button, LinkButton } from "./button.tsx";
export { Card } from "./card.tsx";
export { Choices, Tick } from "./choices.tsx";
export { ErrorSummary } from "./error-summary.tsx";
export { Facts } from "./facts.tsx";
export { Field } from "./field.tsx";
export { Figure } from "./figure.tsx";
export { type Lead, Leads } from "./leads.tsx";
export { Meter } from "./meter.tsx";
export { More } from "./more.tsx";
export { Notice } from "./notice.tsx";
export { Pages } from "./pages.tsx";
export { Qr } from "./qr.tsx";
export { Steps } from "./steps.tsx";
export { Table } from "./table.tsx";
export { Timeline } from "./timeline.tsx";
