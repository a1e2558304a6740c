package nl.comensha.zichtbaar.shared;

/** It does not exist, or not for who asks: the two read the same, and nobody looks up which it was (decision 13). */
public class NotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotFound() {
        super("Not found");
    }
}
