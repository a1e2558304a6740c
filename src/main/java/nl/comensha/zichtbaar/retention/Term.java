package nl.comensha.zichtbaar.retention;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How long a class of data is kept.
 *
 * @param warnAfter from when its owner is told that it will go; null for data that nobody is told about
 */
public record Term(Duration kept, @Nullable Duration warnAfter) {
    public Instant endOf(Instant last) {
        return last.plus(kept);
    }

    public boolean endsSoon(Instant last, Instant now) {
        return warnAfter != null && !last.plus(warnAfter).isAfter(now);
    }
}
