package nl.comensha.zichtbaar.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Time is UTC in storage and Europe/Amsterdam for people. */
public final class Times {
    public static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private Times() {}

    /** Now, as precisely as the database keeps it, so that what is compared later is equal. */
    public static Instant now(Clock clock) {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), AMSTERDAM);
    }
}
