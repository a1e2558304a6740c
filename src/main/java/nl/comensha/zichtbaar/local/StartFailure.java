package nl.comensha.zichtbaar.local;

/** Something outside the program stands in the way of starting; the message is one sentence for the person at the keyboard. */
public final class StartFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    public StartFailure(String sentence) {
        super(sentence);
    }

    public StartFailure(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
