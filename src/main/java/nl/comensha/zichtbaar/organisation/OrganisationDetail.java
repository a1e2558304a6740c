package nl.comensha.zichtbaar.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one organisation.
 *
 * @param names newest first
 * @param types newest first
 * @param providers short names of the identity providers that its people may come from; none means any of them
 */
public record OrganisationDetail(
        UUID id,
        String name,
        boolean staff,
        @Nullable LocalDate retiredOn,
        long version,
        List<DatedName> names,
        List<DatedType> types,
        Set<String> providers,
        List<Unit> units,
        List<Contact> contacts) {

    /** The name from a day on. */
    public record DatedName(LocalDate from, String name) {}

    /** The kind of reporter from a day on. */
    public record DatedType(LocalDate from, ReporterType type) {}

    /** A part of the organisation that people and reports belong to. */
    public record Unit(UUID id, String name) {}

    /** Somebody to call or write; not necessarily somebody who signs in. */
    public record Contact(UUID id, ContactInput input, long version) {}
}
