package nl.comensha.zichtbaar.vault;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where the vault writes before it gives anything; without one it does not start. */
public interface ReadLog {
    /**
     * Writes the entry in a transaction of its own. When it cannot be written this throws, and nothing is given.
     *
     * @param subject whose data, null when it is about many at once
     * @param what kind of data, such as {@code person} or {@code file}
     */
    void reading(@Nullable UUID subject, String what, Purpose purpose);
}
