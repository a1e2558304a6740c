package nl.comensha.zichtbaar.retention;

import java.time.Instant;

/** A class of data that ends by itself; the module that keeps the data knows how. */
public interface Expiring {
    /** Its name in the table of terms, such as {@code DRAFT}. */
    String dataClass();

    /**
     * Throws away what is older, and leaves an entry in the log for each.
     *
     * @return how many
     */
    int expire(Instant olderThan);
}
