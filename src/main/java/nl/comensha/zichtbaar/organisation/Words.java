package nl.comensha.zichtbaar.organisation;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.comensha.zichtbaar.access.Role;
import nl.comensha.zichtbaar.shared.Invalid;
import org.jspecify.annotations.Nullable;

/** How texts, times and roles go into columns and come out again. */
final class Words {
    private Words() {}

    static String required(@Nullable String written, int longest, String messageKey) {
        String text = written == null ? "" : written.strip();
        if (text.isEmpty()) {
            throw new Invalid(messageKey);
        }
        return optional(text, longest);
    }

    static String optional(@Nullable String written, int longest) {
        String text = written == null ? "" : written.strip();
        if (text.length() > longest) {
            throw new Invalid("organisation.invalid.tooLong", longest);
        }
        return text;
    }

    /** A short name in plain letters; {@code fallback} when a name has none. */
    static String slug(String name, String fallback) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String slug = plain.isEmpty() ? fallback : plain;
        return slug.length() <= 50 ? slug : slug.substring(0, 50);
    }

    static Set<Role> roles(@Nullable String list) {
        return list == null || list.isEmpty()
                ? Set.of()
                : Arrays.stream(list.split(",", -1)).map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    static String list(Set<Role> roles) {
        return roles.stream().sorted().map(Role::name).collect(Collectors.joining(","));
    }

    static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
