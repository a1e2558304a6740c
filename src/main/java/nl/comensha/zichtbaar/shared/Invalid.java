package nl.comensha.zichtbaar.shared;

import java.util.List;

/** Input that cannot be taken; the message is a key of the translations, a sentence that says how to mend it. */
public class Invalid extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Object> arguments;

    public Invalid(String messageKey, Object... arguments) {
        super(messageKey);
        this.arguments = List.of(arguments);
    }

    public String messageKey() {
        return String.valueOf(getMessage());
    }

    public Object[] arguments() {
        return arguments.toArray();
    }
}
