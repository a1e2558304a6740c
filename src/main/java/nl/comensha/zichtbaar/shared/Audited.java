package nl.comensha.zichtbaar.shared;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that belongs in the log although it changed nothing: a search, an export, a page that was not found.
 *
 * @param action such as {@code EXPORT} or {@code NOT_FOUND}
 * @param subject what it was about, when it was one thing
 * @param detail in words without personal data
 * @param outcome {@code OK} or {@code REFUSED}
 */
public record Audited(String action, @Nullable UUID subject, String detail, String outcome) {}
