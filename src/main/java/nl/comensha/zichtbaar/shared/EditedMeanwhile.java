package nl.comensha.zichtbaar.shared;

import java.time.Instant;

/** Somebody else changed it in the meantime; nothing was overwritten. */
public class EditedMeanwhile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String by;
    private final Instant at;

    public EditedMeanwhile(String by, Instant at) {
        super("Edited meanwhile");
        this.by = by;
        this.at = at;
    }

    /** Who changed it, as far as the reader may know; may be empty. */
    public String by() {
        return by;
    }

    public Instant at() {
        return at;
    }
}
