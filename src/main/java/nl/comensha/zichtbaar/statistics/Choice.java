package nl.comensha.zichtbaar.statistics;

import org.jspecify.annotations.Nullable;

/**
 * A value to filter by.
 *
 * @param name where the words are in the database; else they follow from the code
 */
public record Choice(String code, @Nullable Label name) {}
