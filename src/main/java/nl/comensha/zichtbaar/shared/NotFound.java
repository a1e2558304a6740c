package nl.comensha.zichtbaar.shared;

import org.springframework.context.ApplicationEventPublisher;

/** It does not exist, or not for who asks: the two read the same, and nobody looks up which it was (decision 13). */
public class NotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private boolean audited;

    public NotFound() {
        super("Not found");
    }

    /**
     * Puts it in the log, once however many layers it passes. The entry does not say what was looked for: an identifier that was
     * guessed would tell whoever reads the log as much as it told the one who guessed.
     *
     * @param attempt the service's method or the kind of place, never its arguments
     */
    public void audit(ApplicationEventPublisher events, String attempt) {
        if (!audited) {
            audited = true;
            events.publishEvent(new Audited("NOT_FOUND", null, attempt, "REFUSED"));
        }
    }
}
