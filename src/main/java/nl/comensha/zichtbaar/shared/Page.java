package nl.comensha.zichtbaar.shared;

/**
 * Which rows of a list.
 *
 * @param offset rows to pass over, from 0
 * @param limit at most this many rows
 */
public record Page(int offset, int limit) {
    public Page {
        if (offset < 0 || limit < 1 || limit > 1000) {
            throw new IllegalArgumentException("No such page");
        }
    }
}
