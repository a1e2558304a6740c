package nl.comensha.zichtbaar.access;

/**
 * Somebody tried what they may not do.
 *
 * @param attempt the method or route, never its arguments
 */
public record Refused(String attempt) {}
