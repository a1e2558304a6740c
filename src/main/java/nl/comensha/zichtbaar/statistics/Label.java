package nl.comensha.zichtbaar.statistics;

import java.util.Locale;

/** A name that lives in the database, in both languages. */
public record Label(String dutch, String english) {
    /** The name in the reader's language. */
    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? english : dutch;
    }
}
