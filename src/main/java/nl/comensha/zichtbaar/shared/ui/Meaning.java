package nl.comensha.zichtbaar.shared.ui;

/** What a colour stands for; always beside an icon and a word. */
public enum Meaning {
    /** Draft, withdrawn, unknown. */
    NEUTRAL,
    INFO,
    SUCCESS,
    /** A deadline, something missing. */
    WARNING,
    ERROR,
    /** Waits for an answer. */
    QUESTION,
    /** Look here: new since the last visit, a difference. Never decoration. */
    LOOK;

    /** Class that sets the colours of this meaning. */
    String className() {
        return "z-" + name().toLowerCase(java.util.Locale.ROOT);
    }
}
